using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>
/// "after the army fired on a crowd", hung as "after the army" and a verb without a subject: behind a finite verb a word that opens phrases and
/// clauses alike has opened a clause, and what stands between is its subject.
/// </summary>
internal static class TimeClause
{
    public static Sentence Mend(Sentence sentence)
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
            mended[verb] = tokens[verb] with { Head = IsUnder(tokens, tokens[verb].Head, noun) ? above : tokens[verb].Head, Relation = "advcl" };
            if (mended[verb].Head >= 0) return new(mended);
        }

        return sentence;
    }

    // The word that opens the phrase right before the verb, where no other clause, comma or preposition of place stands between.
    private static int Opener(IReadOnlyList<Token> tokens, int verb)
    {
        for (var i = verb - 1; i >= 0; i--)
        {
            if (tokens[i].Upos is UniversalTag.Verb or UniversalTag.Aux or UniversalTag.Sconj or UniversalTag.Punct && tokens[i].Form is not "-" && tokens[i].Relation is not "amod") return -1;
            if (tokens[i].Relation is "case" && tokens[i].Form.ToLowerInvariant() is "after" or "before" or "since" or "as" or "until" or "while" or "when" or "once" or "because") return i;
        }

        return -1;
    }

    private static bool IsUnder(IReadOnlyList<Token> tokens, int i, int ancestor)
    {
        for (var steps = 0; i >= 0 && steps <= tokens.Count; i = tokens[i].Head, steps++) if (i == ancestor) return true;
        return false;
    }
}
