using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>Mends what a tree says of clauses where grammar forbids it.</summary>
internal static class ClauseTree
{
    // In this order: each takes the tree as the one before it leaves it.
    private static readonly Func<Sentence, Sentence>[] Mends = [SharedVerb.Mend, PartOf.Mend, LabelledClause.Mend, Case, ToldClause.Mend, SaidOfNoun.Mend, Beside, Said, Subject, TwoSubjects.Mend, TimeBetween.Mend, TimeAhead.Mend, HelpingVerb.Mend, OpeningParticiple.Mend, ObjectBehind.Mend, Active, TimeClause.Mend, GivenTo.Mend, JoinedName.Mend, Involving.Mend, Gerund, MarkedClause.Mend, GerundClause.Mend, JointOwner.Mend, OwnCounterparts.Mend, MainVerb.Mend, BareNominal.Mend, BracketedName.Mend, Become];

    /// <summary>The sentence with its clauses as grammar allows them.</summary>
    public static Sentence Mend(Sentence sentence)
    {
        foreach (var mend in Mends) sentence = mend(sentence);
        return sentence;
    }

    /// <summary>
    /// "Scholz will be in Paris", hung as "Scholz (of) Paris", with "be" under Paris: what has a copula is said of the name before it, which is its
    /// subject and cannot be its head.
    /// </summary>
    private static Sentence Subject(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var said = 2; said < tokens.Count; said++)
        {
            if (tokens[said] is not { Relation: "nmod" or "obl" or "appos" or "flat", Head: >= 0 and var name } || name >= said || tokens[name] is not { Upos: UniversalTag.Propn or UniversalTag.Noun, Head: < 0 }) continue;
            var cop = -1;
            for (var i = name + 1; i < said; i++) if (tokens[i].Relation is "cop" && tokens[i].Head == said) cop = i;
            if (cop < 0 || tokens.Any(t => (t.Head == name || t.Head == said) && t.Relation is "nsubj" or "nsubj:pass") || tokens.Any(t => t.Head == name && t.Relation is "cop")) continue;
            var mended = tokens.ToArray();
            mended[said] = mended[said] with { Head = -1, Relation = "root" };
            mended[name] = mended[name] with { Head = said, Relation = "nsubj" };
            for (var i = cop; i < tokens.Count; i++)
                if (i != said && tokens[i].Head == name) mended[i] = mended[i] with { Head = said, Relation = tokens[i].Relation is "nmod" ? "obl" : tokens[i].Relation };
            return new(mended);
        }

        return sentence;
    }

    /// <summary>
    /// "After accusing Chad of the raid, Sudan now wants talks", hung as two clauses side by side: a participle that opens a sentence has no
    /// subject of its own, and stands under the finite verb behind its comma.
    /// </summary>
    private static Sentence Gerund(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var opening = 0; opening < tokens.Count; opening++)
        {
            if (tokens[opening].Head >= 0) continue;
            if (tokens[opening].Xpos is not "VBG" || tokens.Any(t => t.Head == opening && t.Relation is "nsubj" or "nsubj:pass" or "aux" or "expl")) return sentence;
            for (var main = opening + 1; main < tokens.Count; main++)
            {
                if (tokens[main] is not { Relation: "parataxis" or "ccomp", Upos: UniversalTag.Verb, Xpos: "VBZ" or "VBD" or "VBP" or "VB" or "VBN", Head: var head } || head != opening) continue;
                if (!tokens.Any(t => t.Head == main && t.Relation is "nsubj" && t.Index > opening) || !HasComma(tokens, opening, main)) continue;
                var mended = tokens.ToArray();
                mended[main] = mended[main] with { Head = -1, Relation = "root" };
                mended[opening] = mended[opening] with { Head = main, Relation = "advcl" };
                return new(mended);
            }

            return sentence;
        }

        return sentence;
    }

    /// <summary>"Kenya two weeks ago bombed Chad", hung as if Kenya was bombed: a past tense with an object behind it and without "was" is no passive.</summary>
    private static Sentence Active(Sentence sentence)
    {
        Token[]? mended = null;
        foreach (var subject in sentence.Tokens.Where(t => t.Relation is "nsubj:pass"))
        {
            if (subject is not { Head: >= 0 and var verb } || !IsPast(sentence.Tokens, verb)) continue;
            if (!sentence.Tokens.Any(t => t.Head == verb && t.Relation is "obj" && t.Index > verb) || sentence.Tokens.Any(t => t.Head == verb && t.Relation is "aux:pass" or "aux")) continue;
            mended ??= [.. sentence.Tokens];
            mended[subject.Index] = subject with { Relation = "nsubj" };
        }

        return mended is null ? sentence : new(mended);
    }

    /// <summary>"called for sanctions", tagged as if a clause followed: what stands before a noun is a preposition.</summary>
    private static Sentence Case(Sentence sentence)
    {
        Token[]? mended = null;
        foreach (var word in sentence.Tokens)
        {
            if (word is not { Relation: "case", Upos: UniversalTag.Sconj }) continue;
            mended ??= [.. sentence.Tokens];
            mended[word.Index] = word with { Upos = UniversalTag.Adp };
        }

        return mended is null ? sentence : new(mended);
    }

    /// <summary>"becoming the first to go there", hung as if it became to go: behind what somebody becomes, "to" goes on about that.</summary>
    private static Sentence Become(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        foreach (var going in tokens.Where(t => t is { Relation: "xcomp" or "advcl", Upos: UniversalTag.Verb, Head: >= 0 } && tokens[t.Head].Lemma is "become"))
        {
            var verb = going.Head;
            if (!tokens.Any(t => t.Head == going.Index && t is { Relation: "mark", Form: "to" })) continue;
            if (tokens.LastOrDefault(t => t.Head == verb && t is { Relation: "xcomp" or "obj", Upos: UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adj } && t.Index > verb && t.Index < going.Index) is not { } role) continue;
            var mended = tokens.ToArray();
            mended[going.Index] = going with { Head = role.Index, Relation = "acl" };
            return new(mended);
        }

        return sentence;
    }

    /// <summary>
    /// Clauses hung beside another that stand under it: "issued a statement that they had agreed", which nothing joins, and "sixty left, ten of them posted
    /// abroad", a participle with a subject of its own.
    /// </summary>
    private static Sentence Beside(Sentence sentence)
    {
        Token[]? mended = null;
        var tokens = sentence.Tokens;
        foreach (var verb in tokens.Where(t => t is { Relation: "conj" or "parataxis", Upos: UniversalTag.Verb }))
        {
            if (verb is not { Head: >= 0 and var above } || above >= verb.Index) continue;
            if (verb is { Relation: "parataxis", Xpos: "VBN" or "VBD" } && tokens.FirstOrDefault(t => t.Head == verb.Index && t.Relation is "nsubj" or "nsubj:pass") is { } subject && (verb.Xpos is "VBN" || tokens.Any(t => t.Head == subject.Index && t.Form is "them" or "whom")) && !tokens.Any(t => t.Head == verb.Index && t.Relation is "aux" or "aux:pass"))
            {
                mended ??= [.. tokens];
                mended[verb.Index] = verb with { Relation = "advcl" };
            }
            else if (verb.Relation is "conj" && tokens.Any(t => t.Head == verb.Index && t is { Relation: "mark", Lemma: "that" }) && !tokens.Any(t => t.Head == verb.Index && t.Relation is "cc" or "punct")
                && tokens.Any(t => t.Head == above && t.Relation is "obj" && t.Index < verb.Index))
            {
                mended ??= [.. tokens];
                mended[verb.Index] = verb with { Relation = "ccomp" };
            }
        }

        return mended is null ? sentence : new(mended);
    }

    // "test-fired" is seldom told of what was
    private static bool IsPast(IReadOnlyList<Token> tokens, int verb) => tokens[verb].Xpos is "VBD" || (tokens[verb].Xpos is "VBN" && verb > 0 && tokens[verb - 1].Form is "-");

    private static bool HasComma(IReadOnlyList<Token> tokens, int from, int to)
    {
        for (var i = from; i < to; i++) if (tokens[i].Form is ",") return true;
        return false;
    }

    /// <summary>
    /// "The Kremlin denies Putin spoke with Trump", hung as "the Kremlin (that) denies … spoke": a finite clause without a relative word and
    /// without a subject cannot modify its noun; the noun is its subject, and the verb it was hung under is what it says.
    /// </summary>
    private static Sentence Said(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var verb = 1; verb + 2 < tokens.Count; verb++)
        {
            if (tokens[verb] is not { Relation: "acl:relcl", Xpos: "VBZ" or "VBD" or "VBP", Head: >= 0 and var noun } || noun > verb) continue;
            if (tokens[noun] is not { Relation: "nsubj", Head: >= 0 and var said } || said <= verb || tokens[said].Upos is not UniversalTag.Verb) continue;
            if (tokens.Any(t => t.Head == verb && (t.Relation is "nsubj" or "nsubj:pass" or "aux:pass" or "obj" or "ccomp" || t.Xpos is "WP" or "WDT" or "WRB"))) continue;
            // who did what is said: the name between the two verbs that the tree hung on the noun before
            var doer = -1;
            for (var i = verb + 1; i < said; i++)
                if (tokens[i].Head == noun && tokens[i].Relation is "flat" or "appos" or "compound" or "nmod" or "conj") doer = doer < 0 ? i : doer;
            if (doer < 0) continue;
            var mended = tokens.ToArray();
            mended[verb] = mended[verb] with { Head = tokens[said].Head, Relation = tokens[said].Relation };
            mended[noun] = mended[noun] with { Head = verb };
            mended[said] = mended[said] with { Head = verb, Relation = "ccomp" };
            for (var i = verb + 1; i < said; i++)
                if (tokens[i].Head == noun) mended[i] = i == doer ? mended[i] with { Head = said, Relation = "nsubj" } : mended[i] with { Head = doer };
            return new(mended);
        }

        return sentence;
    }
}
