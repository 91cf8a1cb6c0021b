using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>
/// "killed two in a raid the army said was lawful", hung as if the army said that two were killed: a verb of saying with its subject right behind a noun
/// and a finite verb without a subject right behind it stands in a relative clause on that noun.
/// </summary>
internal static class SaidOfNoun
{
    private const int LongestSubject = 6;

    /// <summary>The sentence with the verb before such a clause as its root.</summary>
    public static Sentence Mend(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        for (var said = 2; said + 1 < tokens.Count; said++)
        {
            if (tokens[said] is not { Head: < 0, Upos: UniversalTag.Verb, Xpos: "VBD" or "VBZ" or "VBP" } || tokens[said + 1] is not { Upos: UniversalTag.Aux, Xpos: "VBD" or "VBZ" or "VBP" or "MD", Head: var predicate } || predicate <= said || tokens[predicate] is not { Relation: "ccomp", Head: var under } || under != said) continue;
            var front = tokens.FirstOrDefault(t => t.Index < said && t.Head == said && t is { Relation: "ccomp", Upos: UniversalTag.Verb });
            if (front is null || tokens.Any(t => t.Head == predicate && t.Relation is "nsubj" or "nsubj:pass" or "expl") || tokens.FirstOrDefault(t => t.Head == said && t.Relation is "nsubj") is not { } subject) continue;
            var first = subject.Index;
            while (first > 0 && Tree.IsUnder(tokens, first - 1, subject.Index)) first--;
            if (said - first > LongestSubject || first - 1 <= front.Index || tokens[first - 1] is not { Upos: UniversalTag.Noun or UniversalTag.Propn } noun) continue;
            var mended = tokens.ToArray();
            mended[front.Index] = front with { Head = -1, Relation = "root" };
            mended[said] = tokens[said] with { Head = noun.Index, Relation = "acl:relcl" };
            foreach (var t in tokens) if (t.Head == said && t.Index > said && t.Relation is "punct") mended[t.Index] = t with { Head = front.Index };
            return new(mended);
        }

        return sentence;
    }
}
