using System.Globalization;
using System.Text;
using System.Text.Json;
using Chancery.Reading.Suggestions;
using CsvHelper;

namespace Chancery.Cli.Output;

/// <summary>What a lexicon lacks, a row or an object each, with the same fields.</summary>
internal static class SuggestionRows
{
    private static readonly string[] Fields = ["kind", "name", "country", "office", "word", "slot", "times", "reports", "first", "last", "example"];

    /// <summary>CSV of RFC 4180, with headings.</summary>
    public static string Csv(IReadOnlyList<SuggestionCount> counts)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (var csv = new CsvWriter(text, new CsvHelper.Configuration.CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }))
        {
            foreach (var row in counts.Select(Values).Prepend(Fields))
            {
                foreach (var value in row) csv.WriteField(value);
                csv.NextRecord();
            }
        }

        return text.ToString();
    }

    /// <summary>A JSON array.</summary>
    public static string Json(IReadOnlyList<SuggestionCount> counts)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var count in counts)
            {
                json.WriteStartObject();
                foreach (var (field, value) in Fields.Zip(Values(count)))
                {
                    if (field is "times") json.WriteNumber(field, count.Times);
                    else if (field is "reports") json.WriteNumber(field, count.Reports);
                    else json.WriteString(field, value);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static string?[] Values(SuggestionCount c) =>
    [
        c.Suggestion.Kind.ToString().ToLowerInvariant(), c.Suggestion.Text, c.Suggestion.Country, c.Suggestion.Office,
        c.Suggestion.Word?.ToString().ToLowerInvariant(), c.Suggestion.Slot,
        c.Times.ToString(CultureInfo.InvariantCulture), c.Reports.ToString(CultureInfo.InvariantCulture), Day(c.First), Day(c.Last), c.Suggestion.Example,
    ];

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
