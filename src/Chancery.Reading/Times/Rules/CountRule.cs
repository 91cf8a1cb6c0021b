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
        return Behind(words, unit + 1, word.Unit, quantity);
    }

    // Two full days, ten brutal months.
    private static bool IsBetween(TimeWords words, int at) =>
        words[at] is { IsLetters: true, IsCapital: false, Text.Length: > 3 } word && !word.Is(WordKinds.Unit) && words.Is(at + 1, WordKinds.Unit) && words[at + 1].Value == 2;

    // A bare singular counts only in "week-long" and "year-old".
    private static Match Single(TimeWords words, int at) =>
        words.Is(at + 1, WordKinds.Dash) && words.Is(at + 2, "long") ? new(at + 3, new Length(words[at].Unit, Quantity.One)) : Match.None;

    private static Match Behind(TimeWords words, int at, Unit unit, Quantity quantity)
    {
        // A year and a half ago
        if (words.Reads(at, "and", "a", "half") && quantity.Count is { } whole && !words.Is(at + 3, WordKinds.Unit)) (at, quantity) = (at + 3, new(whole + 0.5m));
        var next = words[at];
        if (next.Is(WordKinds.Dash) && words.IsAny(at + 1, "long", "old")) return Closing(words, at + 1, unit, quantity);
        if (next.IsAny("long", "old")) return Closing(words, at, unit, quantity);
        if (words.Reads(at, "of", "age")) return new(at + 2, new Undated(TimexType.Duration, DurationText.Of(unit, quantity)));
        if (next.Is("ago")) return new(at + 1, new Shifted(unit, quantity, Later: false, null));
        if (next.IsAny("earlier", "previously")) return new(at + 1, new Shifted(unit, quantity, Later: false, new StoryTime()));
        if (next.IsAny("later", "afterwards", "afterward")) return new(at + 1, new Shifted(unit, quantity, Later: true, new StoryTime()));
        if (words.Reads(at, "from", "now") || next.Is("hence")) return new(next.Is("hence") ? at + 1 : at + 2, new Shifted(unit, quantity, Later: true, null));
        if (next.IsAny("before", "after", "from", "following") || words.Reads(at, "prior", "to")) return Beside(words, at, unit, quantity);
        if (next.IsAny("'s", "’s", "'", "’") && words.Is(at + 1, "time")) return new(at + 2, new Shifted(unit, quantity, Later: true, null));
        return new(at, new Length(unit, quantity));
    }

    private static Match Closing(TimeWords words, int at, Unit unit, Quantity quantity) => new(
        at + 1,
        words.Is(at, "long") ? new Length(unit, quantity) : new Undated(TimexType.Duration, DurationText.Of(unit, quantity)));

    private static Match Beside(TimeWords words, int at, Unit unit, Quantity quantity)
    {
        var later = !words.IsAny(at, "before", "prior");
        var other = words.Is(at, "prior") ? at + 2 : at + 1;
        var point = PointReader.Read(words, other);
        if (words.Is(at, "from") && point.Meaning is not (CountedDay or Weekday)) return new(at, new Length(unit, quantity));
        if (point.Found && point.Meaning is not (Undated or Window) && !Attributive.Is(words, other, point.End)) return new(point.End, new Shifted(unit, quantity, later, point.Meaning));
        if (words.IsAny(at, "from", "following")) return new(at, new Length(unit, quantity));
        return DayRule.EndsPhrase(words, other)
            ? new(at + 1, new Shifted(unit, quantity, later, new StoryTime()))
            : new(at, new Gap(unit, quantity, later));
    }
}
