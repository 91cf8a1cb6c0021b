namespace Chancery.Server.Tests;

/// <summary>A record of given events, for tests of how they are shown. It looks at few of a query's conditions.</summary>
internal sealed class HeldRecord : IRecord
{
    public List<RecordedEvent> Events { get; } = [];

    public List<ReportReading> Readings { get; } = [];

    public List<EventChange> Changes { get; } = [];

    public List<NameUse> Names { get; } = [];

    /// <summary>Ids that events had before, and those they have now.</summary>
    public Dictionary<string, string> Older { get; } = [];

    /// <summary>What it was asked last.</summary>
    public EventQuery? Asked { get; private set; }

    /// <summary>What it throws when it is asked for events; null for nothing.</summary>
    public Exception? Fault { get; set; }

    public async IAsyncEnumerable<RecordedEvent> EventsAsync(EventQuery query, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.Yield();
        if (Fault is not null) throw Fault;
        Asked = query;
        var matching = Matching(query);
        if (query.After is { } after) matching = matching.SkipWhile(e => e.Id != after).Skip(1);
        foreach (var e in matching.Take(query.Limit ?? int.MaxValue)) yield return e;
    }

    public Task<int> CountAsync(EventQuery query, CancellationToken cancellation = default) => Task.FromResult(Matching(query).Count());

    public Task<RecordedEvent?> FindAsync(string id, RecordMoment moment, CancellationToken cancellation = default) =>
        Task.FromResult(Events.FirstOrDefault(e => e.Id == Older.GetValueOrDefault(id, id) && (moment.AsOf is null || e.FirstKnown <= moment.AsOf)));

    public Task<ReportReading?> ReadingAsync(string id, CancellationToken cancellation = default) =>
        Task.FromResult(Readings.FirstOrDefault(r => r.Report.Id == id || r.Report.Key == id));

    public IAsyncEnumerable<EventChange> DiffAsync(DateOnly from, DateOnly to, EventQuery events, CancellationToken cancellation = default) => Changes.ToAsyncEnumerable();

    public IAsyncEnumerable<SeriesCell> SeriesAsync(SeriesQuery query, CancellationToken cancellation = default) =>
        Matching(query.Events)
            .Where(e => e.Event.Time?.Earliest is not null)
            .Select(e => new SeriesCell(
                e.Event.Participants[0].Country ?? "", e.Event.Participants[^1].Country ?? "",
                new(e.Event.Time!.Earliest!.Value.Year, e.Event.Time.Earliest.Value.Month, 1), Ontology.Code(e.Event.Type), 1, e.Event.Scale))
            .ToAsyncEnumerable();

    public IAsyncEnumerable<ActorSummary> ActorsAsync(EventQuery query, CancellationToken cancellation = default) =>
        Matching(query)
            .SelectMany(e => e.Event.Participants.Select(p => (e, p)))
            .GroupBy(x => x.p.Id)
            .Select(g => new ActorSummary(g.Key, g.First().p.Name, g.First().p.Kind, g.First().p.Country, g.Count(), g.First().e.FirstKnown, g.First().e.LastKnown))
            .ToAsyncEnumerable();

    public IAsyncEnumerable<NameUse> NamesAsync(string actor, RecordMoment moment, CancellationToken cancellation = default) => Names.ToAsyncEnumerable();

    public Task<RecordStats> StatsAsync(RecordMoment moment, CancellationToken cancellation = default) => Task.FromResult(new RecordStats(
        Readings.Count, 1, Events.Sum(e => e.Mentions.Count), Events.Count, 1, 0,
        Readings.Min(r => r.Report.Published), Readings.Max(r => r.Report.Published), [], 1));

    public Task<DateOnly?> LastReportAsync(RecordMoment moment, CancellationToken cancellation = default) => Task.FromResult(Readings.Max(r => r.Report.Published));

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public Task<IReadOnlyList<KeptReading>> AddAsync(IReadOnlyList<ReportReading> readings, string reader, CancellationToken cancellation = default) => throw NotAsked();

    public Task<IReadOnlyList<Report>> KeptAsync(IReadOnlyList<Report> reports, CancellationToken cancellation = default) => throw NotAsked();

    public IAsyncEnumerable<UnreadReport> UnreadAsync(RecordMoment moment, CancellationToken cancellation = default) => throw NotAsked();

    public IAsyncEnumerable<RecordFault> VerifyAsync(CancellationToken cancellation = default) => throw NotAsked();

    public IAsyncEnumerable<RecordEntry> ExportAsync(CancellationToken cancellation = default) => throw NotAsked();

    public Task ImportAsync(IAsyncEnumerable<RecordEntry> entries, CancellationToken cancellation = default) => throw NotAsked();

    public Task<Statement> CorrectAsync(Correction correction, string author, string reason, CancellationToken cancellation = default) => throw NotAsked();

    public Task<Statement> UndoAsync(int statement, CancellationToken cancellation = default) => throw NotAsked();

    public IAsyncEnumerable<Statement> StatementsAsync(CancellationToken cancellation = default) => throw NotAsked();

    public IAsyncEnumerable<Rereading> RereadAsync(IReportReader reader, string version, CancellationToken cancellation = default) => throw NotAsked();

    private static InvalidOperationException NotAsked() => new("No page asks the record for that.");

    private IEnumerable<RecordedEvent> Matching(EventQuery query) => Events.Where(e =>
        (query.Moment.AsOf is null || e.FirstKnown <= query.Moment.AsOf)
        && query.Countries.All(c => e.Event.Participants.Any(p => p.Country == c))
        && (query.Types.Count == 0 || query.Types.Contains(e.Event.Type))
        && (query.IsUpcoming is null || e.Event.Status is EventStatus.Planned == query.IsUpcoming)
        && (query.IsOverdue is null || e.IsOverdue == query.IsOverdue));
}
