using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Chancery.Formats.Export;

/// <summary>Values as CSV of RFC 4180: headings, a row each, CRLF; an absent value is an empty field.</summary>
/// <typeparam name="T">What a row tells of.</typeparam>
public sealed class CsvRows<T>
{
    private readonly (string Heading, Func<T, string?> Cell)[] columns;

    internal CsvRows(params (string Heading, Func<T, string?> Cell)[] columns) => this.columns = columns;

    /// <summary>The headings, in their order.</summary>
    public IReadOnlyList<string> Headings => [.. columns.Select(c => c.Heading)];

    internal (string Heading, Func<T, string?> Cell)[] Columns => columns;

    /// <summary>Writes the headings and a row for each value as it comes.</summary>
    /// <param name="values">The values.</param>
    /// <param name="output">Where to; it is flushed and stays open.</param>
    /// <param name="cancellation">Stops between two rows.</param>
    public async Task WriteAsync(IAsyncEnumerable<T> values, TextWriter output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        await using var csv = new CsvWriter(output, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\r\n" }, leaveOpen: true);
        foreach (var (heading, _) in columns) csv.WriteField(heading);
        await csv.NextRecordAsync();
        await foreach (var value in values.WithCancellation(cancellation))
        {
            foreach (var (_, cell) in columns) csv.WriteField(cell(value));
            await csv.NextRecordAsync();
        }

        await csv.FlushAsync();
    }
}
