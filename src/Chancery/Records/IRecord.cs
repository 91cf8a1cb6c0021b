namespace Chancery;

/// <summary>
/// The diplomatic record: readings of many reports, merged into events, nothing overwritten. Safe to share among threads;
/// one of them writes at a time. Every answer is one state of the record, also while it is written to.
/// </summary>
public interface IRecord : IAsyncDisposable
{
    /// <summary>Adds readings, all or none. When the task ends they are safe on the disk.</summary>
    /// <param name="readings">What reports say. A report that is kept already changes nothing.</param>
    /// <param name="reader">The version of the reader that made them.</param>
    /// <param name="cancellation">Stops before the commit; nothing of the readings is then kept.</param>
    /// <returns>What became of each, in their order.</returns>
    Task<IReadOnlyList<KeptReading>> AddAsync(IReadOnlyList<ReportReading> readings, string reader, CancellationToken cancellation = default);

    /// <summary>Which of these reports are kept, so that they need not be read again.</summary>
    /// <param name="reports">Reports by what they say and where they appeared.</param>
    /// <param name="cancellation">Stops the question.</param>
    /// <returns>Those whose text and appearance the record has, in their order.</returns>
    Task<IReadOnlyList<Report>> KeptAsync(IReadOnlyList<Report> reports, CancellationToken cancellation = default);

    /// <summary>The events that match.</summary>
    IAsyncEnumerable<RecordedEvent> EventsAsync(EventQuery query, CancellationToken cancellation = default);

    /// <summary>How many events match, the limit left aside.</summary>
    Task<int> CountAsync(EventQuery query, CancellationToken cancellation = default);

    /// <summary>An event, by its id, an account's, a mention's, or one it had before; dismissed ones too.</summary>
    /// <returns>Null where nothing has that id, or nothing known by the day asked about.</returns>
    Task<RecordedEvent?> FindAsync(string id, RecordMoment moment, CancellationToken cancellation = default);

    /// <summary>The reading in force of a report, text included.</summary>
    /// <param name="id">The report's id or key.</param>
    /// <param name="cancellation">Stops the question.</param>
    /// <returns>Null where there is no such report.</returns>
    Task<ReportReading?> ReadingAsync(string id, CancellationToken cancellation = default);

    /// <summary>What the record learned between the end of one day and the end of another.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The second.</param>
    /// <param name="events">Which events; its moment's day as of is not used. Its limit tells how many are likely to be taken, and cuts nothing off.</param>
    /// <param name="cancellation">Stops the question.</param>
    IAsyncEnumerable<EventChange> DiffAsync(DateOnly from, DateOnly to, EventQuery events, CancellationToken cancellation = default);

    /// <summary>Counts by pair, month and kind, empty months included, in the order of pair, kind and month.</summary>
    IAsyncEnumerable<SeriesCell> SeriesAsync(SeriesQuery query, CancellationToken cancellation = default);

    /// <summary>Counts what a country does and what is done to it, year by year: what <see cref="SeriesAsync"/> tells of it, added up.</summary>
    /// <param name="events">The events counted.</param>
    /// <param name="country">The country's code.</param>
    /// <param name="other">The code of whom alone it counts with; null for all.</param>
    /// <param name="cancellation">Stops the question.</param>
    async Task<ActCounts> ActsAsync(EventQuery events, string country, string? other, CancellationToken cancellation = default)
    {
        var (by, towards, partners) = (new Dictionary<(int, EventType), int>(), new Dictionary<(int, EventType), int>(), new Dictionary<string, int>(StringComparer.Ordinal));
        await foreach (var cell in SeriesAsync(new(events, SeriesKind.Type) { IsSparse = true, IsYearly = true }, cancellation).ConfigureAwait(false))
        {
            if (cell.Count == 0 || !Ontology.TryParseType(cell.Kind, out var type)) continue;
            var key = (cell.Month.Year, type);
            if (cell.Source == country && (other is null || cell.Target == other))
            {
                by[key] = by.GetValueOrDefault(key) + cell.Count;
                partners[cell.Target] = partners.GetValueOrDefault(cell.Target) + cell.Count;
            }

            if (cell.Target == country && (other is null || cell.Source == other)) towards[key] = towards.GetValueOrDefault(key) + cell.Count;
        }

        return new(by, towards, partners);
    }

    /// <summary>The actors that take part in the events that match, those of most events first.</summary>
    IAsyncEnumerable<ActorSummary> ActorsAsync(EventQuery query, CancellationToken cancellation = default);

    /// <summary>How each outlet names an actor, over time: names in events, and epithets.</summary>
    /// <param name="actor">The actor's id.</param>
    /// <param name="moment">The days the question is asked from.</param>
    /// <param name="cancellation">Stops the question.</param>
    IAsyncEnumerable<NameUse> NamesAsync(string actor, RecordMoment moment, CancellationToken cancellation = default);

    /// <summary>What the record holds.</summary>
    Task<RecordStats> StatsAsync(RecordMoment moment, CancellationToken cancellation = default);

    /// <summary>The day of publication of the last report; null where none is known by the day asked about, or none tells its day.</summary>
    Task<DateOnly?> LastReportAsync(RecordMoment moment, CancellationToken cancellation = default);

    /// <summary>The reports that gave no event.</summary>
    IAsyncEnumerable<UnreadReport> UnreadAsync(RecordMoment moment, CancellationToken cancellation = default);

    /// <summary>Checks everything that can be checked: the words behind every field, ids, indexes, groups.</summary>
    IAsyncEnumerable<RecordFault> VerifyAsync(CancellationToken cancellation = default);

    /// <summary>Everything the record keeps.</summary>
    IAsyncEnumerable<RecordEntry> ExportAsync(CancellationToken cancellation = default);

    /// <summary>Takes in what another record exported; what is here already changes nothing.</summary>
    Task ImportAsync(IAsyncEnumerable<RecordEntry> entries, CancellationToken cancellation = default);

    /// <summary>Keeps a correction.</summary>
    /// <param name="correction">What is corrected.</param>
    /// <param name="author">Who says so.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellation">Stops before the commit.</param>
    /// <exception cref="RecordException">An id is unknown, a mention is not of that event, or a field cannot have that value.</exception>
    Task<Statement> CorrectAsync(Correction correction, string author, string reason, CancellationToken cancellation = default);

    /// <summary>Undoes a correction; it stays in the list.</summary>
    /// <exception cref="RecordException">There is none of that number, or it is undone already.</exception>
    Task<Statement> UndoAsync(int statement, CancellationToken cancellation = default);

    /// <summary>All corrections, undone ones too, in the order they were made.</summary>
    IAsyncEnumerable<Statement> StatementsAsync(CancellationToken cancellation = default);

    /// <summary>Reads every report again that another version read, keeps the old readings, and says what changed.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="version">Its version.</param>
    /// <param name="cancellation">Stops between two reports; what was read again stays so.</param>
    IAsyncEnumerable<Rereading> RereadAsync(IReportReader reader, string version, CancellationToken cancellation = default);
}
