using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>Mends what a tree says of clauses where grammar forbids it.</summary>
internal static class ClauseTree
{
    /// <summary>
    /// "The Kremlin denies Putin spoke with Trump", hung as "the Kremlin (that) denies … spoke": a finite clause without a relative word and
    /// without a subject cannot modify its noun; the noun is its subject, and the verb it was hung under is what it says.
    /// </summary>
    public static Sentence Mend(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var verb = 1; verb + 2 < tokens.Count; verb++)
        {
            if (tokens[verb] is not { Relation: "acl:relcl", Xpos: "VBZ" or "VBD" or "VBP", Head: >= 0 and var noun } || noun > verb) continue;
            if (tokens[noun] is not { Relation: "nsubj", Head: >= 0 and var said } || said <= verb || tokens[said].Upos is not UniversalTag.Verb) continue;
            if (tokens.Any(t => t.Head == verb && (t.Relation is "nsubj" or "nsubj:pass" or "aux:pass" or "obj" or "ccomp" || t.Xpos is "WP" or "WDT" or "WRB"))) continue;
            // who did what is said: the name between the two verbs that the tree hung on the noun before
            var doer = -1;
            for (var i = verb + 1; i < said; i++)
                if (tokens[i].Head == noun && tokens[i].Relation is "flat" or "appos" or "compound" or "nmod" or "conj") doer = doer < 0 ? i : doer;
            if (doer < 0) continue;
            var mended = tokens.ToArray();
            mended[verb] = mended[verb] with { Head = tokens[said].Head, Relation = tokens[said].Relation };
            mended[noun] = mended[noun] with { Head = verb };
            mended[said] = mended[said] with { Head = verb, Relation = "ccomp" };
            for (var i = verb + 1; i < said; i++)
                if (tokens[i].Head == noun) mended[i] = i == doer ? mended[i] with { Head = said, Relation = "nsubj" } : mended[i] with { Head = doer };
            return new(mended);
        }

        return sentence;
    }
}
