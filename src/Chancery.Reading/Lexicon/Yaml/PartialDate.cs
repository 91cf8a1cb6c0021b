using System.Globalization;

namespace Chancery.Reading.Lexicon.Yaml;

/// <summary>A date to the year, month or day.</summary>
internal static class PartialDate
{
    /// <summary>The first and last day that <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c> may mean; false for anything else.</summary>
    public static bool TryParse(string text, out (DateOnly First, DateOnly Last) days)
    {
        days = default;
        var padded = text.Length switch { 4 => text + "-01-01", 7 => text + "-01", _ => text };
        if (!DateOnly.TryParseExact(padded, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)) return false;
        var last = text.Length switch { 4 => first.AddYears(1).AddDays(-1), 7 => first.AddMonths(1).AddDays(-1), _ => first };
        days = (first, last);
        return true;
    }
}
