namespace Chancery.Server.Calendar;

/// <summary>Visits and meetings of a month, past and planned.</summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="Dated">Those whose day is told, with the days of the month they touch.</param>
/// <param name="Vague">Those that are some time in the month.</param>
/// <param name="Last">The month of the last event there is, where this month has none; else null.</param>
internal sealed record CalendarMatter(
    DateOnly Month, IReadOnlyList<(RecordedEvent Event, DateOnly First, DateOnly Final)> Dated, IReadOnlyList<RecordedEvent> Vague, DateOnly? Last)
{
    private const int Most = 300;

    // A span this long is a time within which, not one that is spent.
    private const int LongestStay = 14;

    /// <summary>The last day of the month.</summary>
    public DateOnly End => Month.AddMonths(1).AddDays(-1);

    /// <summary>What the calendar holds, where nothing narrower is asked for.</summary>
    public static EventQuery Visits(EventQuery query) =>
        query.Types.Count + query.Modes.Count > 0 ? query : query with { Types = [EventType.Consult], Modes = ["visit", "summit", "meet"] };

    /// <summary>Asks the record.</summary>
    public static async Task<CalendarMatter> LoadAsync(IRecord record, EventQuery query, DateOnly month, CancellationToken cancellation)
    {
        var end = month.AddMonths(1).AddDays(-1);
        var visits = Visits(query);
        var events = await record.EventsAsync(visits with { From = month, To = end, Order = EventOrder.Time, Limit = Most, After = null }, cancellation).ToListAsync(cancellation);
        var dated = events.Where(IsDated).Select(e => (e, Later(e.Event.Time!.Earliest!.Value, month), Earlier(e.Event.Time.Latest!.Value, end))).ToList();
        RecordedEvent[] last = events.Count > 0
            ? []
            : await record.EventsAsync(visits with { To = month, Order = EventOrder.LatestTime, Limit = 1, After = null }, cancellation).ToArrayAsync(cancellation);
        return new(month, dated, [.. events.Where(e => !IsDated(e))], last is [{ Event.Time.Earliest: { } day }] ? new(day.Year, day.Month, 1) : null);
    }

    /// <summary>How many touch a day.</summary>
    public int Of(DateOnly day) => Dated.Count(d => d.First <= day && day <= d.Final);

    private static bool IsDated(RecordedEvent e) => e.Event.Time is { IsChoice: false, Width: <= LongestStay, Earliest: not null, Latest: not null };

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
