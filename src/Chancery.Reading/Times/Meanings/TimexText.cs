using System.Globalization;

namespace Chancery.Reading.Times.Meanings;

/// <summary>Writes a time as TIMEX3 does.</summary>
internal static class TimexText
{
    public static string? Of(EventTime time)
    {
        var text = time.ToString().Replace("~", "", StringComparison.Ordinal).Replace("?", "", StringComparison.Ordinal);
        if (time.Precision == TimePrecision.Range) return OfRange(time, text);
        if (time.Precision == TimePrecision.Season) return text[..5] + YearPart(int.Parse(text.AsSpan(5), CultureInfo.InvariantCulture));
        return time.Precision is TimePrecision.Decade or TimePrecision.Century ? text.TrimEnd('X') : text;
    }

    /// <summary>The ISO week a day lies in: <c>2024-W17</c>.</summary>
    public static string Week(DateOnly day)
    {
        var at = day.ToDateTime(TimeOnly.MinValue);
        return $"{ISOWeek.GetYear(at):D4}-W{ISOWeek.GetWeekOfYear(at):D2}";
    }

    private static string? OfRange(EventTime time, string text)
    {
        if (time is { IsChoice: true, Earliest: { DayOfWeek: DayOfWeek.Monday } monday, Latest: { } sunday } && sunday.DayNumber - monday.DayNumber == 6) return Week(monday);
        if (time is { IsChoice: true, Earliest: { DayOfWeek: DayOfWeek.Saturday } saturday, Width: 2 }) return Week(saturday) + "-WE";
        if (!time.IsChoice) return text.Replace("..", "", StringComparison.Ordinal);
        var span = text[1..^1];
        return span.StartsWith("..", StringComparison.Ordinal) ? span[2..] : span.EndsWith("..", StringComparison.Ordinal) ? span[..^2]
            : span.Contains(',', StringComparison.Ordinal) ? span[(span.LastIndexOf(',') + 1)..] : span.Replace("..", "/", StringComparison.Ordinal);
    }

    private static string YearPart(int code) => code switch
    {
        21 => "SP",
        22 => "SU",
        23 => "FA",
        24 => "WI",
        >= 33 and <= 36 => $"Q{code - 32}",
        _ => $"H{code - 39}",
    };
}
