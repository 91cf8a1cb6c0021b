namespace Chancery.Record.Store.Accounts;

/// <summary>Reads reports back.</summary>
internal static class ReportRows
{
    /// <summary>The columns <see cref="Read"/> takes, in its order; the report's table is called r.</summary>
    public const string Columns = "r.id, r.source, r.key, r.url, r.outlet, r.title, r.published, r.known";

    /// <summary>How many columns that is.</summary>
    public const int Width = 8;

    /// <summary>The report of the row a statement is at.</summary>
    /// <param name="row">The statement.</param>
    /// <param name="from">Where its columns begin.</param>
    public static KnownReport Read(PreparedStatement row, int from) => new(
        row.Text(from),
        row.Text(from + 1),
        row.TextOrNull(from + 2),
        row.TextOrNull(from + 3),
        row.WordOrNull(from + 4),
        row.TextOrNull(from + 5),
        row.DayOrNull(from + 6),
        row.Day(from + 7));
}
