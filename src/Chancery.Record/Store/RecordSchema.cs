using System.Globalization;

namespace Chancery.Record.Store;

/// <summary>The schema of a record's file: numbered steps, each taken once, all of them in one transaction.</summary>
internal static class RecordSchema
{
    /// <summary>The schema this version writes.</summary>
    public const int Version = 5;

    /// <summary>"Chan" in ASCII: by this a file says that it is a record.</summary>
    public const int ApplicationId = 0x4368616e;

    /// <summary>Makes a new file a record, and brings an older record up to date.</summary>
    /// <exception cref="RecordException">The file holds something else, or is of a newer version.</exception>
    public static void Prepare(RecordConnection connection)
    {
        if (IsUpToDate(connection)) return;
        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA journal_size_limit = 67108864");
        connection.Execute("BEGIN IMMEDIATE");
        try
        {
            // Somebody else may have done it while this one waited.
            if (!IsUpToDate(connection)) Climb(connection);
            connection.Execute("COMMIT");
        }
        catch
        {
            connection.RollBack();
            throw;
        }
    }

    /// <summary>Checks that a file opened for reading is a record of this schema.</summary>
    /// <exception cref="RecordException">It holds something else, or is of another version.</exception>
    public static void Check(RecordConnection connection)
    {
        if (!IsUpToDate(connection)) throw RecordFaults.Older(connection.Path, Current(connection), Version);
    }

    private static bool IsUpToDate(RecordConnection connection)
    {
        var version = Current(connection);
        var owner = connection.Number("PRAGMA application_id");
        var isEmpty = connection.Number("SELECT count(*) FROM sqlite_schema") == 0;
        if (owner != ApplicationId && !(isEmpty && owner == 0 && version == 0)) throw RecordFaults.NoRecord(connection.Path, null);
        return version <= Version ? version == Version : throw RecordFaults.Newer(connection.Path, version, Version);
    }

    private static long Current(RecordConnection connection) => connection.Number("PRAGMA user_version") ?? 0;

    private static void Climb(RecordConnection connection)
    {
        for (var step = Current(connection) + 1; step <= Version; step++)
            connection.Execute(Sql(step));
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version}"));
    }

    private static string Sql(long step)
    {
        var name = step.ToString("0000", CultureInfo.InvariantCulture) + ".sql";
        using var stream = typeof(RecordSchema).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly was built without {name}.");
        using var text = new StreamReader(stream);
        return text.ReadToEnd();
    }
}
