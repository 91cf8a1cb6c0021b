using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>A clause has one subject: what the tree gives it besides is the object of this verb, or of the verb before.</summary>
internal static class TwoSubjects
{
    public static Sentence Mend(Sentence sentence) => Joined(Beside(Relative(sentence)));

    // "Ola Holm, a Norwegian who has been arrested", with both words arrested: the noun stands beside the name, and the clause is of the noun
    private static Sentence Beside(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var who = 3; who < tokens.Count; who++)
        {
            if (tokens[who] is not { Relation: "nsubj" or "nsubj:pass", Xpos: "WP", Head: >= 0 and var verb } || tokens[verb] is not { Relation: "acl:relcl" or "advcl", Upos: UniversalTag.Verb }) continue;
            if (tokens[who - 1] is not { Relation: "nsubj" or "nsubj:pass", Head: var above } || above != verb) continue;
            var first = who - 1;
            while (first > 0 && tokens[first - 1].Head == who - 1) first--;
            if (first < 2 || tokens[first - 1].Form is not ",") continue;
            var name = first - 2;
            while (tokens[name] is { Relation: "flat" or "compound", Head: >= 0 and var head } && head < first) name = head;
            if (tokens[name].Upos is not (UniversalTag.Propn or UniversalTag.Noun)) continue;
            var mended = tokens.ToArray();
            mended[who - 1] = tokens[who - 1] with { Head = name, Relation = "appos" };
            mended[verb] = tokens[verb] with { Head = who - 1, Relation = "acl:relcl" };
            return new(mended);
        }

        return sentence;
    }

    // "Rwanda, which Congo accused", with two who accuse: a relative word before the subject is the object
    private static Sentence Relative(Sentence sentence)
    {
        Token[]? mended = null;
        var tokens = sentence.Tokens;
        foreach (var pronoun in tokens.Where(t => t is { Relation: "nsubj", Xpos: "WDT" or "WP" }))
        {
            if (pronoun is not { Head: >= 0 and var verb } || tokens[verb].Upos is not UniversalTag.Verb) continue;
            if (!tokens.Any(t => t.Head == verb && t.Relation is "nsubj" && t.Index > pronoun.Index && t.Index < verb && t.Upos is not UniversalTag.Pron) || tokens.Any(t => t.Head == verb && t.Relation is "obj")) continue;
            mended ??= [.. tokens];
            mended[pronoun.Index] = pronoun with { Relation = "obj" };
        }

        return mended is null ? sentence : new(mended);
    }

    // "Chad invaded Sudan and Egypt imposed sanctions", hung as what both imposed: nothing else joins the two clauses
    private static Sentence Joined(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        foreach (var second in tokens.Where(t => t is { Relation: "conj", Upos: UniversalTag.Verb }))
        {
            if (second is not { Head: >= 0 and var first } || first >= second.Index || tokens[first].Upos is not UniversalTag.Verb) continue;
            if (tokens.Any(t => t.Head == second.Index && t.Index < second.Index && t.Relation is "cc" or "punct") || tokens.Any(t => t.Head == first && t.Relation is "obj")) continue;
            if (tokens.FirstOrDefault(t => t.Head == second.Index && t.Relation is "nsubj") is not { } named || named.Index != first + 1) continue;
            if (tokens.LastOrDefault(t => t.Relation is "conj" && t.Index < second.Index && (t.Head == named.Index || (t.Upos is UniversalTag.Propn && t.Index > named.Index && Tree.IsUnder(tokens, t.Index, named.Index) && tokens.Any(c => c.Head == t.Index && c.Form is ",")))) is not { } other || tokens.FirstOrDefault(t => t.Head == other.Index && t.Relation is "cc") is not { } and) continue;
            var mended = tokens.ToArray();
            mended[named.Index] = named with { Head = first, Relation = "obj" };
            mended[other.Index] = other with { Head = second.Index, Relation = "nsubj" };
            mended[and.Index] = and with { Head = second.Index };
            return new(mended);
        }

        return sentence;
    }
}
