using Ical.Net.CalendarComponents;
using Xunit;
using ICalendar = Ical.Net.Calendar;

namespace Chancery.Server.Tests.Feeds;

public sealed class CalendarFeedTests
{
    [Fact]
    public async Task A_planned_visit_is_in_the_calendar()
    {
        var entry = Assert.Single(await EntriesAsync(Visits.Planned()));
        Assert.Equal(("CONFIRMED", 0, new DateOnly(2023, 6, 18)), (entry.Status, entry.Sequence, DateOnly.FromDateTime(entry.DtStart!.Value)));
        Assert.Equal(new(2023, 6, 14), DateOnly.FromDateTime(entry.LastModified!.Value));
    }

    [Fact]
    public async Task A_visit_that_is_moved_moves()
    {
        var planned = Assert.Single(await EntriesAsync(Visits.Planned()));
        var moved = Assert.Single(await EntriesAsync(Visits.Moved()));
        Assert.Equal(planned.Uid, moved.Uid);
        Assert.True(moved.Sequence > planned.Sequence);
        Assert.Equal(new(2023, 6, 20), DateOnly.FromDateTime(moved.DtStart!.Value));
        Assert.Equal(new(2023, 6, 15), DateOnly.FromDateTime(moved.LastModified!.Value));
    }

    [Fact]
    public async Task A_visit_that_is_called_off_is_cancelled()
    {
        var planned = Assert.Single(await EntriesAsync(Visits.Planned()));
        var cancelled = Assert.Single(await EntriesAsync(Visits.Cancelled()));
        Assert.Equal((planned.Uid, "CANCELLED"), (cancelled.Uid, cancelled.Status));
        Assert.True(cancelled.Sequence > planned.Sequence);
    }

    [Fact]
    public async Task What_happened_without_being_announced_is_not_in_it()
    {
        var e = Visits.Planned();
        Assert.Empty(await EntriesAsync(e with { Event = e.Event with { Status = EventStatus.Occurred }, Life = [e.Life[0] with { Status = EventStatus.Occurred }] }));
    }

    [Fact]
    public async Task A_record_s_visits_are_in_it_and_the_question_holds()
    {
        await using var kept = await KeptRecord.OfVisitsAsync(6);
        await using var server = await RunningServer.StartAsync(kept.Record);
        Assert.Equal(6, ICalendar.Load(await server.GetAsync("/upcoming.ics?country=China"))!.Events.Count);
        Assert.Empty(ICalendar.Load(await server.GetAsync("/upcoming.ics?country=TUR"))!.Events);
        Assert.Empty(ICalendar.Load(await server.GetAsync("/upcoming.ics?as-of=2022-12-31"))!.Events);
    }

    [Fact]
    public async Task It_is_sent_as_a_calendar()
    {
        await using var server = await RunningServer.StartAsync();
        using var answer = await server.AskAsync("/upcoming.ics");
        Assert.Equal("text/calendar; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
    }

    private static async Task<IReadOnlyList<CalendarEvent>> EntriesAsync(RecordedEvent e)
    {
        var record = new HeldRecord();
        record.Events.Add(e);
        await using var server = await RunningServer.StartAsync(record);
        return [.. ICalendar.Load(await server.GetAsync("/upcoming.ics"))!.Events];
    }
}
