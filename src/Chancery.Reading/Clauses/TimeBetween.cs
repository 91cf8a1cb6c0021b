using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>
/// "Germany last year expelled two diplomats", hung as a year that expelled: a time that stands bare between a name and its verb is when, and the
/// name is who.
/// </summary>
internal static class TimeBetween
{
    public static Sentence Mend(Sentence sentence)
    {
        foreach (var time in sentence.Tokens)
            if (Subject(sentence.Tokens, time) is ( >= 0 and var subject, var start)) sentence = Hung(sentence.Tokens, subject, start, time);

        return sentence;
    }

    // The head of what stands before the phrase of time, and where that phrase begins.
    private static (int Subject, int Start) Subject(IReadOnlyList<Token> tokens, Token time)
    {
        if (time is not { Relation: "nsubj" or "nsubj:pass" or "obl:unmarked", Head: >= 0 and var verb } || verb <= time.Index || tokens[verb].Upos is not UniversalTag.Verb) return (-1, 0);
        // already when: what is hung under it may still be who
        var isWhen = time.Relation is "obl:unmarked";
        if (isWhen && HasSubject(tokens, verb)) return (-1, 0);
        var start = Start(tokens, time);
        if (start < 1) return (-1, 0);
        var subject = start - 1;
        if (tokens[subject].Upos is UniversalTag.Adv && tokens[subject].Form is "also" or "only" or "just") subject--;
        if (subject < 0) return (-1, 0);
        // "Germany, which has an election ahead, last week expelled": the name has its place at the verb already
        if (tokens[subject].Upos is UniversalTag.Punct) return isWhen ? (-1, 0) : tokens.FirstOrDefault(t => t.Index < subject && t.Head == verb && t.Relation == time.Relation) is { } first && IsName(tokens, first.Index) ? (first.Index, start) : (-1, 0);
        for (var steps = 0; tokens[subject].Head is >= 0 and var head && head < start && steps < tokens.Count; steps++) subject = head;
        if (isWhen && tokens[subject].Head != time.Index) return (-1, 0);
        return IsName(tokens, subject) ? (subject, start) : (-1, 0);
    }

    private static bool HasSubject(IReadOnlyList<Token> tokens, int verb) => tokens.Any(t => t.Head == verb && t.Relation is "nsubj" or "nsubj:pass" or "expl");

    private static int Start(IReadOnlyList<Token> tokens, Token time)
    {
        var start = time.Index;
        var isReckoned = TimeWords.IsWeekday(time);
        while (start > 0 && (TimeWords.Reckons(tokens[start - 1]) || tokens[start - 1].Upos is UniversalTag.Num && IsAgo(tokens, time)))
        {
            start--;
            isReckoned |= tokens[start].Form.ToLowerInvariant() is not "the" and not "late" and not "early";
        }

        return isReckoned && (TimeWords.IsWeekday(time) || TimeWords.IsStretch(time)) ? start : -1;
    }

    // "two weeks ago", "a day earlier"
    private static bool IsAgo(IReadOnlyList<Token> tokens, Token time) => time.Index + 1 < tokens.Count && tokens[time.Index + 1].Form is "ago" or "earlier" or "later" or "before";

    // Who may do something: no phrase with a preposition, and no other time.
    private static bool IsName(IReadOnlyList<Token> tokens, int subject) =>
        tokens[subject].Upos is UniversalTag.Propn or UniversalTag.Noun or UniversalTag.Pron
        && !TimeWords.IsStretch(tokens[subject]) && !TimeWords.IsWeekday(tokens[subject])
        && !tokens.Any(t => t.Head == subject && t.Relation is "case" && t.Index < subject);

    private static Sentence Hung(IReadOnlyList<Token> tokens, int subject, int start, Token time)
    {
        var mended = tokens.ToArray();
        mended[subject] = tokens[subject] with { Head = time.Head, Relation = tokens.Any(t => t.Head == time.Head && t.Relation is "aux:pass") ? "nsubj:pass" : "nsubj" };
        mended[time.Index] = time with { Relation = "obl:unmarked" };
        for (var i = 0; i < start; i++)
            if (i != subject && tokens[i].Head == time.Index) mended[i] = tokens[i] with { Head = subject };
        return new(mended);
    }
}
