namespace Chancery;

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
