namespace Chancery.Reading.Times.Running;

/// <summary>
/// The time a story is at, which moves on with the times it tells. It has two hands: the time told last, which "that year" and "a day
/// earlier" count from, and the thread, from which a narrative goes on: a glance years back or ahead in the middle of a sentence does not
/// take it along, unless the next time told stays there.
/// </summary>
/// <param name="published">The day of publication; null if not known.</param>
/// <param name="filed">What the dateline tells, which stands in for the day of publication; null if nothing.</param>
/// <param name="isNarrative">True for a story that is resolved against its own time alone.</param>
internal sealed class StoryClock(DateOnly? published, Filing? filed, bool isNarrative)
{
    // Days back or ahead that a narrative goes in its stride.
    private const int Stride = 550;

    // Days that are longer than a season: what is told so broadly tells little of where the story is.
    private const int Season = 100;

    private EventTime? told;
    private EventTime? thread;
    private EventTime? glance;

    /// <summary>What the next expression is resolved against.</summary>
    public TimeContext Context(Tense tense) => With(new(isNarrative ? null : published ?? filed?.Known, told, tense) { Thread = isNarrative ? thread : null });

    private TimeContext With(TimeContext context) => published is null && filed is not null ? filed.In(context) : context;

    /// <summary>Moves on to a time just told.</summary>
    public void Hear(TimeExpression time, TimeContext context)
    {
        if (time.Anchor(context) is not { Recurs: false, Earliest: { } first, Latest: not null } anchor) return;
        told = anchor;
        // What begins a sentence sets its scene.
        if (thread is null || time.Lead <= 1 || IsNear(anchor, thread))
        {
            // A year told within itself tells nothing new.
            if (thread is null || !anchor.Contains(thread) || time.Lead <= 1) thread = anchor;
            glance = null;
        }
        else if (glance is not null && IsNear(anchor, glance))
        {
            (thread, glance) = (anchor, null);
        }
        else
        {
            glance = anchor;
        }
    }

    private static bool IsNear(EventTime time, EventTime other) =>
        time.Latest!.Value.DayNumber >= other.Earliest!.Value.DayNumber - Stride
        && time.Earliest!.Value.DayNumber <= other.Latest!.Value.DayNumber + Stride
        && (!IsCoarse(time) || IsCoarse(other));

    private static bool IsCoarse(EventTime time) => time.Latest!.Value.DayNumber - time.Earliest!.Value.DayNumber > Season;
}
