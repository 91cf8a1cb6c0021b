using System.Globalization;

namespace Chancery.Record.Store.Statements;

/// <summary>Corrections in the file.</summary>
/// <param name="connection">Where that is.</param>
internal sealed class StatementTables(RecordConnection connection)
{
    private const string TimeFormat = "yyyy-MM-ddTHH:mm:ss.fffffffZ";

    /// <summary>All of them, in the order they were made.</summary>
    public IReadOnlyList<Statement> All()
    {
        using var rows = connection.Prepare("SELECT number, kind, correction, author, time, reason, undone FROM statement ORDER BY number");
        var all = new List<Statement>();
        while (rows.Step())
            all.Add(new(rows.Int(0), CorrectionJson.Read(rows.Text(1), rows.Text(2)), rows.Text(3), Time(rows.Text(4)), rows.Text(5), rows.TextOrNull(6) is { } undone ? Time(undone) : null));
        return all;
    }

    /// <summary>Writes one under its number.</summary>
    public void Put(Statement statement)
    {
        using var row = connection.Prepare("INSERT OR REPLACE INTO statement (number, kind, correction, author, time, reason, undone) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
        row.Set(1, statement.Number).Set(2, CorrectionJson.Kind(statement.Correction)).Set(3, CorrectionJson.Text(statement.Correction)).Set(4, statement.Author);
        row.Set(5, Text(statement.Time)).Set(6, statement.Reason).Set(7, statement.Undone is { } undone ? Text(undone) : null).Run();
    }

    private static string Text(DateTimeOffset time) => time.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);

    private static DateTimeOffset Time(string text) => DateTimeOffset.ParseExact(text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
