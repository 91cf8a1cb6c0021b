using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>
/// Clauses that the word before them tells what they are: one that "after" or "because" opens is nobody's words, though it may stand
/// behind "officials said"; and "having" before a participle is its auxiliary.
/// </summary>
internal static class MarkedClause
{
    public static Sentence Mend(Sentence sentence)
    {
        Token[]? mended = null;
        foreach (var mark in sentence.Tokens)
        {
            if (mark is not { Relation: "mark", Head: >= 0 and var clause } || sentence.Tokens[clause].Relation is not "ccomp") continue;
            if (!ClauseOpeners.AreOfTime(mark) && mark.Form.ToLowerInvariant() is not ("because" or "although" or "though" or "unless")) continue;
            mended ??= [.. sentence.Tokens];
            mended[clause] = mended[clause] with { Relation = "advcl" };
        }

        return Having(mended is null ? sentence : new(mended));
    }

    // "evidence of soldiers having attacked a town", hung as having and what is had: the participle's clause, its auxiliary and its subject
    private static Sentence Having(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i] is not { Upos: UniversalTag.Verb, Xpos: "VBG", Lemma: "have" } having || tokens[i + 1] is not { Xpos: "VBN", Relation: "xcomp" or "ccomp", Head: var had } || had != i) continue;
            var mended = tokens.ToArray();
            for (var c = 0; c < mended.Length; c++) if (mended[c].Head == i) mended[c] = mended[c] with { Head = i + 1 };
            mended[i + 1] = mended[i + 1] with { Head = having.Head, Relation = having.Relation };
            mended[i] = having with { Upos = UniversalTag.Aux, Head = i + 1, Relation = "aux" };
            if (having is { Relation: "acl", Head: var doer } && doer == i - 1 && tokens[doer] is { Relation: "nmod" or "obl", Head: >= 0 } subject)
            {
                mended[i + 1] = mended[i + 1] with { Head = subject.Head, Relation = subject.Relation is "obl" ? "advcl" : "acl" };
                mended[doer] = subject with { Head = i + 1, Relation = "nsubj" };
                for (var c = 0; c < doer; c++) if (mended[c] is { Relation: "case" } && mended[c].Head == doer) mended[c] = mended[c] with { Head = i + 1, Relation = "mark" };
            }

            return new(mended);
        }

        return sentence;
    }
}
