namespace Chancery.Reading.Names;

/// <summary>Pronouns that the build of the sentence tells of: "the ministry and its head", "struck the rebels after they attacked", "the church says it".</summary>
internal sealed partial class PhraseReader
{
    // A noun or two between them, "linked to the group since it attacked".
    private const int ProvokerReach = 3;

    private void PointToBody(Phrase phrase)
    {
        if (Provoker(phrase) is { } other) Stand(phrase, other);
        else if (!IsOfUnknownSpeaker(phrase)) PointBack(phrase, discourse.Body(BarredFor(phrase)));
    }

    // "Chad's army and its chief", "Norway and its allies": of whoever it is joined to
    private bool PointsToJoined(Phrase phrase)
    {
        if (!phrase.IsPossessive || phrase.First == 0 || Lower(phrase.First - 1) is not ("and" or "or" or "nor")) return false;
        if (Tokens[phrase.First].Head is not (>= 0 and var owned) || Tokens[owned] is not { Relation: "conj", Head: >= 0 and var first } || first >= phrase.First) return false;
        if (PhraseAt(first) is not { IsPossessive: false, Actors: [{ } one] } joined || joined.Last >= phrase.First) return false;
        if (!(Lower(phrase.First) is "its" ? one.Kind is not ActorKind.Person && !joined.IsPlural : Lower(phrase.First) is not "their" && one.Kind is ActorKind.Person)) return false;
        (phrase.Actors, phrase.IsDoubtful) = (joined.Actors, joined.IsDoubtful);
        return true;
    }

    // "Norway struck the rebels after they attacked a ship", "sanctions on Chad since it seized the town": whoever is dealt with for what he did
    private Phrase? Provoker(Phrase phrase)
    {
        if (Lower(phrase.First) is not ("it" or "they") || Tokens[phrase.First] is not { Relation: "nsubj", Head: >= 0 and var deed } || !words.Provoking.Contains(Tokens[deed].Lemma)) return null;
        if (Tokens[deed] is not { Relation: "advcl", Head: >= 0 and var main } || main > phrase.First || phrase.First == 0 || Lower(phrase.First - 1) is not ("after" or "since" or "because" or "when" or "once")) return null;
        for (var c = 0; c < Tokens.Count; c++) if (Tokens[c].Head == main && Tokens[c].Relation is "nsubj:pass" or "aux:pass") return null;
        for (var k = IndexOf(phrase) - 1; k >= 0 && phrase.First - phrases[k].Last <= ProvokerReach; k--)
        {
            if (phrases[k] is not { IsPossessive: false, Actors: [{ } actor] } near || near.First < main || IsSubject(near)) continue;
            if (KindOf(actor) is Lexicon.PolityKind.Organisation || actor.Kind is ActorKind.Person) return null;
            return (Lower(phrase.First) is "they" ? near.IsPlural : Discourse.IsBody(actor)) ? near : null;
        }

        return null;
    }

    // "The church says it cut ties with Chad": who speaks is meant, and is no state
    private bool IsOfUnknownSpeaker(Phrase phrase)
    {
        if (Tokens[phrase.First] is not { Relation: "nsubj" or "nsubj:pass", Head: >= 0 and var said } || Tokens[said] is not { Relation: "ccomp", Head: >= 0 and var saying }) return false;
        var speaker = OwnSubject(saying) ?? (Tokens[saying].Relation is "conj" ? OwnSubject(Tokens[saying].Head) : null);
        return speaker is { Actors.Count: 0, IsPlural: false } && speaker.Last < phrase.First && words.SpeakingBodies.Contains(Noun(speaker));
    }

    // "It was denounced by Norway": a deed is, more than a state; but "it was accused of spying"
    private bool IsSaidOf(Phrase phrase) =>
        Tokens[phrase.First] is { Relation: "nsubj:pass", Head: >= 0 and var verb } && words.SaidOfDeeds.Contains(Tokens[verb].Lemma);
}
