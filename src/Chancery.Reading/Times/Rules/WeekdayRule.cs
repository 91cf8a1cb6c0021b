using Chancery.Reading.Times.Meanings;
using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Rules;

/// <summary>Days of the week: Tuesday, next Friday, Monday of last week, Friday, April 26.</summary>
internal static class WeekdayRule
{
    public static Match Read(TimeWords words, int at)
    {
        var day = WhichReader.Read(words, at, out var which, out _);
        if (!IsWeekday(words, day)) return Match.None;
        if (which == Which.Same) return Match.None;
        var name = (DayOfWeek)words[day].Value;
        var end = SkipStop(words, day);
        if (which == Which.Bare && WithDate(words, end, name) is { Found: true } dated) return dated;
        if (which == Which.Bare && Weeks(words, end, out var weeks) is var behind && behind > end) return new(behind, new Weekday(name, Which.Bare, weeks));
        // the Sunday before last; Monday week
        if (which == Which.Bare && words.Reads(end, "before", "last") && DayRule.EndsPhrase(words, end + 2)) return new(end + 2, new Shifted(Unit.Week, Quantity.One, Later: false, new Weekday(name, Which.Last)));
        if (which == Which.Bare && words.Is(end, "week") && DayRule.EndsPhrase(words, end + 1)) return new(end + 1, new Shifted(Unit.Week, Quantity.One, Later: true, new Weekday(name, Which.Coming)));
        return new(end, new Weekday(name, which));
    }

    private static bool IsWeekday(TimeWords words, int at)
    {
        var (word, before, next) = (words[at], words[at - 1], words[at + 1]);
        if (!word.Is(WordKinds.Weekday) || !word.IsCapital || (word.Text.Length > 6 && word.Text.EndsWith('s'))) return false;
        // Sun, Sat and Mon are days only as short forms.
        if (word.Text.Length <= 5 && !word.Text.EndsWith('.') && !word.Text.EndsWith("day", StringComparison.Ordinal))
        {
            return (next.Is(".") && (at + 2 >= words.Count || !words[at + 2].IsCapital || words.Is(at + 2, WordKinds.Month)))
                || (next.Is(",") && (Figures.IsDay(words[at + 2]) || words.Is(at + 2, WordKinds.Month)))
                || (next.Is(WordKinds.Month) && next.IsCapital) || (Figures.IsDay(next) && words.Is(at + 2, WordKinds.Month));
        }

        // Good Friday, Black Friday and Palm Sunday are feasts, the Sunday Times is a paper.
        if (before.IsAny("Good", "Black", "Bloody", "Holy", "Palm", "Cyber", "Ash", "Maundy", "Easter") && before.IsCapital) return false;
        return !(before.IsAny("the", "'s", "’s") && next.IsCapital && !next.Is(WordKinds.Month) && !next.Is(WordKinds.DayPart)) && !next.IsAny("Times", "Telegraph")
            && !(before.Is("on") && words.Is(at - 2, "Mail") && words[at - 2].IsCapital);
    }

    private static int SkipStop(TimeWords words, int at) =>
        words[at].Text.Length <= 5 && !words[at].Text.EndsWith("day", StringComparison.Ordinal) && words.Is(at + 1, ".") ? at + 2 : at + 1;

    private static Match WithDate(TimeWords words, int end, DayOfWeek weekday)
    {
        var isBracketed = words.Is(end, "(");
        var start = words.Is(end, ",") || isBracketed ? end + 1 : end;
        if (words.Is(start, "the") || words.Is(start, "on")) start++;
        var date = DateRule.Read(words, start);
        if (date.Meaning is not CalendarDate { Day: > 0 } told) return Match.None;
        var behind = isBracketed && words.Is(date.End, ")") ? date.End + 1 : date.End;
        return new(behind, told with { Weekday = weekday });
    }

    // of last week, next week, this week
    private static int Weeks(TimeWords words, int at, out int weeks)
    {
        weeks = 0;
        var start = words.Is(at, "of") ? at + 1 : at;
        if (!words.Is(start + 1, "week") || !words.IsAny(start, "last", "this", "next")) return at;
        weeks = words.Is(start, "last") ? -1 : words.Is(start, "next") ? 1 : 0;
        return start + 2;
    }
}
