using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>
/// The verb of the main clause: one with a subject and no helper is finite, "Kenyans go to the polls"; and what "when" opens is not the main clause,
/// "when Macron visits Poland the roads will be closed".
/// </summary>
internal static class MainVerb
{
    public static Sentence Mend(Sentence sentence) => Finite(Opened(sentence));

    private static Sentence Finite(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        if (tokens.FirstOrDefault(t => t.Head < 0) is not { Xpos: "VB" } root || tokens.Any(t => t.Head == root.Index && t.Relation is "aux" or "aux:pass" or "mark")) return sentence;
        if (!tokens.Any(t => t.Head == root.Index && t is { Relation: "nsubj", Xpos: "NNS" or "NNPS" or "PRP" or "NNP" } && t.Index < root.Index)) return sentence;
        var mended = tokens.ToArray();
        mended[root.Index] = root with { Xpos = "VBP" };
        return new(mended);
    }

    private static Sentence Opened(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        if (tokens.FirstOrDefault(t => t.Head < 0) is not { Upos: UniversalTag.Verb } root) return sentence;
        if (!tokens.Any(t => t.Head == root.Index && t.Index < root.Index && t is { Xpos: "WRB", Lemma: "when" })) return sentence;
        foreach (var main in tokens)
        {
            if (main is not { Relation: "advcl", Upos: UniversalTag.Verb } || main.Head != root.Index || main.Index < root.Index) continue;
            if (tokens.Any(t => t.Head == main.Index && (t.Relation is "mark" || t.Xpos is "WRB")) || !tokens.Any(t => t.Head == main.Index && t.Relation is "nsubj" or "nsubj:pass")) continue;
            var mended = tokens.ToArray();
            mended[main.Index] = main with { Head = -1, Relation = "root" };
            mended[root.Index] = root with { Head = main.Index, Relation = "advcl" };
            return new(mended);
        }

        return sentence;
    }
}
