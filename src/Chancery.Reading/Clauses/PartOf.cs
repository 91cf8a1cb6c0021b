using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>"Pulled the last of its battalions out", hung as if pulled of the battalions: "of" right behind an adjective or a number goes on about that.</summary>
internal static class PartOf
{
    public static Sentence Mend(Sentence sentence)
    {
        Token[]? mended = null;
        var tokens = sentence.Tokens;
        foreach (var of in tokens)
        {
            if (of is not { Form: "of", Relation: "case", Index: > 0, Head: >= 0 and var whole } || tokens[whole] is not { Relation: "obl" or "obl:unmarked", Head: >= 0 and var verb } || whole < of.Index) continue;
            if (tokens[of.Index - 1] is not { Relation: "obj", Upos: UniversalTag.Adj or UniversalTag.Num } part || part.Head != verb) continue;
            mended ??= [.. tokens];
            mended[whole] = tokens[whole] with { Head = part.Index, Relation = "nmod" };
        }

        return mended is null ? sentence : new(mended);
    }
}
