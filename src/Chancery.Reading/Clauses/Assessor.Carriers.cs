using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>Which verb or noun above an act tells how far it has come.</summary>
internal sealed partial class Assessor
{
    // "will travel there, becoming the first minister to visit": the verb that tells how far it has come; -1 for none
    private int Becoming(int noun)
    {
        var verb = Tokens[noun].Head;
        if (verb < 0 || Tokens[verb].Lemma is not "become" || Tokens[noun].Relation is not ("xcomp" or "obj")) return -1;
        return Tokens[verb] is { Xpos: "VBG", Relation: "advcl" or "acl" or "conj" or "parataxis", Head: >= 0 and var main } && Tokens[main].Upos is UniversalTag.Verb ? main : verb;
    }

    // An infinitive under another verb or a noun, "intentions to use force to unseat him", which alone tells how far it has come.
    private bool IsBorne(int verb) => Tokens[verb].Relation is "xcomp" or "advcl" or "acl" && tree.Child(verb, "mark") is >= 0 and var to && Tokens[to].Lemma is "to";

    // "accepted an invitation to visit", "stepped up threats to attack", the infinitive hung on the verb: the invitation's all the same
    private int BidBefore(int verb, int clause)
    {
        foreach (var bid in tree.Children(verb))
        {
            if (bid <= verb || bid >= clause) continue;
            // "announced his intention on Friday to visit"
            if (Tokens[bid].Relation is "obj" && words.PlannedNouns.Contains(Tokens[bid].Lemma) && words.Announcing.Contains(Tokens[verb].Lemma)) return bid;
            if (!words.PossibleNouns.Contains(Tokens[bid].Lemma)) continue;
            if (Tokens[bid].Relation is "obj" && words.Accepting.Contains(Tokens[verb].Lemma)) return bid;
            if (Tree.Plain(Tokens[bid].Relation) is "obj" or "obl" && tree.Child(clause, "mark") == bid + 1) return bid;
        }

        return -1;
    }

    // right behind the verb, with no subject of its own
    private bool IsMused(int clause, int head) => Tokens[clause].Xpos is "VBG" && clause == head + 1 && !tree.Has(clause, "nsubj") && Tokens[head].Upos is UniversalTag.Verb
        && (words.Possible.Contains(Tokens[head].Lemma) || words.Planning.Contains(Tokens[head].Lemma) || words.Refusing.Contains(Tokens[head].Lemma));

    private bool IsOnlySpokenOf(int noun)
    {
        var lemma = Tokens[noun].Lemma;
        return !(words.PlannedNouns.Contains(lemma) || words.PossibleNouns.Contains(lemma) || words.DecisionNouns.Contains(lemma) || words.RefusalNouns.Contains(lemma) || words.TimeNouns.Contains(lemma)
            || words.Counting.Contains(lemma) || words.Collections.Contains(lemma) || words.Stages.Contains(lemma) || words.ReportingNouns.Contains(lemma) || words.Asking.Contains(lemma));
    }

    // The noun of saying that ends right before a clause hung on the verb; -1 for none.
    private int ClaimBefore(int verb, int clause)
    {
        foreach (var c in tree.Children(verb)) if (c > verb && c < clause && Tokens[c].Relation is "obl" && words.ReportingNouns.Contains(Tokens[c].Lemma)) return c;
        return -1;
    }

    private bool IsCalledFor(int verb, int clause)
    {
        foreach (var c in tree.Children(verb)) if (Tokens[c].Relation is "obl" && c > verb && c < clause && tree.Case(c) is "for" && tree.Child(clause, "mark") is var to && to - c is > 0 and < 3) return true;
        return false;
    }

    // "the week saw Norway accuse Chad": what a time saw was done in it
    private bool IsSpanOf(int verb)
    {
        var time = tree.Child(verb, "nsubj");
        if (time < 0) time = tree.Child(verb, "obl:unmarked");
        return time >= 0 && time < verb && words.TimeNouns.Contains(Tokens[time].Lemma);
    }

    // An infinitive with a subject of its own under a verb: what is hoped or expected of somebody else.
    private bool HasOther(int verb) => tree.Has(verb, "obj") || tree.Has(verb, "iobj") || (tree.Child(verb, "ccomp") is >= 0 and var clause && tree.Has(clause, "nsubj"));
}
