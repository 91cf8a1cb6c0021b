using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>What the members of one organisation do among themselves: "EU foreign ministers met in Prague", "Nato leaders agreed".</summary>
internal sealed class Members(LexiconIndex lexicon)
{
    private readonly FrozenSet<string> organisations = lexicon.Polities.Where(p => p is { Kind: PolityKind.Organisation, Code: not null }).Select(p => p.Code!).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The candidate, complete where it is such an act, or as it was.</summary>
    public Candidate Complete(Scene scene, Candidate c)
    {
        if (c.IsComplete || !c.IsMutual || !MayBeAmong(c.Type, c.Mode) || c.Targets.Count > 0) return c;
        if (c.Sources is not [var party] || (party.IsModifier && c.Word.Class is not WordClass.Noun) || !IsOfMembers(party.Actor.Code) || party.Actor.Kind is ActorKind.Person) return c;
        // "discussed by EU ministers" is no call of theirs
        if (c.Mode is "call" && !c.Word.Parts.Any(p => p.Slot is "object")) return c;
        // "the Security Council met": a body whose members come together
        var isBody = c.Mode is "meet" && party.Actor.Kind is ActorKind.Organisation && (party.IsModifier || party.Phrase.Kind is PhraseKind.Name)
            && (party.Actor.Id.StartsWith("body:", StringComparison.Ordinal) || IsWhole(scene, c, party));
        if (!isBody && (party.IsModifier || scene.Tokens[party.Phrase.Last].Xpos is not ("NNS" or "NNPS"))) return c;
        // "EU officials met lawmakers", "agreed with the firm": whom they met is told, if not known to us
        var isWithOthers = c.Proposition.Behind("with").Count > 0 || c.Proposition.Behind("between").Count > 0 || c.Proposition.Behind("to").Count > 0 || (c.Mode is "meet" && c.Proposition.Objects.Count > 0);
        return isWithOthers ? c : c with { IsAmongMembers = true };
    }

    /// <summary>True for an event told as one of them.</summary>
    public bool Share(Event e) => MayBeAmong(e.Type, e.Mode) && e.Participants is [{ Role: ParticipantRole.Participant, Kind: not ActorKind.Person, Country: { } code }] && IsOfMembers(code);

    // "the Arab League will meet", "an Arab League meeting"; not "a European meeting"
    private static bool IsWhole(Scene scene, Candidate c, Filler party)
    {
        if (!party.Actor.Id.StartsWith("org:", StringComparison.Ordinal)) return false;
        for (var i = party.Phrase.First; i <= party.Phrase.Last; i++) if (i != c.Token && scene.Is(i, UniversalTag.Propn)) return true;
        return false;
    }

    private bool IsOfMembers(string? code) => code is not null && organisations.Contains(code);

    private static bool MayBeAmong(EventType type, string? mode) => type is EventType.Consult && mode is "meet" or "talks" or "call" or "summit" || (type is EventType.Agree && mode is "agree");
}
