using System.Globalization;
using Chancery.Formats.Intake;
using Chancery.Reading.Lexicon.Imports;
using CsvHelper;
using CsvHelper.Configuration;

namespace Chancery.Cli.Imports;

/// <summary>Reads a table of office holders: CSV of RFC 4180, or with semicolons or tabs instead of commas, headings in the first line.</summary>
internal static class HolderTable
{
    /// <summary>The rows that could be read.</summary>
    /// <param name="text">The table.</param>
    /// <param name="source">What to call it.</param>
    /// <param name="faults">Where rows go that could not.</param>
    /// <exception cref="CommandException">A column that must be there is not.</exception>
    public static IReadOnlyList<ImportRow> Read(string text, string source, List<InputFault> faults)
    {
        var bad = false;
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = Delimiter(text), BadDataFound = _ => bad = true };
        using var parser = new CsvParser(new StringReader(text), configuration);
        var headings = parser.Read() ? parser.Record ?? [] : [];
        var columns = new ImportColumns(headings);
        if (columns.Missing is { Count: > 0 } missing)
        {
            throw new CommandException(ExitCodes.Usage,
                $"{source}:1: error CHY0401: There is no column for {string.Join(", ", missing)}. Name them in the first line: name, aliases, country, office, from, to, wikidata; or as Wikidata does: personLabel, positionLabel, start, and so on.");
        }

        if (columns.Unused.Count > 0)
            faults.Add(new InputFault(FaultLevel.Warning, "CHY0412", source, 1, null, $"These columns say nothing here, and were passed over: {string.Join(", ", columns.Unused)}."));
        var rows = new List<ImportRow>();
        while (parser.Read())
        {
            bad = false;
            var record = parser.Record!;
            // Where the record begins: the parser counts the lines it has passed.
            var line = parser.RawRow - parser.RawRecord.TrimEnd('\r', '\n').Count(c => c is '\n');
            if (bad) faults.Add(new InputFault(FaultLevel.Error, "CHY0402", source, line, null, "A quote in this row is not closed, or stands inside a field without being doubled. Close or double it."));
            else if (record.Length != headings.Length) faults.Add(new InputFault(FaultLevel.Error, "CHY0402", source, line, null, $"The row has {record.Length} fields, and the first line {headings.Length}. Put fields with commas into quotes."));
            else rows.Add(Row(columns, headings, record, line));
        }

        return rows;
    }

    private static ImportRow Row(ImportColumns columns, string[] headings, string[] record, int line) => new(
        line, columns.Of(record, ImportColumns.Name), [.. Aliases(columns.Of(record, ImportColumns.Aliases), columns.Heading(headings, ImportColumns.Aliases))],
        columns.Of(record, ImportColumns.Country), columns.Of(record, ImportColumns.Office),
        Precise(columns.Of(record, ImportColumns.From), columns.Of(record, ImportColumns.FromPrecision)),
        Precise(columns.Of(record, ImportColumns.To), columns.Of(record, ImportColumns.ToPrecision)))
    {
        Wikidata = columns.Of(record, ImportColumns.Wikidata),
        Family = columns.Of(record, ImportColumns.Family),
        Gender = columns.Of(record, ImportColumns.Gender),
    };

    // Wikidata's label service joins other labels with a comma and a blank.
    private static string[] Aliases(string text, string? heading)
    {
        const StringSplitOptions Clean = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
        if (text.AsSpan().ContainsAny('|', ';')) return text.Split(['|', ';'], Clean);
        return heading is not null && heading.EndsWith("AltLabel", StringComparison.Ordinal) ? text.Split(", ", Clean) : text.Length == 0 ? [] : [text];
    }

    // wikibase:timePrecision: 9 a year, 10 a month, 11 a day; a year is written as its first day.
    private static string Precise(string date, string precision)
    {
        var length = precision switch { "9" => 4, "10" => 7, _ => date.Length };
        return date.Length > length && date[0] is not '-' ? date.TrimStart('+')[..length] : date;
    }

    private static string Delimiter(string text)
    {
        var first = text.AsSpan(0, text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? end : text.Length);
        return first.Contains('\t') ? "\t" : first.Contains(',') || !first.Contains(';') ? "," : ";";
    }
}
