using System.Globalization;
using System.Text;
using Chancery.Cli.Pipeline;
using Chancery.Reading;

namespace Chancery.Cli.Output;

/// <summary>The times of reports as tables for people: a report a table, an expression a row.</summary>
/// <param name="reader">Who reads.</param>
internal sealed class TimesTable(TimeReader reader) : IReportPrinter
{
    public ReadOnlyMemory<byte> Opening => default;

    public ReadOnlyMemory<byte> Between => "\n"u8.ToArray();

    public (int Found, ReadOnlyMemory<byte> Text) Print(Report report)
    {
        var reading = reader.Read(report);
        var table = new PlainTable("at", "words", "type", "value", "edtf");
        foreach (var time in reading.Times)
            table.Add(time.Span.Start, EventWords.Shortened(time.Span.Text), time.Type.ToString().ToUpperInvariant(), time.Value, time.Time?.ToString());
        var day = reading.Report.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no date";
        return (reading.Times.Count, Encoding.UTF8.GetBytes($"{EventWords.OneLine(reading.Report.Source)}, {day}\n{table}"));
    }

    public ReadOnlyMemory<byte> Closing(Tally tally) => default;
}
