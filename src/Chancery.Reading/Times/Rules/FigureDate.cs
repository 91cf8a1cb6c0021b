using System.Globalization;
using Chancery.Reading.Times.Meanings;
using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Rules;

/// <summary>Dates in figures: 2024-04-26, 26.04.2024, 4/26/2024. Where day and month could be either, both readings are kept.</summary>
internal static class FigureDate
{
    public static Match Read(TimeWords words, int at)
    {
        if (Figures.IsYear(words[at]) && words.Is(at + 1, "-") && IsPair(words[at + 2]) && words.Is(at + 3, "-") && IsPair(words[at + 4]))
        {
            return Date(words[at].Value, words[at + 2].Value, words[at + 4].Value) is { } day ? new(at + 5, day) : Match.None;
        }

        if (Figures.IsDay(words[at]) && words.Is(at + 1, "/") && Figures.IsDay(words[at + 2]) && words.Is(at + 3, "/") && Figures.IsYear(words[at + 4]))
        {
            var (one, two, year) = (words[at].Value, words[at + 2].Value, words[at + 4].Value);
            return (Date(year, one, two), Date(year, two, one)) switch
            {
                ({ } us, { } uk) when one != two => new(at + 5, new Span(us, uk, SpanKind.Either, null)),
                ({ } us, _) => new(at + 5, us),
                (_, { } uk) => new(at + 5, uk),
                _ => Match.None,
            };
        }

        return words.Reads(at, "9", "/", "11") && !words.Is(at + 3, "/") ? new(at + 3, new CalendarDate(YearTold.Of(2001), 9, 11)) : Match.None;
    }

    /// <summary>Reads one word such as 26.04.2024.</summary>
    public static Match ReadDotted(TimeWords words, int at)
    {
        var parts = words[at].Text.Split('.');
        if (parts is not [{ Length: 1 or 2 } d, { Length: 1 or 2 } m, { Length: 4 } y]) return Match.None;
        return int.TryParse(d, NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && int.TryParse(m, NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && int.TryParse(y, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && Date(year, month, day) is { } date ? new(at + 1, date) : Match.None;
    }

    private static bool IsPair(TimeWord word) => word.Is(WordKinds.Digits) && word.Text.Length == 2;

    private static CalendarDate? Date(int year, int month, int day) =>
        year is >= 1000 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new CalendarDate(YearTold.Of(year), month, day) : null;
}
