using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>
/// Nominals without a preposition: a month or a day behind a passive verb is when, "was dismissed last August", a noun behind an object is what
/// it is called, "called him a "liar"", and one behind a particle is whom it is done to, "ordered out 60 Russians".
/// </summary>
internal static class BareNominal
{
    public static Sentence Mend(Sentence sentence)
    {
        Token[]? mended = null;
        var tokens = sentence.Tokens;
        foreach (var noun in tokens)
        {
            if (noun is not { Head: >= 0 and var verb } || verb >= noun.Index || tokens[verb].Upos is not UniversalTag.Verb) continue;
            var relation = noun.Relation is "obj" && IsLast(tokens, noun.Index) && Has(tokens, verb, "nsubj:pass") ? "obl:unmarked"
                : noun is { Relation: "obl", Xpos: "NN" } && Has(tokens, verb, "obj") && !Has(tokens, noun.Index, "case") && IsOne(tokens, noun.Index) ? "xcomp"
                : noun is { Relation: "obl", Upos: UniversalTag.Noun or UniversalTag.Propn } && !Has(tokens, verb, "obj") && !Has(tokens, noun.Index, "case") && IsNext(tokens, verb, noun.Index) ? "obj" : null;
            if (relation is null) continue;
            mended ??= [.. tokens];
            mended[noun.Index] = noun with { Relation = relation };
        }

        return mended is null ? sentence : new(mended);
    }

    private static bool Has(IReadOnlyList<Token> tokens, int head, string relation) => tokens.Any(t => t.Head == head && t.Relation == relation);

    // "ordered out 60 Russians": nothing but the verb's particle and the noun's own words between, and no time
    private static bool IsNext(IReadOnlyList<Token> tokens, int verb, int noun)
    {
        if (TimeWords.IsStretch(tokens[noun]) || TimeWords.IsWeekday(tokens[noun])) return false;
        var hasParticle = false;
        for (var i = verb + 1; i < noun; i++)
        {
            hasParticle |= tokens[i].Relation is "compound:prt";
            if (tokens[i].Head != noun && tokens[i].Relation is not "compound:prt") return false;
        }

        return hasParticle;
    }

    // last August
    private static bool IsLast(IReadOnlyList<Token> tokens, int noun) => tokens.Any(t => t.Head == noun && t.Relation is "amod" && t.Lemma is "last" or "next");

    // a "liar": a word with "a" that does not tell when
    private static bool IsOne(IReadOnlyList<Token> tokens, int noun) => tokens.Any(t => t.Head == noun && t is { Relation: "det", Lemma: "a" })
        && !TimeWords.IsStretch(tokens[noun]);
}
