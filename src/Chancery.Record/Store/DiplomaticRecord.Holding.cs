namespace Chancery.Record;

public sealed partial class DiplomaticRecord
{
    /// <summary>
    /// Reads into memory what lists and counts of events and the names of actors are answered by, also as of earlier days, and
    /// keeps it true to the file: for a program that answers many questions, as a server does. Some 500 bytes an event, read
    /// and added up in the background, which takes about a minute of the processor for a million reports; until then the file
    /// itself answers, and the answers are the same.
    /// </summary>
    /// <returns>Done when all is read.</returns>
    /// <exception cref="RecordException">The file is damaged.</exception>
    public Task HoldAsync() => file.Held.HoldAsync();
}
