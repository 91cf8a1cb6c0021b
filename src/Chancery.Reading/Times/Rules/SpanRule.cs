using Chancery.Reading.Times.Meanings;
using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Rules;

/// <summary>Joins two times: from May to July, Monday through Wednesday, between 2014 and 2018, May or June, 1914-1918.</summary>
internal static class SpanRule
{
    /// <summary>Reads on from a time; gives the whole if another is joined to it, else that time.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="at">Where the first begins.</param>
    /// <param name="first">The first.</param>
    /// <param name="read">Reads the second.</param>
    public static Match Extend(TimeWords words, int at, Match first, Func<TimeWords, int, Match> read)
    {
        if (!IsEnd(first.Meaning)) return first;
        var link = words[first.End];
        var isDash = link.Is(WordKinds.Dash);
        var isTo = link.IsAny("to", "until", "till", "through");
        if (!isDash && !isTo && !link.IsAny("and", "or")) return first;
        var isFrom = words.Is(at - 1, "from") || words.Is(at - 1, "between");
        if (isTo && IsMoved(words, at)) return first;
        if (isTo && isFrom && (words.IsAny(first.End + 1, "now", "date", "today") || words.Reads(first.End + 1, "the", "present"))) return first;
        var start = words.IsAny(first.End + 1, "on") ? first.End + 2 : first.End + 1;
        var second = read(words, start);
        if (!IsEnd(second.Meaning) || (!isFrom && !IsSameKind(first.Meaning!, second.Meaning!))) return first;
        SpanKind kind;
        if (link.Is("or")) kind = SpanKind.Either;
        else if (!link.Is("and")) kind = SpanKind.Lasting;
        else if (words.Is(at - 1, "between")) kind = SpanKind.Within;
        else if (Follows(first.Meaning!, second.Meaning!)) kind = SpanKind.Lasting;
        else return first;
        if (kind == SpanKind.Either && !IsSameKind(first.Meaning!, second.Meaning!)) return first;
        var (one, two) = ShareYear(first.Meaning!, second.Meaning!);
        if (one is CalendarDate { Month: 0, Year.Value: var a } && two is CalendarDate { Month: 0, Year.Value: var b } && a >= b) return first;
        return new(second.End, new Span(one, two, kind, (first.End, start)));
    }

    private static bool IsEnd(Meaning? meaning) =>
        meaning is CalendarDate or Weekday or SeasonTold or YearPart or PartOf or Era or CalendarUnit { FromStory: false } or CountedDay or DayTime { Day: Weekday or CalendarDate };

    private static bool IsSameKind(Meaning a, Meaning b) => (a, b) switch
    {
        (CalendarDate x, CalendarDate y) => (x.Day > 0) == (y.Day > 0) && (x.Month > 0) == (y.Month > 0),
        (Weekday, Weekday) or (SeasonTold, SeasonTold) or (Era, Era) or (YearPart, YearPart) => true,
        _ => false,
    };

    // "on Monday and Tuesday", "on Monday evening and Tuesday"
    private static bool Follows(Meaning a, Meaning b) => (a is DayTime { Day: Weekday one } ? one : a, b is DayTime { Day: Weekday two } ? two : b) switch
    {
        (Weekday x, Weekday y) => ((int)x.Day + 1) % 7 == (int)y.Day,
        (Era x, Era y) => x.FirstYear < y.FirstYear && x.IsCentury == y.IsCentury,
        (CalendarDate { Day: 0, Month: > 0 } x, CalendarDate { Day: 0, Month: > 0 } y) => x.Month % 12 == y.Month - 1,
        _ => false,
    };

    // Postponed from May to June: two times, not one.
    private static bool IsMoved(TimeWords words, int at)
    {
        for (var i = at - 2; i >= at - 5; i--)
        {
            if (words.IsAny(i, "postponed", "moved", "rescheduled", "delayed", "changed", "shifted", "pushed", "brought")) return true;
        }

        return false;
    }

    private static (Meaning First, Meaning Last) ShareYear(Meaning first, Meaning last)
    {
        // "on Thursday or Friday next week": both of that week
        if (first is Weekday { Which: Which.Bare, Weeks: null } day && last is Weekday { Weeks: { } weeks } other && ((int)day.Day + 6) % 7 < ((int)other.Day + 6) % 7) return (day with { Weeks = weeks }, last);
        if (first is not CalendarDate { Month: > 0 } a || last is not CalendarDate { Month: > 0 } b) return (first, last);
        var isTurn = b.Month < a.Month || (b.Month == a.Month && b.Day < a.Day);
        if (a.Year.Kind == YearKind.Untold && b.Year.IsFixed) return (a with { Year = b.Year with { Value = b.Year.Value - (isTurn ? 1 : 0) } }, b);
        return a.Year.IsFixed && b.Year.Kind == YearKind.Untold ? (a, b with { Year = a.Year with { Value = a.Year.Value + (isTurn ? 1 : 0) } }) : (first, last);
    }
}
