using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>"Holm and his Chadian and Kenyan counterparts meet", hung as counterparts called Holm: they are joined to the one whose they are.</summary>
internal static class OwnCounterparts
{
    public static Sentence Mend(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var own = 1; own + 2 < tokens.Count; own++)
        {
            if (tokens[own] is not { Xpos: "PRP$", Head: > 0 and var first } || tokens[own - 1].Form is not "and" || tokens[first] is not { Relation: "conj", Upos: UniversalTag.Adj, Head: >= 0 and var name }) continue;
            if (name >= own || tokens[name] is not { Upos: UniversalTag.Propn, Relation: "compound", Head: var fellows } || fellows <= first || tokens[fellows].Lemma is not ("counterpart" or "colleague" or "homologue")) continue;
            var mended = tokens.ToArray();
            mended[name] = tokens[name] with { Head = tokens[fellows].Head, Relation = tokens[fellows].Relation };
            mended[fellows] = tokens[fellows] with { Head = name, Relation = "conj" };
            mended[first] = tokens[first] with { Head = fellows, Relation = "amod" };
            mended[own] = tokens[own] with { Head = fellows };
            mended[own - 1] = tokens[own - 1] with { Head = fellows };
            return new(mended);
        }

        return sentence;
    }
}
