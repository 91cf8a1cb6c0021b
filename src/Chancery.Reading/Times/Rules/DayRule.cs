using Chancery.Reading.Times.Meanings;
using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Rules;

/// <summary>Days and their parts told from another day: today, the day before yesterday, last night, that evening, the day after.</summary>
internal static class DayRule
{
    public static Match Read(TimeWords words, int at)
    {
        var word = words[at];
        if (word.Is(WordKinds.Deictic))
        {
            // The Tonight Show
            if (word.IsCapital && words[at + 1].IsCapital && words.IsAny(at - 1, "the")) return Match.None;
            return new(at + 1, word.Is("tonight") ? new DayTime(new CountedDay(0), "TNI") : new CountedDay(word.Value));
        }

        // earlier in the day, in the course of the day
        if (words.Reads(at, "the", "day") && !words.Is(at + 2, "of") && words.Is(at - 1, "in") && words.IsAny(at - 2, "earlier", "later", "late", "early")) return new(at + 2, new DayTold());
        if (words.Reads(at, "the", "day") && words.ReadsBefore(at, "the", "course", "of")) return new(at + 2, new DayTold());
        if (words.Reads(at, "this", "day") && words.Is(at + 2, "in") && Figures.IsYear(words[at + 3])) return new(at + 4, new ThisDayIn(words[at + 3].Value));
        if (word.Is("the") && words.IsAny(at + 1, "day", "night", "evening", "week", "month", "year") && Beside(words, at) is { Found: true } beside) return beside;
        if (word.Is("the") && words.Reads(at + 1, "eve", "of") && PointReader.ReadNamed(words, at + 3) is { Found: true, Meaning: CalendarDate { Day: > 0 } } feast)
        {
            return new(feast.End, new Shifted(Unit.Day, Quantity.One, Later: false, feast.Meaning));
        }

        // the eve of the talks
        if (words.Reads(at, "the", "eve", "of")) return new(at + 2, new Gap(Unit.Day, Quantity.One, Later: false) { IsNamed = true });

        if (word.Is("overnight")) return new(at + 1, new DayTime(new Overnight(), "TNI"));
        var part = WhichReader.Read(words, at, out var which, out _);
        if (part == at || !words.Is(part, WordKinds.DayPart)) return Match.None;
        var suffix = DayParts.Suffix(words[part]);
        Meaning? day = which switch
        {
            Which.Last => new CountedDay(-1),
            Which.This => new CountedDay(0),
            Which.Next => new CountedDay(1),
            Which.Following => new CalendarUnit(Unit.Day, 1, FromStory: true),
            Which.Previous => new CalendarUnit(Unit.Day, -1, FromStory: true),
            Which.Same => new CalendarUnit(Unit.Day, 0, FromStory: true),
            _ => null,
        };
        return day is null ? Match.None : new(part + 1, new DayTime(day, suffix));
    }

    // The day before, the year after; the day before yesterday; the day after the battle, which only the battle dates.
    private static Match Beside(TimeWords words, int at)
    {
        var unit = words[at + 1].Unit is Unit.Night or Unit.None ? Unit.Day : words[at + 1].Unit;
        var side = words[at + 2];
        if (!side.IsAny("before", "after", "following")) return Match.None;
        var later = !side.Is("before");
        // The week before last, the year after next
        if (words.Is(at + 3, later ? "next" : "last") && unit > Unit.Day && EndsPhrase(words, at + 4)) return new(at + 4, new CalendarUnit(unit, later ? 2 : -2));
        if (words.Is(at + 3, WordKinds.Deictic)) return new(at + 4, new CountedDay(words[at + 3].Value + (later ? 1 : -1)));
        if (side.Is("following") || EndsPhrase(words, at + 3)) return new(at + 3, new CalendarUnit(unit, later ? 1 : -1, FromStory: true));
        var other = PointReader.ReadNamed(words, at + 3);
        return other.Found && !Attributive.Is(words, at + 3, other.End)
            ? new(other.End, new Shifted(unit, Quantity.One, later, other.Meaning))
            : new(at + 3, new Gap(unit, Quantity.One, later) { IsNamed = true });
    }

    /// <summary>True where nothing follows that a preposition could govern.</summary>
    public static bool EndsPhrase(TimeWords words, int at)
    {
        var next = words[at];
        return !next.IsLetters || next.IsAny("and", "but", "when", "that", "in", "at", "on", "as", "to", "by", "with", "or", "was", "were", "had", "has", "said", "for");
    }
}
