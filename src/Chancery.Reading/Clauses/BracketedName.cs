using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>"for the Group of Seven (G7) summit": the short name in brackets parts a name from the noun it belongs to, and the preposition stays with the name; it is the noun's.</summary>
internal static class BracketedName
{
    public static Sentence Mend(Sentence sentence)
    {
        Token[]? mended = null;
        var tokens = sentence.Tokens;
        for (var close = 3; close + 1 < tokens.Count; close++)
        {
            if (tokens[close].Form is not ")") continue;
            var open = close - 1;
            while (open > 0 && close - open < 5 && tokens[open].Form is not "(") open--;
            if (open == 0 || tokens[open].Form is not "(") continue;
            // "to the Shanghai Cooperation Organisation (SCO) summit", hung as two things side by side
            if (tokens[close + 1] is { Relation: "obl:unmarked", Upos: UniversalTag.Noun, Lemma: not ("today" or "yesterday" or "tomorrow" or "tonight"), Head: >= 0 and var verb } thing && tokens[open - 1] is { Upos: UniversalTag.Propn } end && Top(tokens, end, verb) is { Relation: "obl" } whole)
            {
                mended ??= [.. tokens];
                mended[thing.Index] = thing with { Relation = whole.Relation };
                mended[whole.Index] = whole with { Head = thing.Index, Relation = "compound" };
                foreach (var t in tokens) if (t.Head == whole.Index && t.Relation is "case" or "det") mended[t.Index] = t with { Head = thing.Index };
                continue;
            }

            for (var i = open - 1; i >= 0 && open - i < 8; i--)
            {
                if (tokens[i] is not { Relation: "case" or "det", Head: >= 0 and var name } || name < i || name > open) continue;
                if (tokens[name] is not { Relation: "compound", Head: var noun } || noun <= close || tokens[noun].Upos is not UniversalTag.Noun) continue;
                mended ??= [.. tokens];
                mended[i] = tokens[i] with { Head = noun };
            }
        }

        return mended is null ? sentence : new(mended);
    }

    // What a word stands under that hangs on the verb; null where it hangs elsewhere
    private static Token? Top(IReadOnlyList<Token> tokens, Token word, int verb)
    {
        for (var steps = 0; steps < 4 && word.Head >= 0; word = tokens[word.Head], steps++) if (word.Head == verb) return word;
        return null;
    }
}
