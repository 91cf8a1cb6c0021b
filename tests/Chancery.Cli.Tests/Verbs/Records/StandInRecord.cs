using System.Runtime.CompilerServices;

namespace Chancery.Cli.Tests.Verbs.Records;

/// <summary>A record of one visit, for tests of what stands around a record; it keeps what it was asked.</summary>
internal sealed class StandInRecord : IRecord
{
    private static readonly KnownReport First = new("sha256-1", "a.ndjson:1", "1", "https://example.org/1", "Post", "Xi may go to Moscow", new(2023, 3, 10), new(2023, 3, 10));
    private static readonly KnownReport Second = First with { Id = "sha256-2", Outlet = "Wire", Title = "Xi in Moscow", Published = new(2023, 3, 20), Known = new(2023, 3, 20) };

    private readonly List<Statement> statements = [];

    public static RecordedEvent Visit { get; } = Make();

    public List<EventQuery> Asked { get; } = [];

    public List<RecordEntry> Imported { get; } = [];

    public List<RecordFault> Faults { get; } = [];

    public Correction? Correction { get; private set; }

    public bool IsOpen { get; private set; } = true;

    public ValueTask DisposeAsync()
    {
        IsOpen = false;
        return ValueTask.CompletedTask;
    }

    public Task<IReadOnlyList<KeptReading>> AddAsync(IReadOnlyList<ReportReading> readings, string reader, CancellationToken cancellation = default) => throw new NotSupportedException();

    public Task<IReadOnlyList<Report>> KeptAsync(IReadOnlyList<Report> reports, CancellationToken cancellation = default) => throw new NotSupportedException();

    public async IAsyncEnumerable<RecordedEvent> EventsAsync(EventQuery query, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.Yield();
        Asked.Add(query);
        var takesPart = query.Countries.All(c => Visit.Event.Participants.Any(p => p.Country == c)) && query.Actors.All(a => Visit.Event.Participants.Any(p => p.Id == a));
        if (takesPart) yield return Visit;
    }

    public Task<int> CountAsync(EventQuery query, CancellationToken cancellation = default) => throw new NotSupportedException();

    public Task<RecordedEvent?> FindAsync(string id, RecordMoment moment, CancellationToken cancellation = default) =>
        Task.FromResult((id == Visit.Id || Visit.Mentions.Any(m => m.Id == id)) && (moment.AsOf is not { } day || day >= Visit.FirstKnown) ? Visit : null);

    public Task<ReportReading?> ReadingAsync(string id, CancellationToken cancellation = default) => throw new NotSupportedException();

    public async IAsyncEnumerable<EventChange> DiffAsync(DateOnly from, DateOnly to, EventQuery events, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.Yield();
        Asked.Add(events with { From = from, To = to });
        var before = Visit with { Event = Visit.Event with { Status = EventStatus.Planned, Time = EventTime.Parse("2023-03") } };
        yield return new(EventChangeKind.Changed, before, Visit, ["status", "time"], ["b.1"]);
    }

    public async IAsyncEnumerable<SeriesCell> SeriesAsync(SeriesQuery query, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.Yield();
        Asked.Add(query.Events);
        yield return new("CHN", "RUS", new(2023, 3, 1), query.By is SeriesKind.Type ? "CONSULT" : "1", 1, 4);
        yield return new("CHN", "RUS", new(2023, 4, 1), query.By is SeriesKind.Type ? "CONSULT" : "1", 0, null);
    }

    public async IAsyncEnumerable<ActorSummary> ActorsAsync(EventQuery query, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.Yield();
        yield return new("person:xi-jinping", "Xi Jinping", ActorKind.Person, "CHN", 12, new(2023, 3, 10), new(2023, 3, 20));
        yield return new("state:RUS", "Russia", ActorKind.State, "RUS", 9, new(2023, 3, 10), new(2023, 3, 20));
        yield return new("person:george-h-w-bush", "George H. W. Bush", ActorKind.Person, "USA", 1, new(2023, 3, 10), new(2023, 3, 20));
        yield return new("person:george-w-bush", "George W. Bush", ActorKind.Person, "USA", 2, new(2023, 3, 10), new(2023, 3, 20));
    }

    public async IAsyncEnumerable<NameUse> NamesAsync(string actor, RecordMoment moment, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.Yield();
        yield return new("Post", actor == "person:xi-jinping" ? "the Chinese leader" : "?", new(2023, 3, 10), new(2023, 3, 20), 2);
    }

    public Task<RecordStats> StatsAsync(RecordMoment moment, CancellationToken cancellation = default) =>
        Task.FromResult(new RecordStats(2, 2, 2, 1, 2, 0, new(2023, 3, 10), new(2023, 3, 20), [new(EventType.Consult, 1)], 1));

    public Task<DateOnly?> LastReportAsync(RecordMoment moment, CancellationToken cancellation = default) => Task.FromResult<DateOnly?>(new(2023, 3, 20));

    public async IAsyncEnumerable<UnreadReport> UnreadAsync(RecordMoment moment, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.Yield();
        yield return new(First with { Title = "Spain beat Germany" }, "en", 300, 10, []);
    }

    public IAsyncEnumerable<RecordFault> VerifyAsync(CancellationToken cancellation = default) => Faults.ToAsyncEnumerable();

    public IAsyncEnumerable<RecordEntry> ExportAsync(CancellationToken cancellation = default) =>
        new RecordEntry[]
        {
            new RecordEntry.Appearance(First.Id, First),
            new RecordEntry.Corrected(new(1, new Correction.Dismiss("e"), "Ada", DateTimeOffset.UnixEpoch, "none", null)),
        }.ToAsyncEnumerable();

    public async Task ImportAsync(IAsyncEnumerable<RecordEntry> entries, CancellationToken cancellation = default)
    {
        await foreach (var entry in entries.WithCancellation(cancellation)) Imported.Add(entry);
    }

    public Task<Statement> CorrectAsync(Correction correction, string author, string reason, CancellationToken cancellation = default)
    {
        Correction = correction;
        statements.Add(new(statements.Count + 1, correction, author, new(2024, 1, 2, 3, 4, 5, TimeSpan.Zero), reason, null));
        return Task.FromResult(statements[^1]);
    }

    public Task<Statement> UndoAsync(int statement, CancellationToken cancellation = default) =>
        Task.FromResult(new Statement(statement, new Correction.Dismiss("e"), "Ada", DateTimeOffset.UnixEpoch, "none", DateTimeOffset.UnixEpoch));

    public IAsyncEnumerable<Statement> StatementsAsync(CancellationToken cancellation = default) => statements.ToAsyncEnumerable();

    public async IAsyncEnumerable<Rereading> RereadAsync(IReportReader reader, string version, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.Yield();
        yield return new(First, [], [Visit.Event], []);
    }

    private static RecordedEvent Make()
    {
        var xi = new Participant(ParticipantRole.Source, "Xi Jinping", "Xi", ActorKind.Person, "CHN", "president", "person:xi-jinping");
        var russia = new Participant(ParticipantRole.Target, "Russia", "Moscow", ActorKind.State, "RUS", null, "state:RUS");
        var planned = Told("Xi may visit Moscow in March", EventStatus.Possible, "2023-03", new(3, 12, "may visit"));
        var done = Told("Xi visited Moscow on Monday", EventStatus.Occurred, "2023-03-20", new(3, 10, "visited"));
        return new()
        {
            Event = StandInReader.Visit(new Report("-", "visited"), 0) with { Id = "0123456789abcdef", Participants = [xi, russia], Mentions = [planned, done] },
            Mentions =
            [
                new() { Id = "a.1", Report = First, Mention = planned, Participants = [xi, russia], Said = First.Known, Confidence = 0.8 },
                new() { Id = "b.1", Report = Second, Mention = done, Participants = [xi, russia], Said = Second.Known, Confidence = 0.9 },
            ],
            Life = [new(EventStatus.Possible, EventTime.Parse("2023-03"), First.Known, "a.1"), new(EventStatus.Occurred, EventTime.Parse("2023-03-20"), Second.Known, "b.1")],
            Disagreements = [new("time", [new("2023-03-20/2023-03-22", 1, ["b.1"]), new("2023-03", 1, ["a.1"])])],
            Sources = 2,
            FirstKnown = First.Known,
            LastKnown = Second.Known,
        };
    }

    private static Mention Told(string words, EventStatus status, string time, Evidence predicate) => new(
        new(0, words.Length, words), status, EventTime.Parse(time), null, AttributionChain.Own,
        new([predicate], [], [], [], [], [new(0, 2, "Xi"), new(predicate.End + 1, predicate.End + 7, "Moscow")]),
        new("consult/visit", "visit (verb)", "subject and object"));
}
