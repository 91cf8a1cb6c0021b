using Chancery.Reading.Times.Meanings;
using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Rules;

/// <summary>A month without a day: April 2024, October last year, in May. Names that are also other words need a sign that they are months.</summary>
internal static class MonthAlone
{
    public static Match Read(TimeWords words, int at)
    {
        var word = words[at];
        if (!DateRule.IsMonthName(word)) return Match.None;
        var behind = DateRule.SkipStop(words, at);
        var end = YearTail.Read(words, behind, out var year);
        if (end > behind) return new(end, new CalendarDate(year, word.Value));
        if (!IsMonth(words, at)) return Match.None;
        // The full stop of a short form may be a token of its own.
        if (IsShort(word) && words.Is(at + 1, ".") && at + 2 < words.Count) behind = at + 2;
        return new(behind, new CalendarDate(YearTold.Untold, word.Value));
    }

    private static bool IsShort(TimeWord word) => word.Text.Length <= 4 && !word.IsAny("may", "june", "july") && !word.Text.EndsWith('.');

    private static bool IsMonth(TimeWords words, int at)
    {
        var (word, before, next) = (words[at], words[at - 1], words[at + 1]);
        if (IsShort(word)) return next.Is(".") && before.IsAny("in", "since", "by", "until", "last", "next", "early", "mid", "late");
        if (before.IsAny("in", "since", "until", "till", "by", "during", "before", "after", "through", "throughout", "early", "mid", "late", "between", "from", "every", "each", "around",
            "last", "next", "this", "coming", "previous", "following", "earlier", "later")) return true;
        if (before.Is("as") && words.IsAny(at - 2, "late", "early", "recently", "soon")) return true;
        if (before.Is(WordKinds.Dash) && words.Is(at - 2, WordKinds.Phase)) return true;
        if (before.Is("of") && (words[at - 2].Is(WordKinds.Phase | WordKinds.Unit | WordKinds.Ordinal) || words.IsAny(at - 2, "half", "part"))) return true;
        if (IsRangeEnd(words, at)) return true;
        var isName = next.IsCapital && !next.Is(WordKinds.Weekday);
        // "May" is a surname, a verb and a month; "March" a verb and a walk; "April", "June" and "August" are names.
        if (word.IsAny("may", "march"))
        {
            return (before.IsAny("the", "a", "his", "her", "its", "their", "our") && next.IsLetters && !isName && !(word.Is("march") && next.IsAny("on", "to", "of", "for", "in", "by", "was", "is", "has", "will")))
                || (before.Is("for") && !isName && !next.Is("to") && words.IsAny(at - 2, "scheduled", "planned", "set", "slated", "due", "expected"))
                || (before.IsAny("'s", "’s") && next.IsLetters && !isName && !IsVerbLike(next));
        }

        if (word.IsAny("april", "june", "august")) return !isName && !(before.IsCapital && at > 1 && !before.Is(WordKinds.Phase) && !before.IsAny("the", "a"));
        return !before.IsAny("Black", "Red");
    }

    // Britain's May said, has, meets; but a leader's May visit.
    private static bool IsVerbLike(TimeWord word) =>
        word.Text.EndsWith('s') || word.Text.EndsWith("ed", StringComparison.Ordinal) || word.IsAny("said", "told", "had", "will", "would", "could", "and", "to", "in", "on", "at", "for");

    private static bool IsRangeEnd(TimeWords words, int at) =>
        (words.Is(at - 1, WordKinds.Dash) || words.IsAny(at - 1, "to", "and", "or", "until", "through")) && words.Is(at - 2, WordKinds.Month) && words[at - 2].IsCapital
        || (words.Is(at + 1, WordKinds.Dash) || words.IsAny(at + 1, "to", "or", "through")) && words.Is(at + 2, WordKinds.Month) && words[at + 2].IsCapital;
}
