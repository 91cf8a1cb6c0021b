using Chancery.Reading.Times.Meanings;
using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Rules;

/// <summary>Now, recently, in the future, at that time, by then.</summary>
internal static class VagueRule
{
    public static Match Read(TimeWords words, int at)
    {
        var word = words[at];
        if (words.Is(at, "then") && words.IsAny(at - 1, "since", "until", "till", "by") && !words[at + 1].IsCapital) return new(at + 1, new StoryTime());
        if (word.IsAny("now", "currently", "nowadays")) return new(at + 1, Undated.Now);
        if (word.IsAny("recently", "lately", "formerly", "recent")) return new(at + 1, Undated.Past);
        if (words.IsAny(at, "this", "that", "same") && words.Is(at + 1, "period")) return new(at + 2, Undated.Unknown);
        if (words.Is(at, "the") && words.Is(at + 1, "same") && words.Is(at + 2, "period")) return new(at + 3, Undated.Unknown);
        if (words.Is(at, "date") && words.Is(at - 1, "to")) return new(at + 1, Undated.Now);
        if (words.Is(at, "night") && words.Is(at - 1, "at")) return new(at + 1, new Undated(TimexType.Time, "XXXX-XX-XXTNI"));
        if (word.Is("current")) return new(at + 1, Undated.Now);
        if (word.Is("present")) return words.Is(at - 1, "at") || words.Reads(at + 1, "-", "day") ? new(words.Is(at - 1, "at") ? at + 1 : at + 3, Undated.Now) : Match.None;
        if (word.Is("the"))
        {
            if (words.IsAny(at + 1, "past", "future")) return Noun(words, at + 1);
            if (words.Is(at + 1, "near") && words.Is(at + 2, "future")) return new(at + 3, Undated.Future);
            if (words.IsAny(at + 1, "present", "moment") && !words[at + 2].IsLetters) return new(at + 2, Undated.Now);
        }

        return Time(words, at);
    }

    private static Match Noun(TimeWords words, int at) =>
        words[at + 1].IsLetters && !DayRule.EndsPhrase(words, at + 1) && !words.Is(at + 1, "of") ? Match.None : new(at + 1, words.Is(at, "past") ? Undated.Past : Undated.Future);

    // At this time, by that time, at the same time, for the time being
    private static Match Time(TimeWords words, int at)
    {
        if (words.Reads(at, "the", "time", "being")) return new(at + 3, Undated.Now);
        if (words.Reads(at, "the", "same", "time")) return new(at + 3, Undated.Unknown);
        var isBound = words.IsAny(at - 1, "at", "by", "around", "until", "from", "since", "about", "during");
        if (!isBound || !words.IsAny(at, "the", "this", "that") || !words.IsAny(at + 1, "time", "moment") || words.IsAny(at + 2, "of", "zone")) return Match.None;
        if (words.Is(at, "this")) return new(at + 2, Undated.Now);
        return words.Is(at, "that") || DayRule.EndsPhrase(words, at + 2) ? new(at + 2, new StoryTime()) : new(at + 2, Undated.Unknown);
    }
}
