using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>
/// "after the army fired on a crowd", hung as "after the army" and a verb without a subject: behind a finite verb a word that opens phrases and
/// clauses alike has opened a clause, and what stands between is its subject.
/// </summary>
internal static class TimeClause
{
    public static Sentence Mend(Sentence sentence) => Behind(Within(sentence));

    private static Sentence Within(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var verb = 2; verb < tokens.Count; verb++)
        {
            if (tokens[verb] is not { Upos: UniversalTag.Verb, Xpos: "VBD" or "VBZ" or "VBP", Head: >= 0, Relation: "advcl" or "conj" or "ccomp" or "parataxis" or "acl:relcl" or "xcomp" }) continue;
            if (tokens.Any(t => t.Head == verb && (t.Relation.StartsWith("nsubj", StringComparison.Ordinal) || t.Relation is "expl" or "aux:pass" or "mark"))) continue;
            if (Opener(tokens, verb) is not (>= 0 and var opener) || tokens[opener].Head is not (>= 0 and var noun) || noun <= opener || noun >= verb) continue;
            var mended = tokens.ToArray();
            var above = tokens[noun].Head;
            mended[opener] = tokens[opener] with { Head = verb, Relation = "mark" };
            mended[noun] = tokens[noun] with { Head = verb, Relation = "nsubj" };
            // the verb may hang on the noun itself, or on what was hung on it
            mended[verb] = tokens[verb] with { Head = Tree.IsUnder(tokens, tokens[verb].Head, noun) ? above : tokens[verb].Head, Relation = "advcl" };
            if (mended[verb].Head >= 0) return new(mended);
        }

        return sentence;
    }

    // "Paris called in the envoy after a paper reported a leak", hung as what the paper reported: "after" has opened a clause of its own
    private static Sentence Behind(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        foreach (var opener in tokens)
        {
            if (opener is not { Relation: "case", Head: >= 0 and var subject } || !ClauseOpeners.AreOfTime(opener)) continue;
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

    // The word that opens the phrase right before the verb, where no other clause, comma or preposition of place stands between.
    private static int Opener(IReadOnlyList<Token> tokens, int verb)
    {
        for (var i = verb - 1; i >= 0; i--)
        {
            if (tokens[i].Upos is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Sconj or UniversalTag.Punct && tokens[i].Form is not "-" && tokens[i].Relation is not "amod") return -1;
            if (tokens[i].Relation is "case" && (ClauseOpeners.AreOfTime(tokens[i]) || tokens[i].Form.ToLowerInvariant() is "as" or "when" or "once" or "because")) return i;
        }

        return -1;
    }
}
