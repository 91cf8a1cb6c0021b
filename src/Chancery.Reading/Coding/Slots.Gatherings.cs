using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Coding;

/// <summary>Finds who comes together, where the words tell it by what they did there: "told the king at a meeting", "headed to a summit in Oslo".</summary>
internal sealed partial class Slots
{
    private static readonly string[] Whereabouts = ["in", "at", "on"];

    // "a summit in Oslo": where what stands in the slot is held
    private void AddSite(List<Filler> found, int thing, Fillers allowed)
    {
        foreach (var preposition in Whereabouts)
            foreach (var head in Arguments.Direct(thing, preposition))
                foreach (var joined in joins.Of(head)) Add(found, joined, allowed);
    }

    /// <summary>Who speaks and is spoken to at a meeting or on a call, one of each country: "told the king during a meeting that"; empty where the words tell of none.</summary>
    public List<Filler> Company(Proposition act, Fillers allowed)
    {
        if (act.Kind is not PredicateKind.Nominal || scene.Tree.Case(act.Predicate) is not ("during" or "in" or "at" or "on")) return [];
        var noun = act.Predicate;
        // "told him of the decision in a call", the call hung on the decision
        if (scene.Tokens[noun] is { Relation: "nmod", Head: >= 0 and var above } && above < noun && Tree.Plain(scene.Tokens[above].Relation) is "obl" && scene.Tree.Case(above) is "of" or "about") noun = above;
        if (Tree.Plain(scene.Tokens[noun].Relation) is not "obl" || scene.Tokens[noun].Head is not (>= 0 and var verb) || !scene.Is(verb, UniversalTag.Verb) || Arguments.IsPassive(verb)) return [];
        // "hit Sunak for his silence at a meeting": only who is spoken to is there
        if (Arguments.Indirect(verb).Count == 0 && !words.Reporting.Contains(scene.Tokens[verb].Lemma) && !words.Asking.Contains(scene.Tokens[verb].Lemma)) return [];
        var speakers = new List<Filler>();
        foreach (var head in Arguments.Surface(verb, 0)) foreach (var joined in joins.Of(head)) Add(speakers, joined, allowed);
        var spokenTo = new List<Filler>();
        foreach (var head in Arguments.Objects(verb)) foreach (var joined in joins.Of(head)) Add(spokenTo, joined, allowed);
        return speakers is [{ Actor: { Kind: ActorKind.Person, Code: { } one } }] && spokenTo is [{ Actor: { Kind: ActorKind.Person, Code: { } other } }] && one != other ? [.. speakers, .. spokenTo] : [];
    }

    /// <summary>The state in which an act is told to be done: in Tel Aviv; null where no place tells it.</summary>
    public string? Land(Proposition act)
    {
        foreach (var head in act.Behind("in")) if (scene.Named.At(head) is { Place.Country: { } country }) return country;
        return null;
    }

    /// <summary>Whom something befell on a visit, where nobody is told to have done it: "put the king in a bind during a visit".</summary>
    public List<Filler> Guest(Proposition act)
    {
        var found = new List<Filler>();
        var noun = act.Predicate;
        if (scene.Tree.Case(noun) is not "during" || scene.Tokens[noun] is not { Head: >= 0 and var head }) return found;
        // the tree may hang the visit on a noun of the same clause
        var verb = head;
        for (var steps = 0; steps < Climb && verb >= 0 && !scene.Is(verb, UniversalTag.Verb); steps++) verb = scene.Tokens[verb].Head;
        if (verb < 0 || !scene.Is(verb, UniversalTag.Verb) || Arguments.IsPassive(verb) || Arguments.Surface(verb, 0).Exists(s => scene.Named.At(s) is { Actors.Count: > 0 })) return found;
        foreach (var o in Arguments.Objects(verb))
            foreach (var joined in joins.Of(o)) Add(found, joined, Fillers.Person);
        return found;
    }

    /// <summary>Who comes to a summit or did something at it, and whether they have yet to: "flew to the summit", "will meet on the sidelines of the summit".</summary>
    public (List<Filler> Who, bool IsPlanned) Attending(Proposition act, bool isOfBody = false)
    {
        var noun = act.Predicate;
        if (act.Kind is not PredicateKind.Nominal) return ([], false);
        if (scene.Tokens[noun] is { Relation: "nmod", Head: >= 0 and var edge } && scene.Tokens[edge].Lemma is "sideline" or "margin" && scene.Tree.Case(noun) is "of") noun = edge;
        if (Tree.Plain(scene.Tokens[noun].Relation) is not "obl" || scene.Tokens[noun].Head is not (>= 0 and var verb) || !scene.Is(verb, UniversalTag.Verb) || Arguments.IsPassive(verb)) return ([], false);
        var preposition = scene.Tree.Case(noun);
        if (noun == act.Predicate ? preposition is not "at" && !(preposition is "to" or "for" && words.Travelling.Contains(scene.Tokens[verb].Lemma)) : preposition is not "on") return ([], false);
        var stay = scene.Propositions.At(verb);
        if (!stay.IsAffirmed || stay.Assessment.Unasserted is not null) return ([], false);
        var found = new List<Filler>();
        foreach (var head in Arguments.Surface(verb, 0)) foreach (var joined in joins.Of(head)) Add(found, joined, Fillers.Political);
        // "met the king at the summit": both are there
        if (preposition is not ("to" or "for") && words.Meeting.Contains(scene.Tokens[verb].Lemma))
            foreach (var head in (List<int>)[.. Arguments.Objects(verb), .. Arguments.Direct(verb, "with")]) foreach (var joined in joins.Of(head)) Add(found, joined, Fillers.Political);
        // "clashed with Norway at a meeting of the council": states sit there too
        if (isOfBody && words.Sparring.Contains(scene.Tokens[verb].Lemma))
            foreach (var head in Arguments.Direct(verb, "with")) foreach (var joined in joins.Of(head)) Add(found, joined, Fillers.Political);
        found.RemoveAll(f => f.Actor.Code is null || f.Actor.Kind is not ActorKind.Person && !(isOfBody && f.Actor.Kind is ActorKind.State));
        return (found, stay.Assessment.Status is EventStatus.Planned);
    }
}
