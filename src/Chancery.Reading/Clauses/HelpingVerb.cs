using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>
/// "had on Sunday demanded", "was on Friday expelled", hung as if somebody had what was demanded: a time between a helping verb and its participle
/// parts nothing.
/// </summary>
internal static class HelpingVerb
{
    public static Sentence Mend(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        foreach (var helper in tokens.Where(t => t is { Lemma: "have" or "be", Upos: UniversalTag.Verb or UniversalTag.Aux }))
        {
            if (tokens.Any(t => t.Head == helper.Index && t.Relation is "obj" or "expl")) continue;
            if (tokens.FirstOrDefault(t => t.Head == helper.Index && t.Relation is "ccomp" or "xcomp" && t is { Upos: UniversalTag.Verb, Xpos: "VBN" or "VBD" } && t.Index > helper.Index) is not { } verb) continue;
            if (tokens.Any(t => t.Head == verb.Index && t.Relation is "nsubj" or "nsubj:pass" or "mark" or "aux" or "aux:pass") || !IsParted(tokens, helper.Index, verb.Index)) continue;
            var isPassive = helper.Lemma is "be";
            var mended = tokens.ToArray();
            mended[verb.Index] = verb with { Head = helper.Head, Relation = helper.Relation, Xpos = "VBN" };
            mended[helper.Index] = helper with { Head = verb.Index, Relation = isPassive ? "aux:pass" : "aux", Upos = UniversalTag.Aux };
            foreach (var t in tokens)
                if (t.Head == helper.Index && t.Index != verb.Index) mended[t.Index] = t with { Head = verb.Index, Relation = t.Relation is "nsubj" && isPassive ? "nsubj:pass" : t.Relation };
            return new(mended);
        }

        return sentence;
    }

    // by a phrase of time or an adverb alone
    private static bool IsParted(IReadOnlyList<Token> tokens, int helper, int verb)
    {
        for (var i = helper + 1; i < verb; i++)
            if (!(tokens[i].Upos is UniversalTag.Adv or UniversalTag.Adp or UniversalTag.Det or UniversalTag.Num or UniversalTag.Adj || TimeWords.IsWeekday(tokens[i]) || TimeWords.IsStretch(tokens[i]) || tokens[i] is { Upos: UniversalTag.Propn })) return false;
        return verb > helper + 1;
    }
}
