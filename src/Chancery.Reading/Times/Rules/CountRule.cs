using Chancery.Reading.Times.Meanings;
using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Rules;

/// <summary>A number of units: two weeks ago, three days later, a year before the war, a two-day trip, six years.</summary>
internal static class CountRule
{
    public static Match Read(TimeWords words, int at)
    {
        if (words[at].Is(WordKinds.Unit) && words[at].Value == TimeVocabulary.Long) return new(at + 1, new Length(words[at].Unit, Quantity.One));
        var unit = NumberReader.Read(words, at, out var quantity);
        if (unit == at)
        {
            if (!words.Is(at, WordKinds.Unit)) return Match.None;
            if (words[at].Value == 1) return Single(words, at);
            quantity = Quantity.Some;
        }

        if (unit > at && IsBetween(words, unit)) unit++;
        else if (words.Is(unit, WordKinds.Dash) && unit > at) unit++;
        else if (words.Is(unit, "to") && NumberReader.Read(words, unit + 1, out quantity) is var second && second > unit + 1 && words.Is(second, WordKinds.Unit)) unit = second;
        var word = words[unit];
        if (!word.Is(WordKinds.Unit) || word.Value == TimeVocabulary.Long) return Match.None;
        // A months-long siege.
        if (words.IsAny(at, "a", "an") && unit == at + 1 && word.Value == 2) quantity = Quantity.Some;
        // Three quarters are mostly no time.
        if (word.Unit == Unit.Quarter && !words.IsAny(unit + 1, "ago", "earlier", "later")) return Match.None;
        return Behind(words, unit + 1, word.Unit, quantity, words.Is(at - 1, "exactly"));
    }

    // Two full days, ten brutal months.
    private static bool IsBetween(TimeWords words, int at) =>
        words[at] is { IsLetters: true, IsCapital: false, Text.Length: > 3 } word && !word.Is(WordKinds.Unit) && words.Is(at + 1, WordKinds.Unit) && words[at + 1].Value == 2;

    // A bare singular counts only in "week-long" and "year-old".
    private static Match Single(TimeWords words, int at) =>
        words.Is(at + 1, WordKinds.Dash) && words.Is(at + 2, "long") ? new(at + 3, new Length(words[at].Unit, Quantity.One)) : Match.None;

    private static Match Behind(TimeWords words, int at, Unit unit, Quantity quantity, bool isExact)
    {
        // A year and a half ago
        if (words.Reads(at, "and", "a", "half") && quantity.Count is { } whole && !words.Is(at + 3, WordKinds.Unit)) (at, quantity) = (at + 3, new(whole + 0.5m));
        var next = words[at];
        if (next.Is(WordKinds.Dash) && words.IsAny(at + 1, "long", "old")) return Closing(words, at + 1, unit, quantity);
        if (next.IsAny("long", "old")) return Closing(words, at, unit, quantity);
        if (words.Reads(at, "of", "age")) return new(at + 2, new Undated(TimexType.Duration, DurationText.Of(unit, quantity)));
        if (words.Reads(at, "to", "the", "day") && words.IsAny(at + 3, "after", "before", "ago")) (at, next, isExact) = (at + 3, words[at + 3], true);
        if (next.Is("ago") && quantity.Whole is { } count && unit >= Unit.Month && Counted(words, at + 1, unit, isExact) is var (behind, day)) return new(behind, new BackFrom(day, unit, count));
        // a week on Tuesday
        if (unit == Unit.Week && quantity.Whole == 1 && next.Is("on") && !words.IsAny(at - 3, "after", "for", "within", "in") && PointReader.ReadNamed(words, at + 1) is { Found: true, Meaning: Weekday { Which: Which.Bare, Weeks: null } named } point)
            return new(point.End, new Shifted(unit, quantity, Later: true, named with { Which = Which.Coming }));
        if (next.Is("ago")) return new(at + 1, new Shifted(unit, quantity, Later: false, null));
        if (next.IsAny("earlier", "previously")) return new(at + 1, new Shifted(unit, quantity, Later: false, new StoryTime()));
        if (next.IsAny("later", "afterwards", "afterward")) return new(at + 1, new Shifted(unit, quantity, Later: true, new StoryTime()));
        if (words.Reads(at, "from", "now") || next.Is("hence")) return new(next.Is("hence") ? at + 1 : at + 2, new Shifted(unit, quantity, Later: true, null));
        if (next.IsAny("before", "after", "from", "following") || words.Reads(at, "prior", "to") || words.Reads(at, "ahead", "of")) return Beside(words, at, unit, quantity, isExact);
        if (next.IsAny("'s", "’s", "'", "’") && words.Is(at + 1, "time")) return new(at + 2, new Shifted(unit, quantity, Later: true, null));
        return new(at, new Length(unit, quantity));
    }

    // Ten years ago today, a year ago this week; a month ago to the day, exactly a month ago.
    private static (int End, Meaning Day)? Counted(TimeWords words, int at, Unit unit, bool isExact)
    {
        if (words.Reads(at, "to", "the", "day")) return (at + 3, new CountedDay(0));
        var point = PointReader.Read(words, at);
        if (point is { Found: true, Meaning: CountedDay or CalendarUnit { Offset: 0, FromStory: false, Unit: Unit.Week or Unit.Month } } && !Attributive.Is(words, at, point.End)
            && (unit > Unit.Month || point.Meaning is CountedDay)) return (point.End, point.Meaning);
        return isExact ? (at, new CountedDay(0)) : null;
    }

    private static Match Closing(TimeWords words, int at, Unit unit, Quantity quantity) => new(
        at + 1,
        words.Is(at, "long") ? new Length(unit, quantity) : new Undated(TimexType.Duration, DurationText.Of(unit, quantity)));

    private static Match Beside(TimeWords words, int at, Unit unit, Quantity quantity, bool isExact)
    {
        var later = !words.IsAny(at, "before", "prior", "ahead");
        var other = words.IsAny(at, "prior", "ahead") ? at + 2 : at + 1;
        var point = PointReader.Read(words, other);
        if (words.Is(at, "from") && point.Meaning is not (CountedDay or Weekday)) return new(at, new Length(unit, quantity));
        if (point.Found && point.Meaning is not (Undated or Window) && !Attributive.Is(words, other, point.End)) return new(point.End, new Shifted(unit, quantity, later, point.Meaning));
        if (words.IsAny(at, "from", "following")) return new(at, new Length(unit, quantity));
        return DayRule.EndsPhrase(words, other)
            ? new(other, new Shifted(unit, quantity, later, new StoryTime()))
            : new(at, new Gap(unit, quantity, later) { IsExact = isExact });
    }
}
