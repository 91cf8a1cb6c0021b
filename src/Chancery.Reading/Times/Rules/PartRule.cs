using Chancery.Reading.Times.Meanings;
using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Rules;

/// <summary>Parts of a longer time: early March, mid-April, late last year, later this week, the end of June, the second half of May.</summary>
internal static class PartRule
{
    public static Match Read(TimeWords words, int at)
    {
        var start = words.Is(at, "the") ? at + 1 : at;
        var word = words[start];
        if (word.Is(WordKinds.Phase)) return Phase(words, start).Or(Section(words, start));
        // year-end, month's end; before the year is out
        if (word.Is(WordKinds.Unit) && word.Value == 1)
        {
            var end = words.Is(start + 1, WordKinds.Dash) || words.IsAny(start + 1, "'s", "’s") ? start + 2 : 0;
            if (start > at && word.Unit >= Unit.Week && words.Reads(start + 1, "is", "out")) return new(start + 3, new PartOf(new RunningUnit(word.Unit), Part.Late));
            if (end > 0 && words.Is(end, "end") && word.Unit >= Unit.Week) return new(end + 1, new PartOf(new RunningUnit(word.Unit), Part.Late));
        }

        return Match.None;
    }

    private static Match Phase(TimeWords words, int at)
    {
        var word = words[at];
        if (word.IsAny("later", "earlier")) return Rest(words, at);
        if (!word.IsAny("early", "mid", "late", "middle") && !(word.IsAny("small", "wee") && words.Is(at + 1, "hours"))) return Match.None;
        var part = word.IsAny("early", "small", "wee") ? Part.Early : word.Is("late") ? Part.Late : Part.Mid;
        var point = at + 1;
        if (words.Is(point, WordKinds.Dash)) point++;
        else if (words.IsAny(point, "in", "on")) point++;
        else if (words.IsAny(point, "part", "stages", "days", "hours", "months") && words.Is(point + 1, "of")) point += 2;
        var whole = Whole(words, point, allowUnit: words.IsAny(at + 1, "in"));
        if (!whole.Found && part == Part.Mid && words.Is(point, "year") && point > at + 1) whole = new(point + 1, new RunningUnit(Unit.Year));
        // The early morning hours of 30 April
        if (!whole.Found && words.Is(point, WordKinds.DayPart)) return PartOfDay.Read(words, point);
        return whole.Found ? new(whole.End, new PartOf(whole.Meaning!, part)) : Match.None;
    }

    private static Match Rest(TimeWords words, int at)
    {
        var later = words.Is(at, "later");
        var point = at + 1;
        if (words.IsAny(point, "in", "on")) point++;
        if (words.Reads(point, "the", "day")) return new(point + 2, new RunningDay());
        var whole = Whole(words, point, allowUnit: point > at + 1);
        if (!whole.Found || whole.Meaning is Window) return Match.None;
        return new(whole.End, new RestOf(whole.Meaning!, later));
    }

    // (the) beginning, end, second half, rest … of
    private static Match Section(TimeWords words, int at)
    {
        var section = words[at];
        if (section.IsAny("latter", "early", "later") && words.IsAny(at + 1, "half", "part")) return Of(words, at + 2, section.Is("early") ? Part.Early : words.Is(at + 1, "half") ? Part.SecondHalf : Part.Late);
        if (section.IsAny("rest", "remainder"))
        {
            var rest = words.Is(at + 1, "of") ? Whole(words, at + 2, allowUnit: true) : Match.None;
            return rest.Found ? new(rest.End, new RestOf(rest.Meaning!, Later: true)) : Match.None;
        }

        if (section.IsAny("beginning", "start")) return Of(words, at + 1, Part.Early);
        if (section.Is("middle")) return Of(words, at + 1, Part.Mid);
        return section.IsAny("end", "close") ? Of(words, at + 1, Part.Late) : Match.None;
    }

    private static Match Of(TimeWords words, int at, Part part)
    {
        var isDash = words.Is(at, WordKinds.Dash);
        if (!words.Is(at, "of") && !isDash) return Match.None;
        var whole = Whole(words, at + 1, allowUnit: !isDash);
        return whole.Found ? new(whole.End, new PartOf(whole.Meaning!, part)) : Match.None;
    }

    /// <summary>Reads the longer time: a point, or "the year", "the month" for the running one.</summary>
    public static Match Whole(TimeWords words, int at, bool allowUnit)
    {
        var point = PointReader.Read(words, at);
        if (point.Found) return point.Meaning is Span or Undated ? Match.None : point;
        var unit = words.Is(at, "the") ? at + 1 : at;
        return allowUnit && words.Is(unit, WordKinds.Unit) && words[unit] is { Value: 1, Unit: >= Unit.Week }
            ? new(unit + 1, new RunningUnit(words[unit].Unit)) : Match.None;
    }
}
