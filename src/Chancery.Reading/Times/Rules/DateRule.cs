using Chancery.Reading.Times.Meanings;
using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Rules;

/// <summary>Dates with a month: April 26, 2024; 26 April; the 26th of April; May 16-17; April 2024; in May; 2024-04-26; 4/26/2024.</summary>
internal static class DateRule
{
    public static Match Read(TimeWords words, int at)
    {
        var word = words[at];
        if (word.Is(WordKinds.Month)) return MonthFirst(words, at).Or(MonthAlone.Read(words, at));
        if (word.Is("the") && (Figures.IsDay(words[at + 1]) || words.Is(at + 1, WordKinds.Ordinal))) return DayFirst(words, at + 1).Or(Numbered(words, at));
        if (word.Is("the") && words.Reads(at + 1, "month", "of") && words.Is(at + 3, WordKinds.Month)) return MonthAlone.Read(words, at + 3);
        if (Figures.IsDay(word)) return DayFirst(words, at).Or(FigureDate.Read(words, at));
        return word.Is(WordKinds.Digits) ? FigureDate.Read(words, at) : Match.None;
    }

    private static Match MonthFirst(TimeWords words, int at)
    {
        if (!IsMonthName(words[at])) return Match.None;
        var day = SkipStop(words, at);
        if (words.Is(day, "the") && words.Is(day + 1, WordKinds.Ordinal)) day++;
        if (!Figures.IsDay(words[day]) || (words.Is(day, WordKinds.Ordinal) && char.IsLetter(words[day].Text[0]) && !words[day].IsCapital)) return Match.None;
        if (IsMeasure(words[day + 1])) return Match.None;
        var (end, first, last, kind, second) = DayList.Read(words, day, month: words[at].Value);
        return Close(words, end, words[at].Value, first, last, kind, (day + 1, second));
    }

    private static Match DayFirst(TimeWords words, int at)
    {
        if (!Figures.IsDay(words[at])) return Match.None;
        var (end, first, last, kind, second) = DayList.Read(words, at, month: 0);
        // "the second March meeting" is no day of March; "the second of May" is.
        if (words.Is(at, WordKinds.Ordinal) && char.IsLetter(words[at].Text[0]) && !words.Is(end, "of")) return Match.None;
        var month = words.Is(end, "of") ? end + 1 : words.Is(end, WordKinds.Dash) ? end + 1 : end;
        if (!words.Is(month, WordKinds.Month) || !IsMonthName(words[month])) return Match.None;
        return Close(words, SkipStop(words, month), words[month].Value, first, last, kind, (at + 1, second));
    }

    private static Match Close(TimeWords words, int end, int month, int first, int last, SpanKind kind, (int End, int Start) seam)
    {
        end = YearTail.Read(words, end, out var year);
        // April 26 (Friday)
        DayOfWeek? weekday = null;
        if (words.Is(end, "(") && words.Is(end + 1, WordKinds.Weekday) && words.Is(end + 2, ")"))
        {
            weekday = (DayOfWeek)words[end + 1].Value;
            end += 3;
        }

        var date = new CalendarDate(year, month, first, weekday);
        return new(end, last == 0 ? date : new Span(date, date with { Day = last, Weekday = null }, kind, seam));
    }

    // The 15th of last month, the first of the month; on the 20th, where nothing follows that it could count; from the 16th to the 18th.
    private static Match Numbered(TimeWords words, int at)
    {
        var number = words[at + 1];
        if (!number.Is(WordKinds.Ordinal) || !Figures.IsDay(number)) return Match.None;
        var (end, first, last, kind, second) = DayList.Read(words, at + 1, month: 0);
        if (words.Is(end, "of"))
        {
            if (UnitRule.Read(words, end + 1) is { Found: true, Meaning: CalendarUnit { Unit: Unit.Month } } month) return Told(month.End, month.Meaning);
            if (words.Reads(end + 1, "the", "month") && DayRule.EndsPhrase(words, end + 3)) return Told(end + 3, null);
        }

        // "on the second" mostly counts
        if (!char.IsAsciiDigit(number.Text[0]) || !DayRule.EndsPhrase(words, end)) return Match.None;
        var isSpan = last > 0 && words.IsAny(at - 1, "from", "between");
        return isSpan || words.IsAny(at - 1, "on", "since", "until", "by", "before", "after") || (words.Is(at - 1, "for") && words.IsAny(at - 2, "scheduled", "planned", "set", "slated", "due", "rescheduled", "fixed")) ? Told(end, null) : Match.None;

        Match Told(int behind, Meaning? month)
        {
            var day = new DayOfMonth(first, month);
            return new(behind, last == 0 ? day : new Span(day, day with { Day = last }, kind, (at + 2, second)));
        }
    }

    /// <summary>True for a month with its capital: march, may and sat without one are other words.</summary>
    public static bool IsMonthName(TimeWord word) => word.Is(WordKinds.Month) && word.IsCapital;

    /// <summary>Index behind a month and the full stop of its short form, where that is a token of its own.</summary>
    public static int SkipStop(TimeWords words, int at) =>
        words[at].Text.Length <= 4 && !words.Is(at, "may") && words.Is(at + 1, ".") && (Figures.IsDay(words[at + 2]) || Figures.IsYear(words[at + 2])) ? at + 2 : at + 1;

    private static bool IsMeasure(TimeWord word) => word.IsAny("%", "percent", "million", "billion");
}
