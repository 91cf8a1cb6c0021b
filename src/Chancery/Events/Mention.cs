namespace Chancery;

/// <summary>The words behind each field of a mention; an empty list where the field was inferred or is absent.</summary>
/// <param name="Predicate">The words that name the act.</param>
/// <param name="Time">The words that tell when.</param>
/// <param name="Place">The words that tell where.</param>
/// <param name="Status">The words that tell how far it has come.</param>
/// <param name="Attribution">The words that tell who says so.</param>
/// <param name="Participants">The words for each participant, in the event's order.</param>
public sealed record MentionSpans(
    EquatableList<Evidence> Predicate,
    EquatableList<Evidence> Time,
    EquatableList<Evidence> Place,
    EquatableList<Evidence> Status,
    EquatableList<Evidence> Attribution,
    EquatableList<Evidence> Participants);

/// <summary>Why a mention was coded: what <c>chancery why</c> shows.</summary>
/// <param name="Frame">The frame of the lexicon that fitted, such as <c>consult/visit</c>.</param>
/// <param name="Word">The word of that frame that was met.</param>
/// <param name="Rule">How its parts were found, in a few words.</param>
public sealed record Reason(string Frame, string Word, string Rule);

/// <summary>One place in one report that asserts something of an event.</summary>
/// <param name="Evidence">The clause that asserts it, never longer than its sentence.</param>
/// <param name="Status">The status asserted here.</param>
/// <param name="Time">When the event happens, by this place alone; null when it does not say.</param>
/// <param name="Place">Where, by this place alone; null when it does not say.</param>
/// <param name="Attribution">Who says so here.</param>
/// <param name="Spans">The words behind each field.</param>
/// <param name="Reason">Why it was coded so; null where another reader made it.</param>
public sealed record Mention(
    Evidence Evidence,
    EventStatus Status,
    EventTime? Time,
    Place? Place,
    AttributionChain Attribution,
    MentionSpans Spans,
    Reason? Reason);
