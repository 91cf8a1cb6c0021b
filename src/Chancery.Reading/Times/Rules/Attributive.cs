using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Rules;

/// <summary>Tells a time that describes a noun ("before Tuesday's talks", "since the 2014 annexation"): a preposition before it governs the noun.</summary>
internal static class Attributive
{
    /// <summary>True when the words from <paramref name="start"/> to <paramref name="end"/> describe what follows.</summary>
    public static bool Is(TimeWords words, int start, int end)
    {
        var next = words[end];
        if (next.IsAny("'s", "’s", "'", "’") && words[end + 1].IsLetters) return true;
        var first = words[start];
        var hasArticle = words.IsAny(start - 1, "the", "a", "an", "his", "her", "its", "their", "this", "that", "'s", "’s")
            || (first.IsAny("the", "a", "an") && (words.Is(start + 1, WordKinds.Month) || Figures.IsDay(words[start + 1])));
        return hasArticle && next.IsLetters && !IsFunction(next);
    }

    /// <summary>True where an article or possessive stands before a word, with one describing word between them at most: the alleged 2006 meeting, its planned spring offensive.</summary>
    public static bool IsDescribed(TimeWords words, int at)
    {
        if (IsDeterminer(words[at - 1])) return true;
        return words[at - 1] is { IsLetters: true, IsCapital: false } between && between.Kinds == WordKinds.None && !IsFunction(between) && IsDeterminer(words[at - 2]);
    }

    private static bool IsDeterminer(TimeWord word) => word.IsAny("the", "a", "an", "his", "her", "its", "their", "our", "this", "'s", "’s");

    /// <summary>True for prepositions, conjunctions and auxiliaries, with which something else begins.</summary>
    public static bool IsFunction(TimeWord word) => word.IsAny(
        "and", "or", "but", "in", "on", "at", "to", "of", "for", "from", "by", "with", "after", "before", "when", "while", "as", "that", "which", "who",
        "was", "were", "is", "are", "had", "has", "have", "will", "would", "could", "may", "until", "since", "between", "over", "during", "into");
}
