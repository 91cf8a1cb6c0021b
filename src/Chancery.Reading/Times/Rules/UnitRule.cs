using Chancery.Reading.Times.Meanings;
using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Rules;

/// <summary>Stretches of the calendar told from another time: last week, the past two months, the next day, that year, the weekend.</summary>
internal static class UnitRule
{
    public static Match Read(TimeWords words, int at)
    {
        if (AroundDay(words, at) is { Found: true } around) return around;
        if (words.Is(at, "the") && words.Is(at + 1, "weekend")) return new(at + 2, new Weekend());
        // The weeks ahead, the months to come
        if (words.Is(at, "the") && IsPlural(words[at + 1]) && words[at + 1].Unit > Unit.Hour)
        {
            var ahead = words.Is(at + 2, "ahead") && !words.Is(at + 3, "of") ? at + 3 : words.Reads(at + 2, "to", "come") ? at + 4 : 0;
            if (ahead > 0) return new(ahead, new Window(words[at + 1].Unit, Quantity.Some, Later: true, Lasts: true));
        }

        if (words.Reads(at, "these", "days")) return new(at + 2, Undated.Now);
        var start = words.Is(at, "the") ? at + 1 : at;
        if (words.Is(start, "recent") && IsPlural(words[start + 1])) return new(start + 2, new Window(words[start + 1].Unit, Quantity.Some, Later: false, Lasts: true));
        var number = WhichReader.Read(words, at, out var which, out var hasThe);
        if (number == at) return Match.None;
        var unit = NumberReader.Read(words, number, out var quantity);
        if (words.IsAny(number, "a", "an", "half")) return Match.None;
        if (unit > number && words.IsAny(unit, "full", "whole", "more", "recent")) unit++;
        if (unit == number && words.Is(unit, "few")) unit++;
        var word = words[unit];
        if (!word.Is(WordKinds.Unit) || word.Value == TimeVocabulary.Long) return Match.None;
        var meaning = unit > number || IsPlural(word)
            // "Following four days of talks": after them.
            ? Several(words.Is(at, "following") ? Which.Previous : which, unit > number ? quantity : Quantity.Some, word.Unit, Lasts(words, at))
            : One(which, word.Unit, hasThe, words, at, unit);
        return meaning is null ? Match.None : new(unit + 1, meaning);
    }

    // The week of May 6
    private static Match AroundDay(TimeWords words, int at)
    {
        if (!words.Is(at, "the") || !words.IsAny(at + 1, "week", "weekend") || !words.Is(at + 2, "of")) return Match.None;
        var day = DateRule.Read(words, at + 3);
        return day.Meaning switch
        {
            CalendarDate { Day: > 0 } => new(day.End, new Surrounding(day.Meaning, words[at + 1].Unit)),
            Span => day,
            _ => Match.None,
        };
    }

    private static Meaning? Several(Which which, Quantity quantity, Unit unit, bool lasts) => which switch
    {
        Which.Last => new Window(unit, quantity, Later: false, lasts),
        Which.Next or Which.Coming => new Window(unit, quantity, Later: true, lasts),
        // The next few days: from the day of publication on. A count of them may belong to the story.
        Which.Following => new Window(unit, quantity, Later: true, lasts),
        Which.Previous => new Length(unit, quantity),
        _ => null,
    };

    private static Meaning? One(Which which, Unit unit, bool hasThe, TimeWords words, int at, int end)
    {
        var isPast = words.IsAny(end - 1, "past");
        switch (which)
        {
            case Which.Last when unit == Unit.Weekend: return new CalendarUnit(unit, -1);
            case Which.Coming when unit == Unit.Weekend: return new CalendarUnit(unit, 0);
            case Which.Last when hasThe || isPast: return unit < Unit.Day ? null : new Window(unit, Quantity.One, Later: false, Lasts(words, at));
            case Which.Last: return unit is Unit.Day ? null : new CalendarUnit(unit, -1);
            case Which.This when unit == Unit.Weekend: return new Weekend();
            case Which.This when unit == Unit.Day: return new StoryTime();
            case Which.This: return unit < Unit.Day ? null : new CalendarUnit(unit, 0);
            case Which.Next: return unit < Unit.Day ? null : new CalendarUnit(unit, 1);
            case Which.Coming: return new Window(unit, Quantity.One, Later: true, Lasts(words, at));
            case Which.Following when words.Is(end - 1, "next") && unit > Unit.Day && words.IsAny(at - 1, "in", "over", "within", "during", "for"):
                return new Window(unit, Quantity.One, Later: true, Lasts(words, at));
            case Which.Following: return unit < Unit.Night ? null : new CalendarUnit(Whole(unit), 1, FromStory: true);
            case Which.Previous: return unit < Unit.Night ? null : new CalendarUnit(Whole(unit), -1, FromStory: true);
            case Which.Same: return unit < Unit.Night ? null : new CalendarUnit(Whole(unit), 0, FromStory: true);
            default: return null;
        }
    }

    private static Unit Whole(Unit unit) => unit is Unit.Night ? Unit.Day : unit;

    private static bool IsPlural(TimeWord word) => word.Is(WordKinds.Unit) && word.Value == 2;

    private static bool Lasts(TimeWords words, int at) => words.IsAny(at - 1, "over", "during", "for", "throughout", "through");
}
