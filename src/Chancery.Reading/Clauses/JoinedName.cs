using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>
/// "Ola Lien, the Norwegian minister, and Ali Deby, Chad's president, met", with the second hung on what is said of the first: a name or a
/// counterpart behind the comma that closes an apposition or a relative clause is joined to the name before that.
/// </summary>
internal static class JoinedName
{
    public static Sentence Mend(Sentence sentence)
    {
        Token[]? mended = null;
        var tokens = sentence.Tokens;
        for (var and = 4; and + 1 < tokens.Count; and++)
        {
            if (tokens[and] is not { Upos: UniversalTag.Cconj, Relation: "cc", Form: "and", Head: var second } || second <= and || tokens[and - 1].Form is not ("," or "—" or "–" or ")")) continue;
            if (tokens[second] is not { Relation: "appos" or "conj", Head: >= 0 and var above } || above >= and) continue;
            if (tokens[second].Upos is not UniversalTag.Propn && !IsCounterpart(tokens, second) || tokens.Any(t => t.Head == second && t.Relation is "case" or "nsubj" or "cop")) continue;
            // up to the name that the apposition or the clause is of; a comma parts them
            var first = above;
            var isAside = false;
            while (tokens[first] is { Relation: "nmod" or "obj" or "obl" or "conj" or "compound" or "appos" or "acl:relcl", Head: >= 0 and var up } && up < first && !(isAside && tokens[first].Relation is "obj" or "obl" or "nmod"))
            {
                isAside |= tokens[first].Relation is "appos" or "acl:relcl";
                first = up;
            }

            if (!isAside || tokens[first].Upos is not UniversalTag.Propn || tokens[first].Relation is not ("nsubj" or "nsubj:pass" or "obj" or "obl" or "nmod") || !HasComma(tokens, first, above)) continue;
            // "the leader of Chad, Sudan, and Niger"
            if (above != first && tokens[above].Relation is "nmod" or "conj" or "obl" && !IsFull(tokens, second)) continue;
            mended ??= [.. tokens];
            mended[second] = tokens[second] with { Head = first, Relation = "conj" };
        }

        return mended is null ? sentence : new(mended);
    }

    // "his Chadian counterpart"
    private static bool IsCounterpart(IReadOnlyList<Token> tokens, int noun) => tokens[noun].Lemma is "counterpart" or "colleague" && tokens.Any(t => t.Head == noun && t.Relation is "nmod:poss");

    private static bool IsFull(IReadOnlyList<Token> tokens, int name) => tokens.Any(t => t.Head == name && t.Relation is "flat" or "appos");

    private static bool HasComma(IReadOnlyList<Token> tokens, int from, int to)
    {
        for (var i = from; i < to; i++) if (tokens[i].Form is "," or "—" or "–" or "(") return true;
        return false;
    }
}
