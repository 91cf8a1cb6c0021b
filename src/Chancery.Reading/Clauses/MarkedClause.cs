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
            if (mark.Form.ToLowerInvariant() is not ("after" or "before" or "since" or "while" or "because" or "although" or "though" or "unless" or "until")) continue;
            mended ??= [.. sentence.Tokens];
            mended[clause] = mended[clause] with { Relation = "advcl" };
        }

        return Having(Later(mended is null ? sentence : new(mended)));
    }

    // "Paris called in the envoy after a paper reported a leak", hung as what the paper reported: "after" has opened a clause of its own
    private static Sentence Later(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        foreach (var opener in tokens)
        {
            if (opener is not { Relation: "case", Head: >= 0 and var subject } || opener.Form.ToLowerInvariant() is not ("after" or "before" or "since" or "until" or "while")) continue;
            if (tokens[subject] is not { Relation: "nsubj", Head: >= 0 and var verb } || tokens[verb] is not { Head: < 0, Upos: UniversalTag.Verb }) continue;
            foreach (var main in tokens)
            {
                if (main is not { Relation: "ccomp", Upos: UniversalTag.Verb } || main.Head != verb || main.Index >= opener.Index) continue;
                var mended = tokens.ToArray();
                mended[main.Index] = main with { Head = -1, Relation = "root" };
                mended[verb] = tokens[verb] with { Head = main.Index, Relation = "advcl" };
                mended[opener.Index] = opener with { Head = verb, Relation = "mark" };
                return new(mended);
            }
        }

        return sentence;
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
