using System.Collections.Frozen;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Which fits are events the text asserts, by the codebook.</summary>
internal sealed class Assertions(LexiconIndex lexicon, ClauseWords words)
{
    private readonly FrozenSet<string> groups = lexicon.Polities.Where(p => p.Kind is PolityKind.Group).Select(p => p.Id).ToFrozenSet(StringComparer.Ordinal);

    private readonly Contests contests = new(lexicon);
    private readonly Figures figures = new(lexicon);
    private readonly PrivateOffices privateOffices = new(lexicon);
    private readonly UntakenOffices untakenOffices = new(lexicon);
    private readonly Nobodies nobodies = new(lexicon);
    private readonly FrozenSet<string> carriers = Word.List(lexicon, "carrier-nouns");

    // How far a death may lie from the end of the office and still be the end of it: the day told with it is not always its own.
    private const int DaysOfMourning = 400;

    public bool IsAsserted(Scene scene, Candidate candidate, List<Candidate> all)
    {
        if (candidate.Assessment.Unasserted is not null) return false;
        // "the visit", "these talks" may go on about an event told before.
        if (candidate.Sources.Count + candidate.Targets.Count == 0 && !IsPointingBack(scene, candidate)) return false;
        if (candidate.Type is EventType.Office && candidate.Sources.TrueForAll(s => s.Actor.Code is null)) return false;
        // "the UN criticised the group since taking power": of an organisation only its heads take office
        if (candidate.Type is EventType.Office && candidate.Sources.TrueForAll(s => s.Actor.Id.StartsWith("org:", StringComparison.Ordinal))) return false;
        // a name that no word says is a person's, or of whom: a product that comes to Europe
        if (candidate.Mode is "visit" && candidate.Sources.Count > 0 && candidate.Sources.TrueForAll(s => s.Actor.Code is null)) return false;
        // what is only discussed is a visit or talks that may come; aid or trade so told is nothing yet
        if (candidate.Assessment is { IsMooted: true, Status: EventStatus.Possible } && candidate.Type is EventType.Aid or EventType.Cooperate or EventType.Retreat or EventType.Mobilize or EventType.Concede) return false;
        // "the threat of an invasion", "a possible attack": feared, and nobody's own plan
        if (candidate.Type is EventType.Assault or EventType.Office && candidate.Mode is not "death" && candidate.Assessment.Status is EventStatus.Possible && candidate.Word.Class is WordClass.Noun && !IsOwnChoice(candidate)) return false;
        // "is working to isolate it", "a takeover would shake the region": neither is done
        if (((candidate.Assessment.IsStriven && candidate.Type is EventType.Office or EventType.Sanction or EventType.Coerce) || (candidate.Assessment.IsSupposed && candidate.Type is not EventType.Consult)) && candidate.Assessment.Status is not EventStatus.Denied) return false;
        if (candidate.Assessment.IsAwaited && candidate.Type is EventType.Assault or EventType.Coerce && !IsOwn(scene, candidate)) return false;
        if (candidate.Type is EventType.Aid or EventType.Cooperate && IsStopped(scene, candidate)) return false;
        if (contests.Holds(scene, candidate) || privateOffices.Holds(scene, candidate) || untakenOffices.Hold(scene, candidate) || nobodies.Suffer(scene, candidate)) return false;
        if (figures.Hold(scene, candidate)) return false;
        if (candidate is { Mode: "visit", Word.Lemma: not "visit", Sources.Count: > 0 } && candidate.Sources.TrueForAll(IsThing)) return false;
        if (candidate.Type is EventType.Assault && IsSelfInflicted(scene, candidate)) return false;
        if (IsOfWords(candidate) || IsVerbal(scene, candidate, all)) return false;
        if (IsContent(scene, candidate, all)) return false;
        // An office is held for a country or an organisation: the death of a singer is none.
        if (candidate.Type is EventType.Office && !candidate.Sources.Exists(f => f.Actor.Code is not null)) return false;
        // "his re-election polling", "the coronation date"
        if (candidate is { Type: EventType.Office, Mode: not "coup", Word.Class: WordClass.Noun } && scene.Tokens[candidate.Token].Relation is "compound") return false;
        if (IsAimOfMeeting(scene, candidate)) return false;
        // "he will be killed", "could die": nobody's death is planned
        if (candidate is { Type: EventType.Office, Mode: "death", Assessment.Status: EventStatus.Planned or EventStatus.Possible }) return false;
        return !IsDomestic(candidate);
    }

    /// <summary>Rule 2: an act of which only one actor is told, where the codebook asks for two.</summary>
    public static bool IsLone(Event e) =>
        e.Participants.Count < 2 && e.Mode is not "summit"
        // a tour of Africa: only a visit to a region needs no host
        && !(e.Mode is "visit" && e.Participants.Count == 1)
        && e.Type is not (EventType.Office or EventType.Protest or EventType.Coerce or EventType.Assault or EventType.Mobilize);

    /// <summary>Rule 4: a summit that is only named, without a day, a place or anybody there.</summary>
    public static bool IsOnlyNamed(Event e) => e is { Mode: "summit", Participants.Count: < 2, Time: null, Place: null };

    /// <summary>A death is a change of office only in office: that of someone who had left it is none.</summary>
    public static bool IsDeathOutOfOffice(Told told, DateOnly? published)
    {
        if (told.Candidate.Type is not EventType.Office || told.Candidate.Mode is not "death") return false;
        // of whom neither the report nor the lexicon tells an office, none ends; to lead an opposition is none of the state
        if (told.Candidate.Sources.TrueForAll(s => s.Actor is { Office: null, LeftOn: null } or { Office: "opposition-leader" })) return true;
        // "the former president died": whatever the day
        if (told.Candidate.Sources.TrueForAll(s => s.Actor.Kind is ActorKind.Person && IsFormer(told, s))) return true;
        if ((told.Mention.Time?.Earliest ?? published) is not { } day) return false;
        var until = told.Mention.Time?.Latest ?? day;
        return told.Candidate.Sources.Count > 0 && told.Candidate.Sources.TrueForAll(s => s.Actor.LeftOn is { } left && (day.DayNumber - left.DayNumber > DaysOfMourning || left.DayNumber - until.DayNumber > DaysOfMourning));
    }

    private static bool IsFormer(Told told, Filler source)
    {
        var tokens = (source.At ?? told.Scene).Tokens;
        for (var i = source.Phrase.First; i <= source.Phrase.Last; i++) if (tokens[i].Form.ToLowerInvariant() is "former" or "ex" or "ex-president" or "ex-premier" or "one-time") return true;
        return false;
    }

    // "nine planes landed in Chad": what comes with goods or soldiers pays no visit
    private bool IsThing(Filler source) =>
        source.Actor.Kind is ActorKind.Group && source.Actor.Name.Split(' ')[^1].ToLowerInvariant() is var noun && (carriers.Contains(noun) || carriers.Contains(noun.TrimEnd('s')));

    // "stepped up his attacks on the bloc": a person who attacks a person or a body of states does so in words
    private static bool IsOfWords(Candidate candidate) =>
        candidate is { Type: EventType.Assault, Mode: "attack", Sources.Count: > 0, Targets.Count: > 0 } && candidate.Sources.TrueForAll(s => s.Actor.Kind is ActorKind.Person && s.Actor.Id.StartsWith("person:", StringComparison.Ordinal))
        && candidate.Targets.TrueForAll(t => t.Actor.Kind is ActorKind.Organisation || (t.Actor.Kind is ActorKind.Person && t.Actor.Id.StartsWith("person:", StringComparison.Ordinal)))
        || IsOfRivals(candidate);

    // "the former president plans to attack the governor": so do politicians and parties of one state
    private static bool IsOfRivals(Candidate candidate) =>
        candidate is { Type: EventType.Assault, Mode: "attack", Word.Lemma: "attack", Sources.Count: > 0, Targets.Count: > 0 }
        && candidate.Sources.TrueForAll(s => s.Actor.Kind is ActorKind.Person || (s.Actor.Fills & Fillers.Party) != 0)
        && candidate.Targets.TrueForAll(t => (t.Actor.Kind is ActorKind.Person || (t.Actor.Fills & Fillers.Party) != 0) && t.Actor.Code == candidate.Sources[0].Actor.Code);

    // "launched a verbal attack on Chad"
    private bool IsVerbal(Scene scene, Candidate candidate, List<Candidate> all)
    {
        if (candidate.Type is not EventType.Assault) return false;
        // "renewed his attack on Chad over its debts"
        if (all.Exists(c => c is { Type: EventType.Accuse, IsComplete: true } && candidate.Proposition.Objects.Contains(c.Token))) return true;
        foreach (var noun in candidate.Proposition.Objects.Append(candidate.Token))
            foreach (var c in scene.Tree.Children(noun))
                if (scene.Tokens[c].Relation is "amod" or "compound" && words.VerbalAdjectives.Contains(scene.Tokens[c].Lemma)) return true;
        return false;
    }

    // "is weighing a strike on the base": whoever would strike thinks of it
    private static bool IsOwnChoice(Candidate candidate) =>
        candidate.Type is EventType.Assault && candidate.Assessment is { Owners.Count: > 0, ContentOf: < 0 } && candidate.Sources is [{ IsModifier: false, At: null } source] && source.Phrase.First < candidate.Assessment.Owners[0];

    // "is ready for its offensive"
    private static bool IsOwn(Scene scene, Candidate candidate) =>
        scene.Named.At(candidate.Token)?.Possessor is { } owner && scene.Is(owner.Last, Language.UniversalTag.Pron);

    // "will stop supplying arms": what is no longer given or traded is not given
    private bool IsStopped(Scene scene, Candidate candidate) =>
        scene.Tokens[candidate.Token] is { Xpos: "VBG", Relation: "xcomp" or "ccomp" or "obj" or "advcl", Head: >= 0 and var verb } && verb < candidate.Token && words.Stopping.Contains(scene.Tokens[verb].Lemma);

    // "sent troops after attacks on its bases": who only stands in the sentence attacks nobody of its own
    private static bool IsSelfInflicted(Scene scene, Candidate candidate) =>
        candidate.Word.Class is WordClass.Noun && candidate.Sources is [{ IsModifier: false, At: null } source] && candidate.Targets.Count > 0
        && candidate.Targets.TrueForAll(t => t.Actor.Code == source.Actor.Code) && source.Phrase.First < candidate.Token && scene.Named.At(candidate.Token)?.Possessor != source.Phrase;

    private static bool IsPointingBack(Scene scene, Candidate candidate) =>
        candidate.Word.Class is WordClass.Noun && candidate.Type is EventType.Consult && scene.Named.At(candidate.Token) is { } phrase && phrase.Last == candidate.Token
        && scene.Tokens[phrase.First].Lemma is "the" or "this" or "that" or "these" or "those";

    // Rule 6: what is asked for, threatened, offered is no event, save a visit or meeting that is invited or agreed to.
    private bool IsContent(Scene scene, Candidate candidate, List<Candidate> all)
    {
        // "refused to extradite him": the refusal is the act
        if (candidate.Type is not EventType.Consult && all.Exists(c => c.Type is EventType.Reject && c.IsComplete && c.Proposition.Content == candidate.Token)) return true;
        var word = candidate.Assessment.ContentOf;
        if (word < 0) return candidate.Type is not EventType.Consult && IsAimOfAccord(scene, candidate, all);
        // "reserves the right to retaliate, he warned": the warning tells only that it threatens
        if (candidate is { Type: EventType.Threaten, IsComplete: true } && all.Exists(c => c.Token == word && c is { Type: EventType.Threaten, IsComplete: false })) return false;
        var lemma = scene.Tokens[word].Lemma;
        if (candidate.Type is EventType.Consult && (words.Planning.Contains(lemma) || words.Possible.Contains(lemma) || words.PossibleNouns.Contains(lemma)) && !words.Alleging.Contains(lemma))
        {
            if (candidate.Assessment.Status is EventStatus.Occurred) candidate.Assessment.Status = EventStatus.Possible;
            return false;
        }

        // Only where the asking itself is an act between states; an actor's own offer or vow is told by its content else.
        return words.Asking.Contains(lemma) || words.PossibleNouns.Contains(lemma) || all.Exists(c => c.Token == word) || words.Alleging.Contains(lemma);
    }

    // "met to agree on a pact": whether they did is not told
    private static bool IsAimOfMeeting(Scene scene, Candidate candidate) =>
        candidate is { Type: EventType.Agree or EventType.Retreat, Word.Class: WordClass.Verb } && scene.Tokens[candidate.Token] is { Xpos: "VB", Relation: "advcl" or "xcomp", Head: >= 0 and var above }
        && scene.Tokens[above].Lemma is "meet" or "gather" or "convene" or "talk" or "negotiate" && scene.Arguments.Mark(candidate.Token) is "to";

    // "signed a deal to end the fighting": what the deal is for
    private static bool IsAimOfAccord(Scene scene, Candidate candidate, List<Candidate> all)
    {
        if (candidate.Token < 2 || scene.Tokens[candidate.Token].Xpos is not "VB" || !string.Equals(scene.Tokens[candidate.Token - 1].Form, "to", StringComparison.OrdinalIgnoreCase)) return false;
        return all.Exists(c => c.Mode is "sign" or "ratify" && c.IsComplete && c.Token < candidate.Token && scene.Arguments.Objects(c.Token).Contains(candidate.Token - 2));
    }

    // Rule 2: what a state does within itself is out, but for changes of office and acts of force and protest; a curfew or a lockdown is none of these.
    private bool IsDomestic(Candidate candidate)
    {
        if (candidate.IsAmongMembers || candidate.Type is EventType.Office or EventType.Protest or EventType.Assault || (candidate.Type is EventType.Coerce && candidate.Mode is not "restrict")) return false;
        // "Colombia and the FARC signed an accord": a group that fights for itself is another party
        if (candidate.IsMutual && candidate.Sources.Concat(candidate.Targets).Select(f => f.Actor.Id).Distinct().Any(groups.Contains)) return false;
        var codes = candidate.Sources.Concat(candidate.Targets).Select(f => f.Actor.Code).Distinct().ToList();
        return candidate.IsComplete && codes.Count == 1 && (candidate.Type is EventType.Coerce || candidate.NeedsTarget || (!candidate.IsMutual && candidate.Targets.Count > 0));
    }
}
