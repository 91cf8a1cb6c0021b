namespace Chancery.Benchmarks.Serving;

/// <summary>A clock that stands at the end of the record, so that what the news holds to be today is today.</summary>
/// <param name="day">The last day of the record.</param>
internal sealed class StandingClock(DateOnly day) : TimeProvider
{
    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => new(day, new(12, 0), TimeSpan.Zero);

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
}
