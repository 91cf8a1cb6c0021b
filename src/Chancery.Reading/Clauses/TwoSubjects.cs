using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>A clause has one subject: what the tree gives it besides is the object of this verb, or of the verb before.</summary>
internal static class TwoSubjects
{
    public static Sentence Mend(Sentence sentence) => Joined(Relative(sentence));

    // "Rwanda, which Congo accused", with two who accuse: a relative word before the subject is the object
    private static Sentence Relative(Sentence sentence)
    {
        Token[]? mended = null;
        var tokens = sentence.Tokens;
        foreach (var pronoun in tokens)
        {
            if (pronoun is not { Relation: "nsubj", Xpos: "WDT" or "WP", Head: >= 0 and var verb } || tokens[verb].Upos is not UniversalTag.Verb) continue;
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
        foreach (var second in tokens)
        {
            if (second is not { Relation: "conj", Upos: UniversalTag.Verb, Head: >= 0 and var first } || first >= second.Index || tokens[first].Upos is not UniversalTag.Verb) continue;
            if (tokens.Any(t => t.Head == second.Index && t.Index < second.Index && t.Relation is "cc" or "punct") || tokens.Any(t => t.Head == first && t.Relation is "obj")) continue;
            if (tokens.FirstOrDefault(t => t.Head == second.Index && t.Relation is "nsubj") is not { } named || named.Index != first + 1) continue;
            if (tokens.FirstOrDefault(t => t.Head == named.Index && t.Relation is "conj" && t.Index < second.Index) is not { } other || tokens.FirstOrDefault(t => t.Head == other.Index && t.Relation is "cc") is not { } and) continue;
            var mended = tokens.ToArray();
            mended[named.Index] = named with { Head = first, Relation = "obj" };
            mended[other.Index] = other with { Head = second.Index, Relation = "nsubj" };
            mended[and.Index] = and with { Head = second.Index };
            return new(mended);
        }

        return sentence;
    }
}
