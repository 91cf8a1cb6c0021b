using System.Globalization;
using System.Text.RegularExpressions;

namespace Chancery.Formats.Intake;

/// <summary>The days of publication that inputs tell.</summary>
public static partial class PublicationDate
{
    /// <summary>
    /// The day of an ISO 8601 date (<c>2024-04-26</c>) or of a date with a time of day (<c>2024-04-26T21:05:00+03:00</c>),
    /// as written there: an offset from UTC never moves it. False when it is neither.
    /// </summary>
    public static bool TryParse(string? text, out DateOnly day)
    {
        day = default;
        return text is not null && Timestamp().Match(text) is { Success: true } match
            && DateOnly.TryParseExact(match.Groups[1].ValueSpan, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }

    /// <summary>True when a text begins with a <c>date 2024-04-26</c> stamp, which the reader takes its day from.</summary>
    internal static bool IsStamped(string text) => Stamp().Match(text) is { Success: true } match && TryParse(match.Groups[1].Value, out _);

    [GeneratedRegex(@"^\s*(\d{4}-\d\d-\d\d)(?:[Tt ]\d\d:?\d\d(?::?\d\d(?:[.,]\d+)?)?\s*(?:[Zz]|[+-]\d\d:?(?:\d\d)?)?)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Timestamp();

    [GeneratedRegex(@"^\s*date[: ]+(\d{4}-\d\d-\d\d)(?![\p{L}\p{Nd}])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Stamp();
}
