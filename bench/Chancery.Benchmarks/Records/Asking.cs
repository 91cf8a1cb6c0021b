using Chancery.Benchmarks.Records.News;
using Chancery.Benchmarks.Records.World;
using Chancery.Record;

namespace Chancery.Benchmarks.Records;

/// <summary>
/// Puts questions to a record, some hundred of each sort, drawn from a seed, and tells how long the answers took. Days are
/// drawn from those the file reaches, with room for the range that is asked for; countries as the news names them, so that
/// the pairs of which most is told are asked for most.
/// </summary>
/// <param name="record">The record.</param>
/// <param name="load">How many questions, and the seed.</param>
/// <param name="events">Events to ask for, with the day of their report.</param>
/// <param name="last">The last day of the record.</param>
internal sealed class Asking(DiplomaticRecord record, RecordLoad load, IReadOnlyList<(string Id, DateOnly Day)> events, DateOnly last)
{
    private const int Page = 50;

    private readonly Globe globe = new();
    private readonly Dice dice = new((ulong)load.Seed + 1);

    private RecordMoment Now => new(last);

    /// <summary>Asks them all.</summary>
    public static async Task RunAsync(RecordLoad load, Written written, TextWriter output)
    {
        await using var record = await DiplomaticRecord.OpenAsync(load.File, RecordAccess.Read);
        if (load.IsHeld) await record.HoldAsync();
        var last = (await record.StatsAsync(new(written.LastDay))).Last ?? Newsroom.FirstDay;
        var asking = new Asking(record, load, [.. written.Events.Where(e => e.Day <= last)], last);
        var timing = new Timing(load.Questions, output);
        await timing.HeadAsync(last);
        await asking.EventsAsync(timing);
        await asking.PagesAsync(timing);
    }

    private async Task EventsAsync(Timing timing)
    {
        await timing.TimeAsync("a pair, a month, all events", () => Count(Pair(Now, Day(30), 30)));
        await timing.TimeAsync("a pair, a month, the first 50", () => Count(Pair(Now, Day(30), 30) with { Limit = Page }));
        await timing.TimeAsync("a pair, a year, the first 50", () => Count(Pair(Now, Day(365), 365) with { Limit = Page }));
        await timing.TimeAsync("a country, a month, the first 50", () => Count(Pair(Now, Day(30), 30) with { Countries = [Country], Limit = Page }));
        await timing.TimeAsync("a pair, two months around a day, as of it", () => AsOf(day => Pair(new(last, day), day.AddDays(-30), 60)));
        await timing.TimeAsync("the same, the first 50", () => AsOf(day => Pair(new(last, day), day.AddDays(-30), 60) with { Limit = Page }));
        await timing.TimeAsync("a pair, the latest 50 as of a day", () => AsOf(day => Pair(new(last, day)) with { Order = EventOrder.LatestTime }));
        await timing.TimeAsync("a country, the latest 50 as of a day", () => AsOf(day => Pair(new(last, day)) with { Countries = [Country], Order = EventOrder.LatestTime }));
        await timing.TimeAsync("an event as of a day", async () =>
        {
            var (id, day) = dice.Of(events);
            return await record.FindAsync(id, new(last, day.AddDays(dice.Between(0, 30)))) is null ? 0 : 1;
        });
        await timing.TimeAsync("a word of middling frequency, the first 50", () => Count(new() { Moment = Now, Text = Word, Limit = Page }));
        await timing.TimeAsync("the same, the latest", () => Count(new() { Moment = Now, Text = Word, Limit = Page, Order = EventOrder.LatestTime }));
        await timing.TimeAsync("the same as of a day", () => AsOf(day => new() { Moment = new(last, day), Text = Word, Limit = Page }));
        await timing.TimeAsync("upcoming, the first 50", () => Count(new() { Moment = Now, IsUpcoming = true, Limit = Page }));
        await timing.TimeAsync("upcoming of a country", () => Count(new() { Moment = Now, IsUpcoming = true, Countries = [Country], Limit = Page }));
        await timing.TimeAsync("upcoming as of a day, the first 50", () => AsOf(day => new() { Moment = new(last, day), IsUpcoming = true, Limit = Page }));
        await timing.TimeAsync("upcoming of a country as of a day", () => AsOf(day => new() { Moment = new(last, day), IsUpcoming = true, Countries = [Country], Limit = Page }));
        await timing.TimeAsync("overdue, the latest 50", () => Count(new() { Moment = Now, IsOverdue = true, Limit = Page, Order = EventOrder.LatestTime }));
        await timing.TimeAsync("overdue as of a day, the latest 50", () => AsOf(day => new() { Moment = new(last, day), IsOverdue = true, Limit = Page, Order = EventOrder.LatestTime }));
        // As the lists of the pages ask: without what each report says of an event.
        await timing.TimeAsync("in brief: a pair, a month, all events", () => Count(Pair(Now, Day(30), 30) with { IsBrief = true }));
        await timing.TimeAsync("in brief: a pair, two months around a day, as of it", () => AsOf(day => Pair(new(last, day), day.AddDays(-30), 60) with { IsBrief = true }));
        await timing.TimeAsync("in brief: a country, the latest 50 as of a day", () => AsOf(day => Pair(new(last, day)) with { Countries = [Country], Order = EventOrder.LatestTime, IsBrief = true }));
    }

    private async Task PagesAsync(Timing timing)
    {
        await timing.TimeAsync("how many events of a country", () => record.CountAsync(new() { Moment = Now, Countries = [Country] }));
        await timing.TimeAsync("the actors of a country", () => CountAsync(record.ActorsAsync(new() { Moment = Now, Countries = [Country] })));
        await timing.TimeAsync("all actors", () => CountAsync(record.ActorsAsync(new() { Moment = Now })));
        await timing.TimeAsync("series of a pair by month", () => CountAsync(record.SeriesAsync(new(new() { Moment = Now, Countries = Two() }, SeriesKind.Type))));
        await timing.TimeAsync("series of a country by month", () => CountAsync(record.SeriesAsync(new(new() { Moment = Now, Countries = [Country] }, SeriesKind.Type))));
        await timing.TimeAsync("names of an actor", () => CountAsync(record.NamesAsync("state:" + Country, Now)));
        await timing.TimeAsync("what a day brought, the first 50", () => Changes(1));
        await timing.TimeAsync("what a week brought, the first 50", () => Changes(7));
        await timing.TimeAsync("what the record holds", async () => (await record.StatsAsync(Now)).Events);
    }

    private string Country => globe.Country(dice).Code;

    private string Word => globe.Words[dice.Between(300, 3000)];

    // With so many days behind it.
    private DateOnly Day(int room)
    {
        var days = last.DayNumber - Newsroom.FirstDay.DayNumber - room;
        return Newsroom.FirstDay.AddDays(dice.Below(Math.Max(days, 0) + 1));
    }

    private EventQuery Pair(RecordMoment moment, DateOnly from, int length) => Pair(moment) with { From = from, To = from.AddDays(length), Limit = null };

    private EventQuery Pair(RecordMoment moment) => new() { Moment = moment, Countries = Two(), Limit = Page };

    private EquatableList<string> Two()
    {
        var one = globe.Country(dice);
        var other = globe.Country(dice);
        while (other == one) other = globe.Country(dice);
        return [one.Code, other.Code];
    }

    private Task<int> AsOf(Func<DateOnly, EventQuery> question) => Count(question(Day(0)));

    private Task<int> Count(EventQuery query) => CountAsync(record.EventsAsync(query));

    private Task<int> Changes(int days)
    {
        var from = Day(days);
        return CountAsync(record.DiffAsync(from, from.AddDays(days), new() { Moment = Now, Limit = Page }).Take(Page));
    }

    private static async Task<int> CountAsync<T>(IAsyncEnumerable<T> answer)
    {
        var count = 0;
        await foreach (var _ in answer) count++;
        return count;
    }
}
