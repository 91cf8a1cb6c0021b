using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Coding;

/// <summary>Finds who brought others together, and who they are: "UN-brokered talks", "restored ties in a deal brokered by China".</summary>
internal sealed partial class Slots
{
    private const int Climb = 4;

    private static readonly string[] Opposites = ["with", "to", "from", "against"];

    /// <summary>The participles that say more of a noun, before it or behind: "UN-brokered", "brokered by the UN".</summary>
    private List<int> Participles(int noun)
    {
        var found = Arguments.Participles(noun);
        foreach (var c in scene.Tree.Children(noun)) if (scene.Tokens[c] is { Relation: "amod", Xpos: "VBN" or "VBD" }) found.Add(c);
        return found;
    }

    // Whoever does what the participle says that the word wants
    private void AddAgents(List<Filler> found, Proposition act, FrameWord word, Fillers allowed)
    {
        foreach (var participle in Participles(act.Predicate))
        {
            if (!word.Parts.Any(p => p.Slot is "participle" && p.Words.Contains(scene.Tokens[participle].Lemma))) continue;
            foreach (var head in Arguments.Subjects(participle))
                foreach (var joined in joins.Of(head)) Add(found, joined, allowed);
            if (found.Count == 0) AddPrefixed(found, participle, allowed);
        }
    }

    // "the Chinese-brokered Saudi-Iranian accord": who stands before the hyphen
    private void AddPrefixed(List<Filler> found, int participle, Fillers allowed)
    {
        if (!IsPrefixed(participle) || scene.Named.At(participle) is not { } phrase) return;
        foreach (var actor in phrase.Bystanders)
            if ((actor.Fills & allowed) != 0 && !found.Exists(f => f.Actor.Id == actor.Id)) found.Add(new(actor, phrase, true));
    }

    private bool IsPrefixed(int participle) => participle > 1 && scene.Tokens[participle - 1].Form is "-" && scene.Tokens[participle].Relation is "amod";

    // whose talks, whose deal they are: "brokered talks between Iran and Iraq", "Iran and Iraq agreed after Chinese-brokered talks"
    private void AddParties(List<Filler> found, int o, FrameWord word, Fillers allowed)
    {
        foreach (var preposition in Parties)
            foreach (var head in Arguments.Prepositional(o, preposition))
                foreach (var joined in joins.Of(head)) Add(found, joined, allowed);
        if (AreSeveral(found)) return;
        var participles = Participles(o).Where(p => words.Mediating.Contains(scene.Tokens[p].Lemma)).ToList();
        if (found.Count == 0 && participles.Count > 0 && scene.Named.At(o) is { } phrase)
        {
            if (phrase.Possessor is { } owner) Add(found, owner, allowed);
            foreach (var actor in phrase.Modifiers)
                if ((actor.Fills & allowed) != 0 && !found.Exists(f => f.Actor.Id == actor.Id)) found.Add(new(actor, phrase, true));
        }

        if (AreSeveral(found)) return;
        var brokers = new List<Filler>();
        foreach (var p in participles)
        {
            foreach (var head in Arguments.Subjects(p)) foreach (var joined in joins.Of(head)) Add(brokers, joined, allowed);
            AddPrefixed(brokers, p, allowed);
        }

        foreach (var head in Carried(scene.Propositions.At(o), word, EventType.Consult))
            foreach (var joined in joins.Of(head)) Add(found, joined, allowed);
        if (participles.Count > 0 && !AreSeveral(found)) AddBrought(found, o, allowed, brokers);
        // who brings others together is none of them
        if (brokers.Count > 0) found.RemoveAll(f => IsOneOf(f, brokers));
    }

    private static bool IsOneOf(Filler one, List<Filler> others) => others.Exists(o => o.Actor.Code == one.Actor.Code);

    private static bool AreSeveral(List<Filler> parties) => parties.Select(p => p.Actor.Code).Distinct().Count() > 1;

    // "Iran restored ties with Iraq in a deal brokered by China": both; "Iran left a UN-brokered accord": who is bound by it. Not who praises it.
    private void AddBrought(List<Filler> found, int accord, Fillers allowed, List<Filler> brokers)
    {
        var verb = accord;
        for (var steps = 0; steps < Climb && verb >= 0 && !scene.Is(verb, Language.UniversalTag.Verb); steps++)
        {
            if (scene.Tokens[verb].Relation is "nsubj" or "acl" or "acl:relcl") return;
            verb = scene.Tokens[verb].Head;
        }

        if (verb < 0 || !scene.Is(verb, Language.UniversalTag.Verb) || words.Reporting.Contains(scene.Tokens[verb].Lemma) || words.Announcing.Contains(scene.Tokens[verb].Lemma)) return;
        var types = frames.Of(scene.Tokens[verb]).Select(f => f.Frame).ToList();
        if (types.Exists(f => f.Type is EventType.Support or EventType.Accuse && f.Mode is not ("establish-ties" or "sign" or "ratify"))) return;
        var parties = new List<Filler>(found);
        foreach (var head in (List<int>)[.. Arguments.Subjects(verb), .. Arguments.Objects(verb), .. Opposites.SelectMany(o => Arguments.Prepositional(verb, o))])
        {
            var told = new List<Filler>();
            foreach (var joined in joins.Of(head)) Add(told, joined, allowed);
            // "Iran reopened its embassy": the same state once more
            parties.AddRange(told.Where(t => !IsOneOf(t, parties)));
        }

        parties.RemoveAll(p => IsOneOf(p, brokers));
        if (!AreSeveral(parties) && !types.Exists(f => f.Type is EventType.Agree or EventType.Reject or EventType.Retreat or EventType.Concede or EventType.Cooperate or EventType.Sanction)) return;
        found.AddRange(parties.Where(p => !found.Contains(p)));
    }
}
