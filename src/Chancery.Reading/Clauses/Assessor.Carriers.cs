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
}
