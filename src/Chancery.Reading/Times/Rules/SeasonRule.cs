using Chancery.Reading.Times.Meanings;
using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Rules;

/// <summary>Seasons: the summer, last spring, winter of 2023-24.</summary>
internal static class SeasonRule
{
    public static Match Read(TimeWords words, int at)
    {
        // 1982 summer, but not the 2022 Winter Games
        if (Figures.IsYear(words[at]) && words.Is(at + 1, WordKinds.Season) && !(words[at + 1].IsCapital && words[at + 2].IsCapital)) return new(at + 2, Season(words[at + 1], YearTold.Of(words[at].Value)));
        var start = WhichReader.Read(words, at, out var which, out _);
        if (start == at && words.Is(at, "the")) start++;
        var word = words[start];
        if (!word.Is(WordKinds.Season)) return Match.None;
        var behind = start + 1;
        var end = YearTail.Read(words, behind, out var year);
        if (end > behind)
        {
            // The winter of 1914-15 begins in the first of them.
            if (year.Kind == YearKind.Figures && (words.Is(end, WordKinds.Dash) || words.Is(end, "/")) && words.Is(end + 1, WordKinds.Digits)
                && words[end + 1].Value % 100 == (year.Value + 1) % 100) end += 2;
            return new(end, Season(word, year));
        }

        if (which is not (Which.Bare or Which.Same)) return new(behind, Season(word, WhichReader.Year(which)));
        return IsSeason(words, at, start) ? new(behind, Season(word, YearTold.Untold)) : Match.None;
    }

    private static bool IsSeason(TimeWords words, int at, int season)
    {
        var (word, before, next) = (words[season], words[at - 1], words[season + 1]);
        var hasThe = at < season;
        // The fall of Kabul, a fall in prices, spring a surprise, the Prague Spring.
        if (next.Is("of")) return false;
        // the Winter Games, the Winter Olympics
        if (word.IsCapital && season > 0 && next is { IsLetters: true, IsCapital: true } && !next.Is(WordKinds.Month | WordKinds.Weekday)) return false;
        if (before.IsCapital && word.IsCapital && at > 1 && !before.IsAny("In", "By", "Since", "Early", "Late", "Mid", "Until", "This", "Last")) return false;
        // A spring trip, its planned winter offensive
        if (!hasThe && !word.IsCapital && !word.Is("fall") && next is { IsLetters: true, IsCapital: false } && !Attributive.IsFunction(next) && Attributive.IsDescribed(words, season)) return true;
        if (word.Is("fall")) return hasThe ? before.IsAny("in", "by", "during", "until", "since", "of", "for", "through", "throughout") && !next.Is("in") && !next.Is("from") : before.IsAny("early", "late");
        if (word.Is("spring")) return hasThe || before.IsAny("in", "by", "during", "until", "since", "early", "late", "mid", "-", "every", "through");
        return hasThe || before.IsAny("in", "by", "during", "until", "since", "early", "late", "mid", "-", "through", "of", "for", "throughout", "and", "to", "next", "before", "after", "over");
    }

    private static SeasonTold Season(TimeWord word, YearTold year) => new((Season)word.Value, year);
}
