using System.Globalization;

namespace Chancery.Server.Times;

/// <summary>A time in words: <c>2023-06-18/2023-06-19</c> is "18–19 June 2023".</summary>
internal static class TimeText
{
    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    /// <summary>The words; a time without a year stays EDTF.</summary>
    public static string Of(EventTime time)
    {
        var edtf = time.ToString();
        if (time.Recurs) return edtf;
        if (edtf.Split('/') is [var start, var end]) return Lasting(start, end);
        return edtf[0] == '[' ? string.Join(" or ", edtf[1..^1].Split(',').Select(Choice)) : Single(time);
    }

    private static string Lasting(string start, string end)
    {
        if (end is ".." or "") return start is ".." or "" ? "at some time" : $"from {Point(start)} on";
        if (start is ".." or "") return $"until {Point(end)}";
        var (first, last) = (EventTime.Parse(start), EventTime.Parse(end));
        return IsPlainDay(first) && IsPlainDay(last) ? Days(first.Earliest!.Value, last.Earliest!.Value) : $"from {Single(first)} to {Single(last)}";
    }

    private static string Choice(string choice)
    {
        if (choice.StartsWith("..", StringComparison.Ordinal)) return $"by {Point(choice[2..])}";
        if (choice.EndsWith("..", StringComparison.Ordinal)) return $"{Point(choice[..^2])} or later";
        return choice.Split("..") is [var start, var end] ? $"once from {Point(start)} to {Point(end)}" : Point(choice);
    }

    private static string Point(string edtf) => Single(EventTime.Parse(edtf));

    private static string Single(EventTime time)
    {
        var words = time.Precision switch
        {
            TimePrecision.Day => Print(time.Earliest!.Value, "d MMMM yyyy"),
            TimePrecision.Month => Print(time.Earliest!.Value, "MMMM yyyy"),
            TimePrecision.Season => PartOfYear(time.ToString()),
            TimePrecision.Year => Print(time.Earliest!.Value, "yyyy"),
            TimePrecision.Decade => Print(time.Earliest!.Value, "yyyy") + "s",
            _ => time.ToString(),
        };
        return time.IsApproximate ? "about " + words : time.IsUncertain ? "perhaps " + words : words;
    }

    // EDTF numbers the parts of a year behind its months: 21 to 24 seasons, 33 to 36 quarters, 40 and 41 halves.
    private static string PartOfYear(string edtf)
    {
        var (year, part) = (edtf[..4], int.Parse(edtf.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture));
        return part switch
        {
            <= 24 => $"{Seasons[part - 21]} {year}",
            >= 33 and <= 36 => $"quarter {part - 32} of {year}",
            >= 40 => $"half {part - 39} of {year}",
            _ => edtf,
        };
    }

    private static bool IsPlainDay(EventTime time) => time is { Precision: TimePrecision.Day, IsApproximate: false, IsUncertain: false };

    private static string Days(DateOnly first, DateOnly last) =>
        first.Year != last.Year ? $"{Print(first, "d MMMM yyyy")} – {Print(last, "d MMMM yyyy")}"
        : first.Month != last.Month ? $"{Print(first, "d MMMM")} – {Print(last, "d MMMM yyyy")}"
        : $"{first.Day}–{Print(last, "d MMMM yyyy")}";

    private static string Print(DateOnly day, string form) => day.ToString(form, CultureInfo.InvariantCulture);
}
