namespace Chancery;

/// <summary>What somebody has corrected in the record. Events and mentions are named by any id that answers for them.</summary>
public abstract record Correction
{
    private protected Correction()
    {
    }

    /// <summary>Two events are one.</summary>
    /// <param name="One">An event.</param>
    /// <param name="Other">The event that is the same.</param>
    public sealed record Merge(string One, string Other) : Correction;

    /// <summary>Some mentions of an event tell another one.</summary>
    /// <param name="Event">The event they are in.</param>
    /// <param name="Mentions">The mentions to take out; together they make one event.</param>
    public sealed record Split(string Event, EquatableList<string> Mentions) : Correction;

    /// <summary>An event is none, or was misread.</summary>
    /// <param name="Event">The event.</param>
    public sealed record Dismiss(string Event) : Correction;

    /// <summary>A field of an event has another value.</summary>
    /// <param name="Event">The event.</param>
    /// <param name="Field"><c>type</c>, <c>mode</c>, <c>time</c>, <c>place</c>, <c>status</c> or <c>about</c>.</param>
    /// <param name="Value">The value as it is printed; null for none.</param>
    public sealed record Amend(string Event, string Field, string? Value) : Correction;
}

/// <summary>A correction, with who made it, when and why. It is kept for good, also when it is undone.</summary>
/// <param name="Number">Its number in the record, from 1.</param>
/// <param name="Correction">What is corrected.</param>
/// <param name="Author">Who says so.</param>
/// <param name="Time">When it was said.</param>
/// <param name="Reason">Why.</param>
/// <param name="Undone">When it was undone; null while it holds.</param>
public sealed record Statement(int Number, Correction Correction, string Author, DateTimeOffset Time, string Reason, DateTimeOffset? Undone);
