using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>What the tree hangs on another word than the one it goes with: the second of two objects, what the last of several is told to do.</summary>
internal sealed partial class Arguments
{
    // "set Norway a deadline", "showed the envoy the door": of two objects of giving the first is whom it is given to, whether the second hangs on
    // the verb or on the first
    private (int Whom, int Thing)? Given(int verb)
    {
        if (!words.Giving.Contains(Tokens[verb].Lemma) || tree.Has(verb, "iobj")) return null;
        var whom = tree.Child(verb, "obj");
        if (whom < verb || tree.Has(verb, "nsubj:pass")) return null;
        foreach (var above in (int[])[verb, whom])
            foreach (var thing in tree.Children(above))
            {
                if (thing <= whom || Tokens[thing] is not { Relation: "obj" or "obl:unmarked", Upos: UniversalTag.Noun } || words.TimeNouns.Contains(Tokens[thing].Lemma)) continue;
                for (var i = whom + 1; i < thing; i++)
                    if (Tokens[i].Upos is UniversalTag.Punct or UniversalTag.Cconj or UniversalTag.Adp or UniversalTag.Verb && Tokens[i].Relation is not "amod") return null;
                return (whom, thing);
            }

        return null;
    }

    // "ordered the envoy and the head of the mission to leave", the infinitive hung on the last word before it: -1 for none
    private int ToldOfLast(int verb)
    {
        if (!words.Asking.Contains(Tokens[verb].Lemma)) return -1;
        foreach (var told in IsPassive(verb) ? Surface(verb, 0) : ObjectsOf(verb))
            for (var i = told + 1; i < Tokens.Count && Tokens[i].Upos is not UniversalTag.Punct; i++)
                if (Tokens[i] is { Relation: "acl", Xpos: "VB", Head: >= 0 and var last } && last != told && last == tree.Child(i, "mark") - 1 && Mark(i) is "to" && tree.IsUnder(last, told)
                    && !words.PossibleNouns.Contains(Tokens[last].Lemma) && !words.PlannedNouns.Contains(Tokens[last].Lemma) && !words.DecisionNouns.Contains(Tokens[last].Lemma)) return i;
        return -1;
    }
}
