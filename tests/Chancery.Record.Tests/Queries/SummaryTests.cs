using Chancery.Record.Tests.Store;
using Xunit;
using static Chancery.Record.Tests.Store.Told;

namespace Chancery.Record.Tests.Queries;

/// <summary>What changed, how often, and by what names.</summary>
public sealed class SummaryTests : IAsyncLifetime
{
    private static readonly RecordMoment Later = new(new(2024, 12, 1));
    private static readonly CancellationToken Running = TestContext.Current.CancellationToken;
    private readonly RecordFolder folder = new();
    private DiplomaticRecord record = null!;

    public async ValueTask InitializeAsync() => record = await folder.WriteAsync();

    public async ValueTask DisposeAsync()
    {
        await record.DisposeAsync();
        folder.Dispose();
    }

    private Task<IReadOnlyList<KeptReading>> AddAsync(params ReportReading[] readings) => record.AddAsync(readings, "reader 1", Running);

    private static async Task<List<T>> AllAsync<T>(IAsyncEnumerable<T> answer)
    {
        var all = new List<T>();
        await foreach (var item in answer) all.Add(item);
        return all;
    }

    private Task<List<EventChange>> ChangesAsync(string from, string to) =>
        AllAsync(record.DiffAsync(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture), new() { Moment = Later }, Running));

    [Fact]
    public async Task What_was_learned_is_new_changed_or_confirmed()
    {
        await AddAsync(
            Reading("gazette", "2024-05-01", "One", new Act("FRA", "RUS", "2024-05-16", EventStatus.Planned)),
            Reading("courier", "2024-05-05", "Two", new Act("FRA", "RUS", "2024-05-16", EventStatus.Planned)),
            Reading("herald", "2024-05-17", "Three", new Act("FRA", "RUS", "2024-05-16"), new Act("USA", "IND", "2024-05-15")));
        Assert.Empty(await ChangesAsync("2024-05-05", "2024-05-16"));
        Assert.Equal([EventChangeKind.New], (await ChangesAsync("2024-04-01", "2024-05-05")).Select(c => c.Kind));
        var confirmed = Assert.Single(await ChangesAsync("2024-05-01", "2024-05-05"));
        Assert.Equal((EventChangeKind.Confirmed, 0, 1), (confirmed.Kind, confirmed.Fields.Count, confirmed.Mentions.Count));
        var changes = await ChangesAsync("2024-05-05", "2024-05-20");
        Assert.Equal([EventChangeKind.Changed, EventChangeKind.New], changes.Select(c => c.Kind));
        Assert.Equal(["status"], changes[0].Fields);
        Assert.Equal((EventStatus.Planned, EventStatus.Occurred), (changes[0].Before!.Event.Status, changes[0].After!.Event.Status));
    }

    [Fact]
    public async Task A_series_has_its_empty_months()
    {
        await AddAsync(
            Reading("gazette", "2024-01-20", "One", new Act("FRA", "RUS", "2024-01-16"), new Act("FRA", "RUS", "2024-01-02")),
            Reading("herald", "2024-04-01", "Two", new Act("FRA", "RUS", "2024-03-15"), new Act("USA", "IND", "2024-02-15", Type: EventType.Sanction, Mode: "expel"), new Act("USA", "RUS", "", Mode: "meet")));
        var cells = await AllAsync(record.SeriesAsync(new(new() { Moment = Later }, SeriesKind.Type), Running));
        Assert.Equal(
            ["FRA RUS 2024-01 CONSULT 2 4", "FRA RUS 2024-02 CONSULT 0 ", "FRA RUS 2024-03 CONSULT 1 4", "USA IND 2024-01 SANCTION 0 ", "USA IND 2024-02 SANCTION 1 -6", "USA IND 2024-03 SANCTION 0 "],
            cells.Select(c => FormattableString.Invariant($"{c.Source} {c.Target} {c.Month:yyyy-MM} {c.Kind} {c.Count} {c.Scale}")));
        var earlier = await AllAsync(record.SeriesAsync(new(new() { Moment = Later with { AsOf = new(2024, 2, 1) } }, SeriesKind.Quad), Running));
        Assert.Equal([("FRA", "RUS", "1", 2)], earlier.Select(c => (c.Source, c.Target, c.Kind, c.Count)));
    }

    [Fact]
    public async Task Actors_of_most_events_come_first()
    {
        await AddAsync(Reading("gazette", "2024-01-20", "One", new Act("FRA", "RUS", "2024-01-16"), new Act("FRA", "IND", "2024-01-02")));
        var actors = await AllAsync(record.ActorsAsync(new() { Moment = Later }, Running));
        Assert.Equal([("FRA", 2), ("IND", 1), ("RUS", 1)], actors.Select(a => (a.Id, a.Events)));
        Assert.Equal(new DateOnly(2024, 1, 20), actors[0].First);
    }

    [Fact]
    public async Task Names_are_told_by_outlet_and_pronouns_are_none()
    {
        await AddAsync(
            Reading("gazette", "2024-01-20", "One", new Act("person:ana", "RUS", "2024-01-16")),
            Reading("gazette", "2024-02-20", "Two", new Act("person:ana", "RUS", "2024-01-16")),
            Reading("herald", "2024-03-20", "Three", new Act("FRA", "RUS", "2024-03-16")));
        var names = await AllAsync(record.NamesAsync("person:ana", Later, Running));
        Assert.Equal(
            [("gazette", "person:ana", 2), ("gazette", "the leader", 2), ("herald", "the leader", 1)],
            names.Select(n => (n.Outlet!, n.As, n.Reports)));
        Assert.Equal(new DateOnly(2024, 2, 20), names[0].Last);
        Assert.Equal(2, (await AllAsync(record.NamesAsync("person:ana", Later with { AsOf = new(2024, 1, 31) }, Running))).Count);
    }

    [Fact]
    public async Task Behind_an_event_that_is_not_there_nothing_can_be_told()
    {
        await AddAsync(Reading("gazette", "2024-01-20", "One", new Act("FRA", "RUS", "2024-01-16")));
        var e = await Assert.ThrowsAsync<RecordException>(async () => await AllAsync(record.EventsAsync(new() { Moment = Later, After = "nothing" }, Running)));
        Assert.Equal("CHY0541", e.Code);
        Assert.Null(await record.FindAsync("nothing", Later, Running));
    }
}
