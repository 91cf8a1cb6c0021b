using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>
/// "Last Saturday the Council tightened sanctions", hung as a Saturday that tightened: a time that opens a clause with no comma behind it is when, and
/// the name behind it is who.
/// </summary>
internal static class TimeAhead
{
    public static Sentence Mend(Sentence sentence)
    {
        Token[]? mended = null;
        var tokens = sentence.Tokens;
        foreach (var time in tokens.Where(t => t is { Relation: "nsubj" or "nsubj:pass" } && (TimeWords.IsWeekday(t) || TimeWords.IsStretch(t))))
        {
            if (time is not { Head: >= 0 and var verb } || verb < time.Index || tokens[verb].Upos is not UniversalTag.Verb) continue;
            if (!IsWhen(tokens, time) || tokens.Any(t => t.Head == time.Index && t.Relation is "acl:relcl" or "acl" or "nmod:poss")) continue;
            if (tokens.FirstOrDefault(t => t.Head == time.Index && t.Index > time.Index && t.Index < verb && t.Relation is "nmod" or "nmod:unmarked" or "appos" or "flat" or "obl:unmarked") is not { } who) continue;
            if (who.Upos is not (UniversalTag.Propn or UniversalTag.Noun) || TimeWords.IsWeekday(who) || TimeWords.IsStretch(who) || tokens.Any(t => t.Head == who.Index && t.Relation is "case" && t.Index < who.Index)) continue;
            if (tokens.Any(t => t.Index > time.Index && t.Index < who.Index && t.Form is ",")) continue;
            mended ??= [.. tokens];
            mended[who.Index] = who with { Head = verb, Relation = time.Relation };
            mended[time.Index] = time with { Relation = "obl:unmarked" };
            // what stands behind the name belongs to it
            foreach (var t in tokens)
                if (t.Head == time.Index && t.Index > who.Index) mended[t.Index] = t with { Head = who.Index };
        }

        return mended is null ? sentence : new(mended);
    }

    // what something before it reckons as a time: "last week", "that day"; what has a preposition, "earlier in the week", does nothing
    private static bool IsWhen(IReadOnlyList<Token> tokens, Token time) =>
        time.Index > 0 && (tokens.Any(t => t.Head == time.Index && t.Relation is "case" && t.Index < time.Index && t.Xpos is not "POS") || TimeWords.Reckons(tokens[time.Index - 1]) || tokens[time.Index - 1].Lemma is "that" or "one" or "a");
}
