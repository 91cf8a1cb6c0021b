using System.Globalization;
using Chancery.Record.Store.Accounts;
using Chancery.Record.Store.Values;

namespace Chancery.Record.Store.Reports;

/// <summary>A reading with what is known of it.</summary>
/// <param name="Position">0 for the one in force.</param>
/// <param name="Reader">The version of the reader that made it.</param>
/// <param name="Added">When it was added.</param>
/// <param name="Value">The reading.</param>
internal sealed record StoredReading(int Position, string Reader, DateTimeOffset Added, ReportReading Value);

/// <summary>Readings in the file: the one in force in tables of its own, earlier ones as JSON.</summary>
/// <param name="connection">Where that is.</param>
internal sealed class ReadingTables(RecordConnection connection)
{
    private const string TimeFormat = "yyyy-MM-ddTHH:mm:ss.fffffffZ";

    /// <summary>Writes a reading; the events of one in force are written elsewhere.</summary>
    /// <param name="report">The report's row.</param>
    /// <param name="reading">The reading, with its position.</param>
    public void Add(long report, StoredReading reading)
    {
        var value = reading.Value;
        using var row = connection.Prepare(
            "INSERT INTO reading (report, position, reader, added, published, language, characters, names, noise, warnings, events) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
        row.Set(1, report).Set(2, reading.Position).Set(3, reading.Reader).Set(4, reading.Added.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture));
        row.Set(5, value.Report.Published).Set(6, value.Language).Set(7, value.Characters);
        row.Set(8, ReadingJson.Text(value.Names)).Set(9, ReadingJson.Text(value.Noise)).Set(10, ReadingJson.Text(value.Warnings));
        row.Set(11, reading.Position == 0 ? null : EventsJson.Text(value.Events)).Run();
    }

    /// <summary>Takes the reading in force out, its events aside.</summary>
    public void RemoveInForce(long report)
    {
        using var row = connection.Prepare("DELETE FROM reading WHERE report = ?1 AND position = 0");
        row.Set(1, report).Run();
    }

    /// <summary>Takes an earlier reading out that a reader made for the same day as this one.</summary>
    public void RemoveEarlier(long report, StoredReading same)
    {
        using var row = connection.Prepare("DELETE FROM reading WHERE report = ?1 AND position > 0 AND reader = ?2 AND published IS ?3");
        row.Set(1, report).Set(2, same.Reader).Set(3, same.Value.Report.Published).Run();
    }

    /// <summary>The readings of a report, the one in force first.</summary>
    public IReadOnlyList<StoredReading> Of(ReportRow report) => Read(report, "SELECT position, reader, added, published, language, characters, names, noise, warnings, events FROM reading WHERE report = ?1 ORDER BY position");

    /// <summary>The reading in force.</summary>
    public StoredReading InForce(ReportRow report) =>
        Read(report, "SELECT position, reader, added, published, language, characters, names, noise, warnings, events FROM reading WHERE report = ?1 AND position = 0")[0];

    private List<StoredReading> Read(ReportRow report, string sql)
    {
        var text = TextOf(report.Number);
        var readings = new List<StoredReading>();
        using var row = connection.Prepare(sql);
        row.Set(1, report.Number);
        while (row.Step())
        {
            readings.Add(new(row.Int(0), row.Text(1), DateTimeOffset.ParseExact(row.Text(2), TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal), new()
            {
                Report = new(report.Known.Source, text)
                {
                    Key = report.Known.Key,
                    Url = report.Known.Url,
                    Outlet = report.Known.Outlet,
                    Title = report.Known.Title,
                    Published = row.DayOrNull(3),
                },
                Language = row.TextOrNull(4),
                Characters = row.Int(5),
                Names = ReadingJson.Names(row.TextOrNull(6)),
                Noise = ReadingJson.Noise(row.TextOrNull(7)),
                Warnings = ReadingJson.Warnings(row.TextOrNull(8)),
                Events = row.TextOrNull(9) is { } events ? EventsJson.Events(events) : [],
            }));
        }

        if (readings is [{ Position: 0 } inForce, ..])
            readings[0] = inForce with { Value = inForce.Value with { Events = [.. AccountRows.OfReport(connection, report.Number).Select(a => a.Account.Event)] } };
        return readings;
    }

    private string TextOf(long report)
    {
        using var row = connection.Prepare("SELECT text FROM report_text WHERE report = ?1");
        return row.Set(1, report).Step() ? row.Text(0) : "";
    }
}
