using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Coding;

/// <summary>Finds whom words are said to, where the clause that says them does not tell.</summary>
internal sealed partial class Slots
{
    /// <summary>Whom a warning tells that the one who warns will act against: "warned that it would strike American ships".</summary>
    public List<Filler> Warned(Proposition act, List<Filler> sources, Fillers allowed)
    {
        var found = new List<Filler>();
        var clause = act.Content;
        if (clause < 0 || !IsToCome(clause) || !IsHostile(clause)) return found;
        if (!Arguments.Subjects(clause).Exists(s => scene.Named.At(s) is { } phrase && phrase.Actors.Any(a => sources.Exists(f => f.Actor.Code == a.Code)))) return found;
        foreach (var o in Arguments.Objects(clause))
        {
            foreach (var joined in joins.Of(o)) Add(found, joined, allowed | Fillers.People | Fillers.Place);
            if (found.Count == 0) AddWhose(found, o, allowed);
        }

        return found;
    }

    private bool IsToCome(int clause)
    {
        foreach (var c in scene.Tree.Children(clause)) if (scene.Tokens[c].Relation is "aux" && scene.Tokens[c].Form.ToLowerInvariant() is "will" or "would" or "'ll" or "’ll") return true;
        return false;
    }

    /// <summary>Whom somebody writes to or calls to say what an act says: "telephoned Norway's president to demand an answer", "wrote to Norway asking for the ship".</summary>
    public List<Filler> Addressed(Proposition act, Fillers allowed)
    {
        var found = new List<Filler>();
        if (scene.Tokens[act.Predicate] is not { Relation: "advcl" or "xcomp", Xpos: "VB" or "VBG", Head: >= 0 and var verb } || !words.Addressing.Contains(scene.Tokens[verb].Lemma)) return found;
        foreach (var head in Arguments.Objects(verb) is { Count: > 0 } objects && objects.Exists(o => scene.Named.At(o) is { Actors.Count: > 0 }) ? objects : [.. Arguments.Direct(verb, "to"), .. Arguments.Direct(verb, "with")])
            foreach (var joined in joins.Of(head)) Add(found, joined, allowed);
        return found;
    }
}
