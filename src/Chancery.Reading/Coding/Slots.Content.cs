using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Finds who is told by what a thing is made of, is named after or is tied to.</summary>
internal sealed partial class Slots
{
    private const string Inclusion = "including";

    private const int Ahead = 3;

    // "24 hostages, including four Thais", wherever the tree hangs it: some of those told
    private void AddIncluded(List<Filler> found, Proposition act, int head, Fillers allowed)
    {
        foreach (var some in Arguments.Direct(head, Inclusion).Concat(act.Kind is PredicateKind.Verb && (head > act.Predicate || act.Voice is Voice.Passive) ? Arguments.Direct(act.Predicate, Inclusion) : []))
        {
            if (some < head) continue;
            foreach (var joined in joins.Of(some)) Add(found, joined, allowed);
        }
    }

    // Of a thing sanctioned or let go that is nobody's by name: whom it is about, who it is worth something to, with whom it is tied.
    private void AddContent(List<Filler> found, int thing, Fillers allowed)
    {
        if (scene.Named.At(thing) is { } phrase) AddConcern(found, phrase, allowed);
        if (found.Count == 0) AddWorth(found, thing, allowed);
        if (found.Count == 0) AddTied(found, thing, allowed);
    }

    // "Russia-related sanctions", "an anti-Russian ban"
    private static void AddConcern(List<Filler> found, Phrase phrase, Fillers allowed)
    {
        foreach (var actor in phrase.Concerned)
            if ((actor.Fills & allowed) != 0 && !found.Exists(f => f.Actor.Id == actor.Id)) found.Add(new(actor, phrase, true));
    }

    // "6 billion dollars in Iranian money", "billions of dollars worth of Chadian goods": what a sum consists of stands right behind it
    private void AddWorth(List<Filler> found, int sum, Fillers allowed)
    {
        if (!scene.Is(sum, UniversalTag.Num) && !scene.Is(sum, UniversalTag.Sym) && !words.Counting.Contains(scene.Tokens[sum].Lemma)) return;
        var i = (scene.Named.At(sum)?.Last ?? sum) + 1;
        if (i < scene.Tokens.Count && scene.Tokens[i].Form is "worth") i++;
        if (i + 1 >= scene.Tokens.Count || scene.Tokens[i].Form is not ("in" or "of")) return;
        for (var j = i + 1; j < scene.Tokens.Count && j <= i + Ahead; j++)
        {
            if (scene.Named.At(j) is not { } phrase) continue;
            Add(found, phrase, allowed);
            if (found.Count == 0) AddWhose(found, phrase.Last, allowed);
            return;
        }
    }

    // "firms linked to Norway", "officials with ties to it"
    private void AddTied(List<Filler> found, int thing, Fillers allowed)
    {
        // "aid earmarked for Norway", "10 million euros meant for it", wherever the tree hangs it
        var next = (scene.Named.At(thing)?.Last ?? thing) + 1;
        while (next < scene.Tokens.Count && scene.Is(next, UniversalTag.Num)) next++;
        if (next < scene.Tokens.Count && words.Destined.Contains(scene.Tokens[next].Lemma))
            foreach (var head in Arguments.Direct(next, "for"))
                foreach (var joined in joins.Of(head)) Add(found, joined, allowed);
        foreach (var c in scene.Tree.Children(thing))
        {
            if (c < thing || !words.Tying.Contains(scene.Tokens[c].Lemma) || !(scene.Tokens[c].Relation is "acl" || scene.Tree.Case(c) is "with")) continue;
            foreach (var head in Arguments.Direct(c, "to").Concat(Arguments.Direct(c, "with")))
            {
                foreach (var joined in joins.Of(head)) Add(found, joined, allowed);
                if (found.Count == 0) AddWhose(found, head, allowed);
            }
        }
    }

    /// <summary>"An offensive that has killed": what a relative pronoun stands for; any other word stands for itself.</summary>
    public int Antecedent(int head) =>
        scene.Tokens[head] is { Xpos: "WDT" or "WP", Head: >= 0 and var verb } && scene.Tokens[verb] is { Relation: "acl:relcl", Head: >= 0 and var noun } ? noun : head;

    // "Turkish F-16s", "Russian Su-34s": a model that bears no name we know, with its country before it
    private bool IsModel(int head) =>
        scene.Named.At(head) is { Actors.Count: 0, Modifiers.Count: 1, Possessor: null } phrase && scene.Is(phrase.First, UniversalTag.Adj) | scene.Is(phrase.First, UniversalTag.Det) && (scene.Tokens[head].Upos is UniversalTag.Propn or UniversalTag.Num || char.IsAsciiDigit(scene.Tokens[head].Form[0]));

    // "agreed to open an embassy in Lima" is agreed with Peru
    private bool IsMission(int head) => head >= 0 && words.Missions.Contains(scene.Tokens[head].Lemma);

    private bool IsPlan(string noun) => words.PossibleNouns.Contains(noun) || words.PlannedNouns.Contains(noun) || words.DecisionNouns.Contains(noun);
}
