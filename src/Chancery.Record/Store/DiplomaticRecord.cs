using Chancery.Record.Store;

namespace Chancery.Record;

/// <summary>
/// The diplomatic record in one SQLite file, which docs/record.md describes for whoever would ask it in plain SQL. Any
/// number of processes may read it while one writes.
/// </summary>
public sealed partial class DiplomaticRecord : IRecord
{
    private readonly RecordFile file;
    private readonly TimeProvider clock;

    private DiplomaticRecord(RecordFile file, TimeProvider clock) => (this.file, this.clock) = (file, clock);

    /// <summary>Where its file is, as it was given.</summary>
    public string Path => file.Path;

    /// <summary>The file itself, for tests of what befalls it.</summary>
    internal RecordFile Opened => file;

    /// <summary>Opens a record.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="access">What for; a file that is missing is made when it is opened for writing.</param>
    /// <param name="clock">Tells when things are added; null for the clock of this machine.</param>
    /// <param name="cancellation">Stops before the file is opened.</param>
    /// <exception cref="RecordException">It is missing, no record, of another version, damaged, or may not be opened so.</exception>
    public static Task<DiplomaticRecord> OpenAsync(string path, RecordAccess access, TimeProvider? clock = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Task.Run(() => new DiplomaticRecord(new RecordFile(path, access), clock ?? TimeProvider.System), cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // Whoever writes is waited for.
        await file.Writing.WaitAsync();
        file.Dispose();
    }
}
