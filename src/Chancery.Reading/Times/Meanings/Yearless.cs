namespace Chancery.Reading.Times.Meanings;

/// <summary>
/// Resolves against a dateline without a year, "ROME, January 24 -": what comes to the same day or month in every year is known but for the
/// year, as today and two weeks ago are; what needs the year, as Monday does, stays unknown.
/// </summary>
internal static class Yearless
{
    private const int FirstYear = 2003;
    private const int LastYear = 2005;

    /// <summary>The time with an unknown year; null if the context has no such dateline or the year decides.</summary>
    public static EventTime? Resolve(Meaning meaning, TimeContext context) =>
        InAnyYear(context, c => meaning.Resolve(c) is { IsChoice: false, IsInterval: false } time ? time.ToString() : null) is { } text ? EventTime.Parse(text) : null;

    /// <summary>The TIMEX3 value with an unknown year.</summary>
    public static string? Timex(Meaning meaning, TimeContext context) => InAnyYear(context, meaning.Timex);

    // Leap years, and those before and behind them, with the year's own days of the week.
    private static string? InAnyYear(TimeContext context, Func<TimeContext, string?> read)
    {
        if (context.Published is not null || context.Filed is not { Recurs: true } filed) return null;
        string? told = null;
        for (var year = FirstYear; year <= LastYear; year++)
        {
            if (filed.InYear(year).Earliest is not { } day) return null;
            var text = read(context with { Published = day, Reference = context.Reference ?? EventTime.Day(day), Filed = null });
            if (text is not { Length: > 5 } || text[4] != '-' || text[5] == 'W') return null;
            text = "XXXX" + text[4..];
            if (told is not null && told != text) return null;
            told = text;
        }

        return told;
    }
}
