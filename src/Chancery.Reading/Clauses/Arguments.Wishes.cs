using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>What is said, called for or wished, where the tree hangs it beside the word that does so.</summary>
internal sealed partial class Arguments
{
    // "ignored calls from Norway to leave", the infinitive hung on the verb: what stands right behind the calls is called for
    private int CalledFor(int noun)
    {
        if (!words.SpokenNouns.Contains(Tokens[noun].Lemma) || Tokens[noun] is not { Relation: "obj" or "obl", Head: >= 0 and var verb }) return -1;
        foreach (var c in tree.Children(verb))
        {
            if (c < noun || Tokens[c] is not { Relation: "xcomp" or "advcl", Xpos: "VB" } || tree.Child(c, "mark") is not (>= 0 and var to) || Tokens[to].Form is not "to") continue;
            for (var i = to - 1; i >= noun; i--)
                if (!tree.IsUnder(i, noun)) return -1;
            return c;
        }

        return -1;
    }

    // "called for Norway to leave"
    private bool IsWished(int verb, int clause) => clause > verb && Mark(clause) is "for" && words.Asking.Contains(Tokens[verb].Lemma) && tree.Has(clause, "nsubj");

    // "Norway is arming rebels, the minister said": what is said first may hang on the saying as if beside it
    private int SaidBefore(int verb)
    {
        foreach (var c in tree.Children(verb))
            if (c < verb && Tokens[c] is { Relation: "advcl", Upos: UniversalTag.Verb } && Mark(c) is null && tree.Has(c, "nsubj") && (tree.Has(c, "aux") || Tokens[c].Xpos is "VBD" or "VBZ" or "VBP")) return c;
        return -1;
    }

    // "called for Norway to leave", hung as two: who stands behind "for", right before what is wished of him; -1 for none
    private int Wished(int verb, int clause)
    {
        if (!words.Asking.Contains(Tokens[verb].Lemma) || Mark(clause) is not "to" || tree.Child(clause, "mark") is not (> 0 and var to)) return -1;
        foreach (var c in tree.Children(verb))
            if (c > verb && c < to && Tokens[c].Relation is "obl" && tree.Case(c) is "for" && tree.IsUnder(to - 1, c)) return c;
        return -1;
    }
}
