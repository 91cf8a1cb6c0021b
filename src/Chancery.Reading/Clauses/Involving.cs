using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>"talks involving Norway and Chad": between them. What is involved without a name, arms or a release, is no party.</summary>
internal static class Involving
{
    public static Sentence Mend(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            if (tokens[i] is not { Xpos: "VBG", Lemma: "involve", Relation: "acl", Head: >= 0 and var noun } || tokens[noun].Upos is not UniversalTag.Noun || noun > i) continue;
            var party = -1;
            for (var c = i + 1; c < tokens.Count; c++) if (tokens[c].Head == i && tokens[c].Relation is "obj" or "nsubj") party = party < 0 ? c : party;
            if (party < 0 || !IsNamed(tokens, party)) continue;
            var mended = tokens.ToArray();
            for (var c = 0; c < mended.Length; c++) if (mended[c].Head == i) mended[c] = mended[c] with { Head = c == party ? noun : party };
            mended[party] = mended[party] with { Relation = "nmod" };
            mended[i] = tokens[i] with { Upos = UniversalTag.Adp, Xpos = "IN", Lemma = "involving", Head = party, Relation = "case" };
            return new(mended);
        }

        return sentence;
    }

    private static bool IsNamed(IReadOnlyList<Token> tokens, int party) =>
        tokens[party].Upos is UniversalTag.Propn || tokens.Any(t => t.Head == party && t.Index < party && (t.Upos is UniversalTag.Propn || (t.Upos is UniversalTag.Adj && char.IsUpper(t.Form[0]))));
}
