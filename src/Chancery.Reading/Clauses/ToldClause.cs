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
        foreach (var that in tokens)
        {
            if (that is not { Lemma: "that", Xpos: "WDT" or "IN", Relation: not "nsubj" and not "nsubj:pass", Head: >= 0 and var clause } || clause <= that.Index || tokens[clause].Head is not (>= 0 and var above) || above >= that.Index) continue;
            var verb = tokens[clause].Relation is "ccomp" ? above
                : tokens[clause].Relation is "acl:relcl" && tokens[above] is { Relation: "iobj" or "obl", Head: >= 0 and var telling } && tokens[telling].Upos is UniversalTag.Verb && (tokens[above].Relation is "iobj" || (tokens.Any(t => t.Head == clause && t.Relation is "obj" && t.Index > clause) && !tokens.Any(t => t.Head == telling && t.Relation is "ccomp" or "obj"))) ? telling : -1;
            if (verb < 0 || !tokens.Any(t => t.Head == clause && t.Relation is "nsubj" or "nsubj:pass" && t.Index > that.Index && t.Index < clause)) continue;
            mended ??= [.. tokens];
            mended[that.Index] = that with { Upos = UniversalTag.Sconj, Xpos = "IN", Relation = "mark" };
            mended[clause] = mended[clause] with { Head = verb, Relation = "ccomp" };
        }

        return mended is null ? sentence : new(mended);
    }
}
