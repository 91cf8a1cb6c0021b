using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Finds whose a thing, a deed or a word is.</summary>
internal sealed partial class Slots
{
    // "its next package of military aid", "the army's campaign of raids": whose the whole is, where the part tells nobody
    private Phrase? Whole(int noun, FrameWord word)
    {
        var own = scene.Named.At(noun);
        if (word.Class is not WordClass.Noun || own is { Possessor: not null } or { Modifiers.Count: > 0 }) return own;
        return scene.Tokens[noun] is { Relation: "nmod", Head: >= 0 and var whole } && scene.Tree.Case(noun) is "of" && words.Counting.Contains(scene.Tokens[whole].Lemma) && scene.Named.At(whole) is { Actors.Count: 0 } phrase ? phrase : own;
    }

    // "raised the murder of a Dane": whoever speaks of a blow has not struck it
    private bool IsOnlyNamed(int carrier, EventType type) => carrier >= 0 && type is EventType.Assault or EventType.Coerce && words.Mentioning.Contains(scene.Tokens[carrier].Lemma);

    // "an end to the siege of Norway": whose it is would end it, not who suffers it
    private bool IsSuffered(int noun) => frames.Of(scene.Tokens[noun]).Any(f => f.Frame.Type is EventType.Assault or EventType.Coerce or EventType.Sanction);

    private void AddWhose(List<Filler> found, int o, Fillers allowed)
    {
        if (scene.Named.At(o) is not { } phrase) return;
        if (phrase.Possessor is { } owner) Add(found, owner, allowed);
        AddModifiers(found, phrase, phrase.First, allowed);
        // "crimes committed by Norway", "an attack carried out by it"
        if (found.Count > 0) return;
        foreach (var c in scene.Tree.Children(o))
        {
            // "a raid condemned by Norway" is not its own
            if (scene.Tokens[c] is not { Relation: "acl", Xpos: "VBN" } || frames.Of(scene.Tokens[c]).Any(f => f is { Word: { IsPhrase: false, Particle: null, Parts.Count: 0 }, Frame.Type: EventType.Accuse or EventType.Support or EventType.Reject })) continue;
            foreach (var doer in Arguments.Direct(c, "by"))
                foreach (var joined in joins.Of(doer)) Add(found, joined, allowed);
        }
    }

    // "sanctioned firms for arming Norway", "for helping Norway evade a ban"
    private void AddHelped(List<Filler> found, int verb, Fillers allowed)
    {
        foreach (var clause in scene.Tree.Children(verb))
        {
            if (scene.Tokens[clause] is not { Relation: "advcl", Xpos: "VBG" } || Arguments.Mark(clause) is not ("for" or "over")) continue;
            foreach (var o in Arguments.Objects(clause))
            {
                foreach (var joined in joins.Of(o)) Add(found, joined, allowed);
                if (found.Count == 0) AddWhose(found, o, allowed);
            }
        }
    }

    // "a resolution that would admit Norway", "a text demanding that it leave", "a plan to sell it arms": whom what is refused concerns
    private void AddConcerned(List<Filler> found, int thing, Fillers allowed)
    {
        foreach (var clause in scene.Tree.Children(thing))
        {
            if (clause < thing || scene.Tokens[clause].Relation is not ("acl" or "acl:relcl")) continue;
            foreach (var phrase in scene.Named.Phrases)
            {
                if (phrase.First < clause || phrase.Kind is PhraseKind.Anaphor || !scene.Tree.IsUnder(phrase.Last, clause)) continue;
                Add(found, phrase, allowed);
                if (found.Count == 0) AddModifiers(found, phrase, phrase.First, allowed);
                if (found.Count > 0) return;
            }
        }
    }

    // "Norwegian shells", "shells fired by Norway", "rockets from Norway", "rockets fired from Norway"
    private void AddFirer(List<Filler> found, int fired, Fillers allowed)
    {
        AddWhose(found, fired, allowed);
        if (found.Count > 0) return;
        var origins = Arguments.Direct(fired, "from");
        foreach (var c in scene.Tree.Children(fired))
            if (scene.Tokens[c] is { Relation: "acl", Xpos: "VBN" }) origins = [.. origins, .. Arguments.Direct(c, "from")];
        foreach (var from in origins)
            foreach (var joined in joins.Of(from)) Add(found, joined, allowed);
    }

    // "a raid on a Norwegian base", "on a base of Norway's", "along its border with Norway"
    private void AddBehind(List<Filler> found, int thing, Fillers allowed, string[] prepositions)
    {
        // "near the Danish embassy's gate in Nairobi": whose embassy it is, before where it stands
        if (IsOfMission(thing)) AddWhose(found, thing, allowed);
        if (found.Count > 0) return;
        foreach (var preposition in prepositions)
            foreach (var head in preposition is "by" ? Arguments.Prepositional(thing, preposition) : Arguments.Direct(thing, preposition))
            {
                foreach (var joined in joins.Of(head)) Add(found, joined, allowed);
                // "in favour of Norway's plan"
                if (found.Count == 0) AddWhose(found, head, allowed);
                if (found.Count == 0) AddWorth(found, head, allowed);
            }

        if (found.Count == 0) AddWhose(found, thing, allowed);
        if (found.Count == 0) AddWorth(found, thing, allowed);
        // "froze 3 million dollars of assets belonging to Norwegians"
        if (found.Count == 0) AddKeepers(found, thing, allowed | Fillers.People);
    }

    private bool IsOfMission(int thing)
    {
        foreach (var c in scene.Tree.Children(thing)) if (scene.Tokens[c].Relation is "compound" or "nmod:poss" && words.Missions.Contains(scene.Tokens[c].Lemma.ToLowerInvariant())) return true;
        return false;
    }

    // "an inquiry into Chadian raids in Norway", "into abuses in Chad": whose deeds they are, else who did them, else where
    private void AddCulprit(List<Filler> found, int deed, Fillers allowed)
    {
        AddWhose(found, deed, allowed);
        if (found.Count == 0) AddBehind(found, deed, allowed, ["by"]);
        if (found.Count == 0) AddBehind(found, deed, allowed, IsSuffered(deed) ? ["in"] : [.. Belonging, "in"]);
    }

    // "a letter from Norway asked", "a Norwegian statement condemned": whose words they are says it
    private void AddAuthor(List<Filler> found, int said, Fillers allowed)
    {
        if (words.ReportingNouns.Contains(scene.Tokens[said].Lemma) || words.TextNouns.Contains(scene.Tokens[said].Lemma)) AddBehind(found, said, allowed, Authorship);
    }

    // "adopted a resolution condemning Norway", "an order expelling its envoy was signed by Chad": who issued the text does what it says
    private void AddIssuers(List<Filler> found, int act, Fillers allowed, EventType type)
    {
        // "a decree abolishing visas and lifting a ban"
        if (scene.Tokens[act] is { Relation: "conj", Xpos: "VBG", Head: >= 0 and var first } && scene.Tokens[first] is { Relation: "acl", Xpos: "VBG" }) act = first;
        if (scene.Tokens[act] is not { Relation: "acl", Xpos: "VBG", Head: >= 0 and var text } || Arguments.Mark(act) is not null) return;
        var speaks = type is EventType.Request or EventType.Accuse or EventType.Threaten or EventType.Support;
        if (!(speaks ? words.MessageNouns : words.OrderNouns).Contains(scene.Tokens[text].Lemma)) return;
        if (scene.Tokens[text] is not { Relation: "obj" or "nsubj:pass", Head: >= 0 and var verb } || !words.IssuingVerbs.Contains(scene.Tokens[verb].Lemma)) return;
        // "will sign", "failed to adopt": no text yet
        if (scene.Propositions.At(verb) is not { Modality: Modality.Factual, IsAffirmed: true }) return;
        foreach (var issuer in scene.Tokens[text].Relation is "obj" ? Arguments.Subjects(verb) : Arguments.Direct(verb, "by"))
            foreach (var joined in joins.Of(issuer)) Add(found, joined, allowed);
    }

    // "the ambassador to Norway", "the consul in Oslo": where somebody is posted
    private void AddPosting(List<Filler> found, int envoy, Fillers allowed)
    {
        int[] told = [envoy, .. Under(envoy, "appos")];
        foreach (var head in told.SelectMany(t => Arguments.Direct(t, "to").Concat(Arguments.Direct(t, "in"))))
            foreach (var joined in joins.Of(head)) Add(found, joined, allowed);
    }

    private void AddKeepers(List<Filler> found, int thing, Fillers allowed)
    {
        foreach (var c in scene.Tree.Children(thing))
        {
            if (scene.Tokens[c].Relation is not "acl" || !words.Owning.Contains(scene.Tokens[c].Lemma)) continue;
            foreach (var head in Arguments.Prepositional(c, scene.Tokens[c].Xpos is "VBG" ? "to" : "by"))
                foreach (var joined in joins.Of(head)) Add(found, joined, allowed);
        }
    }

    // "the Ukraine war", and not "the Russian war"
    private bool IsNamedBySite(int noun, Phrase phrase) =>
        noun > 0 && phrase.Possessor is null && words.SiteNamedNouns.Contains(scene.Tokens[noun].Lemma)
        && scene.Tokens[noun - 1] is { Upos: UniversalTag.Propn, Relation: "compound" } site && site.Head == noun;

    // "the Paris accord", "the Vienna Convention": where it was signed, and no party to it
    private bool IsCalledAfterTown(int noun, Phrase phrase) =>
        phrase.NamedBefore is { } town && words.Instruments.Contains(scene.Tokens[noun].Lemma.ToLowerInvariant())
        && phrase.Modifiers.Any(m => m.Code == town.Country && m.Name != town.Name);

    private void AddOwners(List<Filler> found, int o, Fillers allowed)
    {
        if (scene.Named.At(o) is not { } phrase || IsNamedBySite(o, phrase)) return;
        // "Russian and Belarusian assets" are of both
        if (phrase.Actors.Count > 1 && phrase.Possessor is null && phrase.Modifiers.Count < phrase.Actors.Count) Add(found, phrase, allowed | Fillers.People);
        if (found.Count == 0) AddWhose(found, o, allowed);
        if (IsCalledAfterTown(o, phrase)) found.RemoveAll(f => f.IsModifier && f.Actor.Code == phrase.NamedBefore!.Country);
        if (found.Count == 0) Add(found, phrase, allowed | Fillers.People);
        // "a yacht owned by a Russian tycoon", "a villa belonging to him"
        if (found.Count == 0) AddKeepers(found, o, allowed | Fillers.People);
        // "the Aurora, a Norwegian tanker"
        if (found.Count == 0 && phrase.Actors.Count == 0)
            foreach (var told in Apposed.Of(scene, o)) AddWhose(found, told, allowed | Fillers.People);
        // "condemned the invasion of Ukraine": of names whom it is done to, who did it is not told.
        if (found.Count > 0 || frames.Of(scene.Tokens[o]).Any(f => f.Frame.Type is EventType.Assault or EventType.Coerce or EventType.Sanction or EventType.Threaten)) return;
        foreach (var of in Arguments.Prepositional(o, "of"))
            foreach (var p in joins.Of(of)) Add(found, p, allowed);
    }

    // "a barrage of Russian strikes": what is only counted
    private IEnumerable<int> Counted(int head) => words.Counting.Contains(scene.Tokens[head].Lemma) ? [head, .. Arguments.Direct(head, "of")] : [head];
}
