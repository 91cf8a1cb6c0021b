namespace Chancery.Record.Store.Identities;

/// <summary>
/// The tables that take what has no order in time until it is moved to the large ones of its form. Moved is seldom and much: as
/// often as it has become as many reports as make it likely that a page of a large table takes several rows.
/// </summary>
/// <param name="connection">Where they are; a transaction is open, and nothing was added yet.</param>
internal sealed class RecentRows(RecordConnection connection)
{
    private const long Reports = 100_000;

    private readonly long before = Rounds(connection);

    /// <summary>Moves all, where the transaction added the last report of so many.</summary>
    public void MoveIfDue()
    {
        if (Rounds(connection) > before) Move(connection);
    }

    /// <summary>Moves all.</summary>
    public static void Move(RecordConnection connection) => connection.Execute(
        "INSERT OR IGNORE INTO identity SELECT hash, kind, number FROM identity_recent ORDER BY hash, kind, number; DELETE FROM identity_recent; "
        + "INSERT OR IGNORE INTO merge_key SELECT key, first, account FROM merge_key_recent ORDER BY key, first, account; DELETE FROM merge_key_recent");

    private static long Rounds(RecordConnection connection) => (connection.Number("SELECT max(number) FROM report") ?? 0) / Reports;
}
