namespace Chancery.Reading.Times.Running;

/// <summary>The time a story is at, which moves on with the times it tells.</summary>
/// <param name="published">The day of publication; null if not known.</param>
/// <param name="filed">What the dateline tells, which stands in for the day of publication; null if nothing.</param>
/// <param name="isNarrative">True for a story that is resolved against its own time alone.</param>
internal sealed class StoryClock(DateOnly? published, EventTime? filed, bool isNarrative)
{
    private EventTime? now;

    /// <summary>What the next expression is resolved against.</summary>
    public TimeContext Context(Tense tense) => new(isNarrative ? null : published ?? filed?.Earliest, now, tense) { Filed = filed is { Recurs: true } ? filed : null };

    /// <summary>Moves on to a time just told.</summary>
    public void Hear(TimeExpression time, TimeContext context)
    {
        if (time.Anchor(context) is { Recurs: false, Earliest: not null, Latest: not null } anchor) now = anchor;
    }
}
