using System.Text;
using System.Text.Json;

namespace Chancery.Formats.Intake;

/// <summary>One line of NDJSON as a report: <c>id url title published outlet text</c>; other fields are passed over.</summary>
internal static class NdjsonLine
{
    /// <summary>The report of a line of valid UTF-8, or why there is none.</summary>
    public static (Report? Report, List<InputFault> Faults) Parse(ReadOnlySpan<byte> bytes, string source, int line, PublicationPolicy policy)
    {
        var faults = new List<InputFault>();
        try
        {
            return (Fields(bytes, source, line, policy, faults), faults);
        }
        catch (JsonException e)
        {
            var column = ColumnOf(bytes, (int)(e.BytePositionInLine ?? 0));
            faults.Add(InputFault.Error("CHY0011", source, $"This line is not JSON: {Reason(e)} Write one JSON object a line.", line, column));
            return (null, faults);
        }
    }

    private static Report? Fields(ReadOnlySpan<byte> bytes, string source, int line, PublicationPolicy policy, List<InputFault> faults)
    {
        var reader = new Utf8JsonReader(bytes);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            faults.Add(InputFault.Error("CHY0012", source, "This line is JSON but no object. Write {\"text\": \"…\"} with the report's fields.", line, ColumnOf(bytes, (int)reader.TokenStartIndex)));
            while (reader.Read())
            {
            }

            return null;
        }

        string? id = null, url = null, title = null, published = null, outlet = null, text = null;
        var publishedAt = 0;
        var mended = false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = JsonText.Read(ref reader, ref mended);
            reader.Read();
            var at = (int)reader.TokenStartIndex;
            if (name is not ("id" or "url" or "title" or "published" or "outlet" or "text"))
            {
                reader.Skip();
                continue;
            }

            string? value = null;
            if (reader.TokenType == JsonTokenType.String) value = JsonText.Read(ref reader, ref mended);
            else if (reader.TokenType == JsonTokenType.Number && name == "id") value = Encoding.UTF8.GetString(reader.ValueSpan);
            else if (reader.TokenType != JsonTokenType.Null)
            {
                faults.Add(InputFault.Error("CHY0012", source, $"The field '{name}' must be a string or null.", line, ColumnOf(bytes, at)));
                reader.Skip();
            }

            switch (name)
            {
                case "id": id = value; break;
                case "url": url = value; break;
                case "title": title = value; break;
                case "outlet": outlet = value; break;
                case "text": text = value; break;
                default: (published, publishedAt) = (value, at); break;
            }
        }

        // What stands behind the object is no JSON either.
        reader.Read();
        if (faults.Count > 0) return null;
        if (string.IsNullOrWhiteSpace(text) && string.IsNullOrWhiteSpace(title))
        {
            faults.Add(InputFault.Error("CHY0013", source, "The report has neither 'text' nor 'title'. Give its body as 'text'.", line));
            return null;
        }

        if (mended) faults.Add(InputFault.Warning("CHY0015", source, "Half of a surrogate pair (such as \\ud83d alone) was read as U+FFFD. Write the whole pair.", line));
        DateOnly? day = null;
        if (PublicationDate.TryParse(published, out var parsed)) day = parsed;
        else if (published is not null)
            faults.Add(InputFault.Warning("CHY0014", source, $"'{Short(published)}' is no date; the day of publication is taken as unknown. Write YYYY-MM-DD.", line, ColumnOf(bytes, publishedAt)));

        var report = new Report($"{source}:{line}", text ?? "") { Key = id, Url = url, Outlet = outlet, Title = title };
        return report with { Published = policy.Of(report, day) };
    }

    private static int ColumnOf(ReadOnlySpan<byte> bytes, int offset) =>
        Encoding.UTF8.GetString(bytes[..Math.Clamp(offset, 0, bytes.Length)]).EnumerateRunes().Count() + 1;

    // .NET appends its own position, which starts at 0.
    private static string Reason(JsonException e)
    {
        var cut = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return cut < 0 ? e.Message : e.Message[..cut];
    }

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
