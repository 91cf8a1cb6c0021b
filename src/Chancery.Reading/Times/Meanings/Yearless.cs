namespace Chancery.Reading.Times.Meanings;

/// <summary>
/// Resolves against a dateline without a year, "ROME, January 24 -": what comes to the same day or month in every year is known but for the
/// year, as today and two weeks ago are; what needs the year stays unknown, as Monday does unless the day of the week of the dateline is known.
/// </summary>
internal static class Yearless
{
    // The years after which all days of the week come back, leap years among them.
    private const int FirstYear = 2001;
    private const int LastYear = 2028;

    /// <summary>The time with an unknown year; null if the context has no such dateline or the year decides.</summary>
    public static EventTime? Resolve(Meaning meaning, TimeContext context) =>
        InAnyYear(context, c => meaning.Resolve(c) is { IsChoice: false, IsInterval: false } time ? time.ToString() : null) is { } text ? EventTime.Parse(text) : null;

    /// <summary>The TIMEX3 value with an unknown year.</summary>
    public static string? Timex(Meaning meaning, TimeContext context) => InAnyYear(context, meaning.Timex);

    private static string? InAnyYear(TimeContext context, Func<TimeContext, string?> read)
    {
        if (context.Published is not null || context.Filed is not { Recurs: true } filed) return null;
        string? told = null;
        for (var year = FirstYear; year <= LastYear; year++)
        {
            // Not every year has a 29 February.
            if (filed.InYear(year).Earliest is not { } day || EventTime.Day(day).ToString()[4..] != filed.ToString()[4..]) continue;
            if (context.FiledOn is { } weekday && day.DayOfWeek != weekday) continue;
            var text = read(context with { Published = day, Reference = context.Reference ?? EventTime.Day(day), Filed = null, FiledOn = null });
            if (text is not { Length: > 5 } || text[4] != '-' || text[5] == 'W') return null;
            text = "XXXX" + text[4..];
            if (told is not null && told != text) return null;
            told = text;
        }

        return told;
    }
}
