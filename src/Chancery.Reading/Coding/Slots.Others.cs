using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>What stands where a side would and is none: the scene of a blow, whoever only speaks of what others do.</summary>
internal sealed partial class Slots
{
    /// <summary>True of "it", which may mean a deed as well as a state.</summary>
    public bool IsIt(Filler filler) => scene.Is(filler.Phrase.Last, UniversalTag.Pron) && scene.Tokens[filler.Phrase.Last].Lemma is "it";

    /// <summary>Whoever is named at a head and joined to it.</summary>
    public List<Filler> Named(int head, Fillers allowed)
    {
        var found = new List<Filler>();
        if (head >= 0) foreach (var joined in joins.Of(head)) Add(found, joined, allowed);
        return found;
    }

    /// <summary>True of a verb of making known: announce.</summary>
    public bool IsAnnouncing(int verb) => words.Announcing.Contains(scene.Tokens[verb].Lemma);

    // "will meet in Oslo": Norway need not come
    private bool IsSceneOf(Phrase phrase) => phrase is { Place: not null, Kind: PhraseKind.Name, First: > 0 } && scene.Tokens[phrase.First - 1].Form is "in" or "at";

    // "slammed the move to send tanks", "brokered a deal to restore ties": the subject of the verb above has no part in it
    private bool IsOthersDoing(int act)
    {
        if (scene.Tokens[act] is not { Xpos: "VB", Relation: "acl" or "xcomp" or "advcl", Head: >= 0 } token || Arguments.Mark(act) is not "to") return false;
        var move = act - 1;
        while (move > 0 && scene.Tokens[move].Form is not "to") move--;
        move--;
        if (move < 1 || !words.Moves.Contains(scene.Tokens[move].Lemma) || scene.Tokens[move] is not { Relation: "obj", Head: >= 0 and var verb } || (token.Head != move && token.Head != verb)) return false;
        if (words.Mediating.Contains(scene.Tokens[verb].Lemma)) return true;
        var types = frames.Of(scene.Tokens[verb]).Select(f => f.Frame.Type).Distinct().ToList();
        return types.Count > 0 && types.TrueForAll(t => t is EventType.Accuse or EventType.Reject);
    }

    // "an attack on the Chadian border", "an offensive in Europe": where it is
    private void RemoveScenes(List<Filler> found, Proposition act, string slot)
    {
        if (found.Count == 0) return;
        if (slot is "on" or "on-owner" or "at" or "at-owner" && act.Behind(slot[..2]).Exists(h => scene.Tokens[h].Lemma is "border" or "frontier")) found.Clear();
        else if (slot is "in" or "across") found.RemoveAll(f => f is { IsModifier: false, Actor.Kind: ActorKind.Organisation, Phrase.Kind: PhraseKind.Name });
    }

    // "threatened to recall its ambassador from Chad": the ambassador is the threatener's own
    private bool IsOwn(Phrase phrase, Proposition act)
    {
        var possessor = scene.Tree.Child(phrase.Last, "nmod:poss");
        return possessor >= 0 && scene.Tokens[possessor].Xpos is "PRP$" && phrase.Actors is [{ Code: { } code }, ..]
            && act.Doers.Exists(d => scene.Named.At(d) is { Actors: [{ Code: { } doer }, ..] } && doer == code);
    }
}
