using Chancery.Reading.Times.Meanings;
using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Rules;

/// <summary>Hours and parts of the day: 3 p.m. on Tuesday, 10:57, noon, the night of April 18, the morning.</summary>
internal static class PartOfDay
{
    public static Match Read(TimeWords words, int at)
    {
        var start = words.Is(at, "the") ? at + 1 : at;
        if (words.Is(start, WordKinds.DayPart)) return Named(words, at, start);
        var end = Clock(words, at);
        return end > at ? OnDay(words, end, ClockText.Of(words, at)) : Match.None;
    }

    private static Match Named(TimeWords words, int at, int part)
    {
        var end = words.IsAny(part + 1, "hours", "hour") ? part + 2 : part + 1;
        var suffix = DayParts.Suffix(words[part]);
        if (words.Is(end, "of") && PointReader.Read(words, end + 1) is { Found: true, Meaning: CalendarDate { Day: > 0 } or Weekday or CountedDay or Span } day)
        {
            return new(day.End, new DayTime(day.Meaning!, suffix));
        }

        if (words.Is(part, "overnight")) return Match.None;
        if (words.Is(end, "on") || words.Is(end, ",")) return OnDay(words, end, suffix);
        var isHour = words.IsAny(part, "noon", "midday", "midnight", "dawn", "dusk");
        return (part > at && !isHour) || (isHour && words.IsAny(at - 1, "at", "before", "after", "by", "until", "since", "from", "to", "around"))
            ? new(end, new Undated(TimexType.Time, "XXXX-XX-XX" + suffix)) : Match.None;
    }

    private static Match OnDay(TimeWords words, int end, string suffix)
    {
        // 11:30 a.m. (0830 GMT) on Monday
        if (words.Is(end, "(") && Clock(words, end + 1) is var other && other > end + 1 && words.Is(other, ")") && OnDay(words, other + 1, suffix) is { Meaning: DayTime } dated) return dated;
        var day = words.IsAny(end, "on", ",") ? end + 1 : end;
        var point = PointReader.Read(words, day);
        if (point.Meaning is CalendarDate { Day: > 0 } or Weekday or CountedDay) return new(point.End, new DayTime(point.Meaning, suffix));
        return new(end, suffix.Contains(':', StringComparison.Ordinal) ? new ClockTime(suffix) : new Undated(TimexType.Time, "XXXX-XX-XX" + suffix));
    }

    /// <summary>Index behind a clock time that begins at a word; that word's own where none does.</summary>
    public static int Clock(TimeWords words, int at)
    {
        var word = words[at];
        var isWhole = Figures.IsClock(word);
        var end = at + 1;
        if (Figures.IsHalfDay(words[end].Text) && (isWhole || word.Is(WordKinds.Digits | WordKinds.Figure)) && char.IsAsciiDigit(word.Text[0])) end++;
        else if (word.Is(WordKinds.Digits) && word.Text.Length == 4 && word.Value < 2400 && words.IsAny(end, "GMT", "UTC", "hours")) return end + 1;
        else if (word.Is(WordKinds.Digits | WordKinds.Cardinal) && words.Is(end, "o'clock")) end++;
        else if (!isWhole) return at;
        if (words.IsAny(end, "GMT", "UTC", "EST", "EDT", "CET", "BST")) end++;
        else if (words.Is(end, "local") && words.Is(end + 1, "time")) end += 2;
        else if (words.Reads(end, "in", "the") && words.Is(end + 2, WordKinds.DayPart)) end += 3;
        return end;
    }
}
