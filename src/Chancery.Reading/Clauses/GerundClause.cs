using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>
/// "arrived for a summit after meeting the king", hung on the summit: a participle that "after" or "before" opens tells when the verb's
/// act was done, by whoever does that, and says nothing of the noun before it.
/// </summary>
internal static class GerundClause
{
    public static Sentence Mend(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        Token[]? mended = null;
        for (var participle = 2; participle < tokens.Count; participle++)
        {
            if (tokens[participle] is not { Xpos: "VBG", Relation: "acl" or "advcl" or "nmod", Head: >= 0 and var noun } || noun > participle || tokens[noun].Upos is UniversalTag.Verb) continue;
            if (!tokens.Any(t => t.Head == participle && t.Index < participle && t.Relation is "mark" or "case" && (ClauseOpeners.AreOfTime(t) || t.Form.ToLowerInvariant() is "when" or "despite" or "upon" or "without"))) continue;
            if (VerbAbove(tokens, noun) is not (>= 0 and var verb) || verb > participle) continue;
            mended ??= [.. tokens];
            mended[participle] = tokens[participle] with { Head = verb, Relation = "advcl" };
        }

        return mended is null ? sentence : new(mended);
    }

    // The verb of the clause that a noun stands in; none where the noun is itself what is said of somebody.
    private static int VerbAbove(IReadOnlyList<Token> tokens, int noun)
    {
        for (var (i, steps) = (noun, 0); i >= 0 && steps <= tokens.Count; i = tokens[i].Head, steps++)
        {
            if (tokens[i].Upos is UniversalTag.Verb) return i;
            if (tokens[i].Relation is not ("obj" or "obl" or "nmod" or "conj" or "appos" or "iobj" or "nsubj" or "nsubj:pass" or "obl:agent" or "obl:unmarked" or "nmod:poss" or "compound")) return -1;
        }

        return -1;
    }
}
