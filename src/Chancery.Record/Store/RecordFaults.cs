using SQLitePCL;

namespace Chancery.Record.Store;

/// <summary>What goes wrong with a record's file, told with what it is and how to mend it.</summary>
internal static class RecordFaults
{
    public static RecordException Full(string path, Exception? inner) => new(
        "CHY0501", $"{path}: The disk is full. Nothing of this batch was kept, and what was kept before is unharmed. Make room and run the command again.", inner);

    public static RecordException ReadOnly(string path, Exception? inner) => new(
        "CHY0502", $"{path}: The record cannot be written to. Allow writing to the file and its folder, or name another with --record.", inner);

    public static RecordException Busy(string path, Exception? inner) => new(
        "CHY0503", $"{path}: Another process is writing to the record; one writes at a time. Wait until it is done and run the command again.", inner);

    public static RecordException Corrupt(string path, Exception? inner) => new(
        "CHY0504", $"{path}: The file is damaged{(inner is null ? "" : $" ({inner.Message})")}. Put a copy of it back, or save what can be read with 'sqlite3 {System.IO.Path.GetFileName(path)} .recover'.", inner);

    public static RecordException NoRecord(string path, Exception? inner) => new(
        "CHY0505", $"{path}: This is no record of Chancery. Name the right file with --record.", inner);

    public static RecordException Newer(string path, long version, int known) => new(
        "CHY0506", $"{path}: The record was written by a newer version of Chancery (its schema is {version}, this one knows {known}). Install that version.");

    public static RecordException Unopened(string path, Exception? inner) => new(
        "CHY0507", $"{path}: The record cannot be opened{(inner is null ? "" : $" ({inner.Message})")}. Check the path, and that you may read it.", inner);

    public static RecordException Missing(string path) => new(
        "CHY0508", $"{path}: There is no such record. 'chancery read FILE --record {path}' makes one.");

    public static RecordException Unread(string path, Exception? inner) => new(
        "CHY0509", $"{path}: The disk failed{(inner is null ? "" : $" ({inner.Message})")}. Check the disk; what was kept before is in the file.", inner);

    public static RecordException Older(string path, long version, int known) => new(
        "CHY0510", $"{path}: The record was written by an older version of Chancery (its schema is {version}, this one writes {known}) and is opened for reading only. Open it once for writing, as 'chancery read' does, to bring it up to date.");

    public static RecordException Unsketched(string path, Exception inner) => new(
        "CHY0514", $"{path}: The index of merging cannot be read ({inner.Message}). Export the record with 'chancery export' and import it into a new one.", inner);

    /// <summary>What an error of SQLite means for whoever uses the record.</summary>
    /// <param name="code">The extended error code.</param>
    /// <param name="path">The record's file.</param>
    /// <param name="inner">What SQLite said.</param>
    public static RecordException Of(int code, string path, Exception inner) => (code & 0xff) switch
    {
        raw.SQLITE_FULL => Full(path, inner),
        raw.SQLITE_READONLY or raw.SQLITE_PERM => ReadOnly(path, inner),
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => Busy(path, inner),
        raw.SQLITE_CORRUPT => Corrupt(path, inner),
        raw.SQLITE_NOTADB => NoRecord(path, inner),
        raw.SQLITE_CANTOPEN or raw.SQLITE_AUTH => Unopened(path, inner),
        raw.SQLITE_IOERR => Unread(path, inner),
        _ => new("CHY0511", $"{path}: The record failed unexpectedly ({inner.Message}). Run 'chancery verify', and send what it says to the project.", inner),
    };
}
