using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>"Chad and Sudan's talks", hung as Chad and talks of Sudan's, or with the mark of the owner on the talks: what stands in the plural behind two names is of both.</summary>
internal static class JointOwner
{
    public static Sentence Mend(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var i = 0; i + 4 < tokens.Count; i++)
        {
            if (tokens[i] is { Upos: UniversalTag.Propn, Relation: "compound", Head: var of } joint && of == i + 4 && tokens[i + 1].Form is "and"
                && tokens[i + 2] is { Upos: UniversalTag.Propn, Relation: "conj", Head: var left } && left == i && tokens[i + 3].Xpos is "POS" && tokens[of].Xpos is "NNS")
            {
                var marked = tokens.ToArray();
                marked[i] = joint with { Relation = "nmod:poss" };
                marked[i + 3] = marked[i + 3] with { Head = i };
                return new(marked);
            }

            if (tokens[i] is not { Upos: UniversalTag.Propn } first || tokens[i + 1].Form is not "and" || tokens[i + 2] is not { Upos: UniversalTag.Propn, Relation: "nmod:poss" } second || tokens[i + 3].Xpos is not "POS") continue;
            var owned = second.Head;
            if (owned <= i + 3 || tokens[owned] is not { Relation: "conj", Xpos: "NNS" } noun || noun.Head != i) continue;
            var mended = tokens.ToArray();
            for (var c = 0; c < mended.Length; c++) if (c > i && mended[c].Head == i) mended[c] = mended[c] with { Head = owned };
            mended[owned] = noun with { Head = first.Head, Relation = first.Relation };
            mended[i] = first with { Head = owned, Relation = "nmod:poss" };
            mended[i + 1] = mended[i + 1] with { Head = i + 2 };
            mended[i + 2] = second with { Head = i, Relation = "conj" };
            mended[i + 3] = mended[i + 3] with { Head = i };
            return new(mended);
        }

        return sentence;
    }
}
