using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>What opens a clause that tells no one thing done: whether, in the event that, any time, the first time that will be.</summary>
internal sealed partial class Assessor
{
    // "concerns over whether they will attack": the second of two marks tells that it is open
    private bool IsOpen(int clause)
    {
        foreach (var c in tree.Children(clause)) if (Tokens[c].Relation is "mark" && Tokens[c].Lemma is "whether") return true;
        return false;
    }

    // "would shake", "could lead"
    private bool IsWouldBe(int verb)
    {
        foreach (var c in tree.Children(verb)) if (Tokens[c].Relation is "aux" && Tokens[c].Form.ToLowerInvariant() is "would") return true;
        return false;
    }

    // "it will be the first time that"
    private bool IsTimeToCome(int head)
    {
        if (Tokens[head] is not { Lemma: "time", Upos: UniversalTag.Noun }) return false;
        var teller = tree.Has(head, "cop") ? head : Tokens[head] is { Relation: "obj", Head: >= 0 and var verb } && Tokens[verb].Lemma is "mark" or "be" ? verb : -1;
        return teller >= 0 && tree.Child(teller, "aux") is >= 0 and var aux && Tokens[aux].Lemma.ToLowerInvariant() is "will" or "would" or "'ll" or "’ll";
    }

    // "is too weak to attack", "came too late to stop them"
    private bool IsOutOfReach(int clause, int head)
    {
        if (Tokens[clause].Xpos is not "VB" || arguments.Mark(clause) is not "to") return false;
        for (var (i, steps) = (head, 0); i >= 0 && steps < 2; steps++)
        {
            foreach (var c in tree.Children(i)) if (c < clause && Tokens[c] is { Relation: "advmod", Lemma: "too" } && c < i) return true;
            i = tree.Child(i, "advmod") is >= 0 and var how && how > i && how < clause ? how : -1;
        }

        return false;
    }

    // "has yet to name an envoy", "is yet to visit"
    private bool IsYetTo(int clause, int head) => Tokens[clause].Xpos is "VB" && Tokens[head].Lemma is "have" or "be" && arguments.Mark(clause) is "to" && tree.Child(clause, "mark") is > 0 and var to && Tokens[to - 1].Lemma is "yet";

    // "in the event that it is attacked"
    private bool IsEventuality(int clause, int head) => head >= 0 && Tokens[head].Lemma is "event" or "case" or "eventuality" && Tokens[clause].Relation is "acl" or "acl:relcl" or "ccomp" && tree.Case(head) is "in";

    // "any time they attack", "whenever he visits": no one time
    private bool IsAnyTime(int clause, int head)
    {
        if (head >= 0 && Tokens[head].Lemma is "time" && Tokens[clause].Relation is "acl:relcl" or "acl" or "ccomp") return tree.Child(head, "det") is >= 0 and var det && Tokens[det].Lemma is "any" or "every" or "each";
        foreach (var c in tree.Children(clause)) if (Tokens[c].Relation is "advmod" or "mark" && Tokens[c].Lemma is "whenever") return true;
        return false;
    }
}
