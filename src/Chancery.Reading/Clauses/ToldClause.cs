using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>
/// "told reporters that Chad would leave", hung as if it told of reporters whom Chad would leave: behind whom something is told to, "that" opens what
/// is told, and where its clause has a subject of its own it stands for nobody.
/// </summary>
internal static class ToldClause
{
    /// <summary>The sentence with what is told under the verb of telling.</summary>
    public static Sentence Mend(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        Token[]? mended = null;
        foreach (var that in tokens.Where(t => t is { Lemma: "that", Xpos: "WDT" or "IN", Relation: not "nsubj" and not "nsubj:pass" }))
        {
            if (that is not { Head: >= 0 and var clause } || clause <= that.Index || tokens[clause].Head is not (>= 0 and var above) || above >= that.Index) continue;
            var verb = tokens[clause].Relation is "ccomp" ? above : tokens[clause].Relation is "acl:relcl" ? Telling(tokens, above, clause) : -1;
            if (verb < 0 || !tokens.Any(t => t.Head == clause && t.Relation is "nsubj" or "nsubj:pass" && t.Index > that.Index && t.Index < clause)) continue;
            mended ??= [.. tokens];
            mended[that.Index] = that with { Upos = UniversalTag.Sconj, Xpos = "IN", Relation = "mark" };
            mended[clause] = mended[clause] with { Head = verb, Relation = "ccomp" };
        }

        return mended is null ? sentence : new(mended);
    }

    // The verb whose hearer the clause was hung on, or whose "in an interview" where both verbs have what they need but for the clause; -1 for none.
    private static int Telling(IReadOnlyList<Token> tokens, int noun, int clause)
    {
        if (tokens[noun] is not { Relation: "iobj" or "obl", Head: >= 0 and var verb } || tokens[verb].Upos is not UniversalTag.Verb) return -1;
        if (tokens[noun].Relation is "iobj") return verb;
        var isWhole = tokens.Any(t => t.Head == clause && t.Relation is "obj" && t.Index > clause);
        return isWhole && !tokens.Any(t => t.Head == verb && t.Relation is "ccomp" or "obj") ? verb : -1;
    }
}
