namespace Chancery.Reading.Coding;

/// <summary>Whether two mentions of one report tell the same event.</summary>
internal static class Sameness
{
    private const int DaysAbout = 7;
    private const int DaysFresh = 60;

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth"];

    public static bool Holds(Told a, Told b, DateOnly? published) =>
        IsOutcome(a, b) || IsOutcome(b, a)
        || ((a.Scene != b.Scene || a.Candidate.Mode == b.Candidate.Mode || a.Candidate.Type is not EventType.Assault) && a.Candidate.Type == b.Candidate.Type && (SameMode(a.Candidate, b.Candidate) || IsHeadline(a, b) || IsSummit(a, b) || IsSummit(b, a) || AreHeld(a, b)) && a.Count is null == b.Count is null
        && SameCast(a, b) && SameTime(a, b, published));

    // "a strike that killed ten": the killing is the strike
    private static bool IsOutcome(Told outcome, Told act) => outcome.Scene == act.Scene && outcome.Candidate.OutcomeOf >= 0 && outcome.Candidate.OutcomeOf == act.Candidate.Token && outcome.Candidate.Type == act.Candidate.Type;

    /// <summary>True when the incomplete mention can be another word for the event: whoever it names takes part in it.</summary>
    public static bool Continues(Told part, Told whole, DateOnly? published) =>
        part.Candidate.Type == whole.Candidate.Type && SameMode(part.Candidate, whole.Candidate)
        && (part.Participants.Count > 0 || part.Scene.Index - whole.Scene.Index <= 4)
        && part.Participants.All(p => whole.Participants.Any(w => SameActor(p, w) && (p.Role == w.Role || w.Role is ParticipantRole.Participant || p.Role is ParticipantRole.Participant)))
        && SameTime(part, whole, published);

    /// <summary>True when a blow whose doer is not told can be one whose doer is: it falls on the same.</summary>
    public static bool Claims(Told whole, Told blow, DateOnly? published) =>
        whole.Candidate is { Type: EventType.Assault, IsUnclaimed: false, IsComplete: true } && blow.Participants.All(p => whole.Participants.Any(w => SameActor(p, w) && w.Role is not ParticipantRole.Source)) && SameTime(blow, whole, published);

    // "met in California for a summit": of two leaders who meet, no other meeting is told;
    // "talks at summit" above "the king met the emir", "the two met at a hotel" below the news of their summit
    private static bool IsSummit(Told summit, Told meeting) =>
        (summit.Candidate.Mode is "summit" && meeting.Candidate.Mode is "meet" && summit.Participants.Count == 2 && meeting.Participants is [{ Kind: ActorKind.Person }, { Kind: ActorKind.Person }]
            && (summit.Scene.IsTitle != meeting.Scene.IsTitle || IsPair(meeting.Candidate.Sources)))
        || summit.Scene == meeting.Scene && summit.Candidate.Mode is "summit" && meeting.Candidate.Mode is "meet" or "talks" && summit.Participants is [{ Kind: ActorKind.Person }, { Kind: ActorKind.Person }] && meeting.Participants.Count == 2;

    // "still holds five whom it arrested", "seized" above "detained": not who was arrested once and is sentenced later
    private static bool AreHeld(Told a, Told b) =>
        (a.Scene == b.Scene || a.Scene.IsTitle != b.Scene.IsTitle) && a.Candidate is { Type: EventType.Coerce, Mode: "arrest" or "detain" } && b.Candidate.Mode is "arrest" or "detain";

    // "the two", one phrase for both
    private static bool IsPair(List<Filler> sides) => sides is [{ Phrase: { Kind: Names.PhraseKind.Anaphor } pair }, { Phrase: var same }] && pair == same;

    // A headline is brief: what it says was rejected the text calls a proposal.
    private static bool IsHeadline(Told a, Told b) => a.Candidate.Type is EventType.Reject && a.Scene.IsTitle != b.Scene.IsTitle;

    private static bool SameMode(Candidate a, Candidate b) =>
        a.Mode == b.Mode || (a.Mode is "meet" or "talks" && b.Mode is "meet" or "talks") || (a.Mode is "talks" or "call" && b.Mode is "talks" or "call")
        // trade that is halted is a sanction by its wider name
        || (a.Type is EventType.Sanction && a.Mode is "sanction" or "embargo" && b.Mode is "sanction" or "embargo")
        || (a.Type is EventType.Accuse && a.Mode is "criticise" or "condemn" && b.Mode is "criticise" or "condemn")
        || (a.Type is EventType.Assault && IsAttack(a) && IsAttack(b) && (a.Mode is "attack" || b.Mode is "attack"))
        || (a.Type is EventType.Request && a.Mode is "urge" or "demand" or "appeal" && b.Mode is "urge" or "demand" or "appeal");

    // "fired missiles at the base", "the attack": the wider word tells the same
    private static bool IsAttack(Candidate c) => c.Mode is "attack" or "strike-air" or "shell" or "bomb";

    private static bool SameCast(Told a, Told b)
    {
        if (a.Candidate.IsMutual || b.Candidate.IsMutual)
        {
            // "Armenia, Azerbaijan sign deal" above "the leaders of Armenia, Azerbaijan and Russia signed"
            var (left, right) = (Covers(a.Participants, b.Participants), Covers(b.Participants, a.Participants));
            return (left && right) || (a.Participants.Count > 1 && b.Participants.Count > 1 && ((left && a.Scene.IsTitle) || (right && b.Scene.IsTitle)));
        }

        // A headline joins what the body tells of each: "EU and US impose sanctions", "the EU imposed", "the US also imposed".
        return (SameSide(a, b, ParticipantRole.Source) || (SomeOf(a, b, ParticipantRole.Source) && (a.Scene.IsTitle || b.Scene.IsTitle))) && SameSide(a, b, ParticipantRole.Target);
    }

    private static bool SameSide(Told a, Told b, ParticipantRole role)
    {
        var (left, right) = (a.Participants.Where(p => p.Role == role).ToList(), b.Participants.Where(p => p.Role == role).ToList());
        return left.Count == 0 || right.Count == 0 ? left.Count == right.Count : Covers(left, right) && Covers(right, left);
    }

    private static bool SomeOf(Told a, Told b, ParticipantRole role)
    {
        var (left, right) = (a.Participants.Where(p => p.Role == role).ToList(), b.Participants.Where(p => p.Role == role).ToList());
        return left.Count > 0 && right.Count > 0 && (Covers(left, right) || Covers(right, left));
    }

    private static bool Covers(IReadOnlyList<Participant> some, IReadOnlyList<Participant> others) => some.All(s => others.Any(o => SameActor(s, o)));

    // A state and whoever acts for it may be one; two people of one state are two.
    private static bool SameActor(Participant a, Participant b) =>
        a.Id == b.Id || (a.Code() is { } code && code == b.Code() && !(a.Kind is ActorKind.Person && b.Kind is ActorKind.Person && IsNamed(a) && IsNamed(b)));

    private static bool IsNamed(Participant p) => p.Id.StartsWith("person:", StringComparison.Ordinal);

    /// <summary>True when both times can be those of one event.</summary>
    public static bool SameTime(Told one, Told other, DateOnly? published) =>
        IsOutcome(one, other) || IsOutcome(other, one) || (!AreCounted(one, other) && SameTime(one.Mention, other.Mention, published, IsSilent(one) || IsSilent(other) || IsBrief(one, other)));

    // "Norway orders out envoys" above "said it would expel": a headline's tense is its own
    private static bool IsBrief(Told one, Told other) => one.Scene.IsTitle != other.Scene.IsTitle;

    // "the second summit" is not "the first summit"
    private static bool AreCounted(Told one, Told other) => Ordinal(one) is { } a && Ordinal(other) is { } b && a != b;

    private static string? Ordinal(Told told)
    {
        if (told.Candidate.Word.Class is not Lexicon.WordClass.Noun) return null;
        foreach (var c in told.Scene.Tree.Children(told.Candidate.Token)) if (told.Scene.Tokens[c].Relation is "amod" && Array.IndexOf(Ordinals, told.Scene.Tokens[c].Lemma) >= 0) return told.Scene.Tokens[c].Lemma;
        return null;
    }

    // A bare noun, "Pelosi's visit to Taiwan", says nothing of whether it is past or to come.
    private static bool IsSilent(Told told) => told.Candidate.Word.Class is Lexicon.WordClass.Noun && !told.Candidate.Assessment.IsTold;

    private static bool SameTime(Mention a, Mention b, DateOnly? published, bool eitherWay)
    {
        if (a.Time is { } one && b.Time is { } other) return one.Overlaps(other) || Near(one, other);
        if (IsAhead(a.Status) != IsAhead(b.Status) && !eitherWay) return false;
        var dated = a.Time ?? b.Time;
        if (dated is null || IsAhead(a.Status) || IsAhead(b.Status)) return true;
        // Told without a day: the fresh one, not one of years ago.
        return published is null || dated.Latest is not { } last || published.Value.DayNumber - last.DayNumber <= DaysFresh;
    }

    private static bool Near(EventTime a, EventTime b) =>
        (a.IsApproximate || b.IsApproximate) && a.Earliest is { } from && b.Latest is { } to && b.Earliest is { } start && a.Latest is { } end
        && from.DayNumber - to.DayNumber <= DaysAbout && start.DayNumber - end.DayNumber <= DaysAbout;

    private static bool IsAhead(EventStatus status) => status is EventStatus.Possible or EventStatus.Planned or EventStatus.Postponed or EventStatus.Cancelled;

    private static string? Code(this Participant p) => p.Country;
}
