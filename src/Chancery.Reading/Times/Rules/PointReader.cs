using Chancery.Reading.Times.Meanings;
using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Rules;

/// <summary>Reads one point or stretch of the calendar, without the words that take a part of it or bound by it.</summary>
internal static class PointReader
{
    private const WordKinds Starts = WordKinds.Month | WordKinds.Weekday | WordKinds.Digits | WordKinds.Ordinal | WordKinds.Deictic | WordKinds.Which
        | WordKinds.Article | WordKinds.Season | WordKinds.Feast | WordKinds.Figure | WordKinds.DayPart | WordKinds.Unit;

    public static Match Read(TimeWords words, int at)
    {
        var word = words[at];
        if (!word.Is(Starts)) return Match.None;
        var best = ReadNamed(words, at);
        if (word.Is(WordKinds.Which | WordKinds.Article | WordKinds.Deictic | WordKinds.DayPart)) best = best.Or(DayRule.Read(words, at)).Or(UnitRule.Read(words, at));
        return best.Found ? WithDayPart(words, best) : best;
    }

    /// <summary>Reads a date, year, season, feast or day of the week.</summary>
    public static Match ReadNamed(TimeWords words, int at)
    {
        var word = words[at];
        var best = word.Is(WordKinds.Feast | WordKinds.Month) ? FeastRule.Read(words, at) : Match.None;
        best = best.Or(DateRule.Read(words, at)).Or(YearRule.Read(words, at)).Or(SeasonRule.Read(words, at));
        if (word.Is(WordKinds.Figure)) best = best.Or(FigureDate.ReadDotted(words, at));
        if (word.Is(WordKinds.Weekday | WordKinds.Which | WordKinds.Article)) best = best.Or(WeekdayRule.Read(words, at)).Or(WhichMonth(words, at));
        return best;
    }

    // Last March, next May, this April, the previous October; with a day too: last May 7.
    private static Match WhichMonth(TimeWords words, int at)
    {
        var month = WhichReader.Read(words, at, out var which, out _);
        if (month == at || !DateRule.IsMonthName(words[month])) return Match.None;
        // "that February" at the end of its clause is the one of that year; "said that February was cold" tells of any
        if (which is Which.Same && words.Is(month - 1, "that") && words[month + 1].IsLetters && !words.Is(month + 1, "and")) return Match.None;
        var date = DateRule.Read(words, month);
        var year = which is Which.Same ? new YearTold(YearKind.FromStory) : WhichReader.Year(which);
        return date.Meaning is CalendarDate { Year.Kind: YearKind.Untold } told ? new(date.End, told with { Year = year }) : Match.None;
    }

    private static Match WithDayPart(TimeWords words, Match point)
    {
        var part = words[point.End];
        // Tuesday at 3 p.m.
        if (part.Is("at") && point.Meaning is Weekday or CountedDay or CalendarDate { Day: > 0 })
        {
            var at = point.End + 1;
            if (PartOfDay.Clock(words, at) is var end && end > at) return new(end, new DayTime(point.Meaning!, ClockText.Of(words, at)));
            if (words.Is(at, WordKinds.DayPart)) return new(at + 1, new DayTime(point.Meaning!, DayParts.Suffix(words[at])));
        }

        return part.Is(WordKinds.DayPart) && point.Meaning is Weekday or CountedDay or CalendarDate { Day: > 0 }
            ? new(point.End + 1, new DayTime(point.Meaning!, DayParts.Suffix(part))) : point;
    }
}
