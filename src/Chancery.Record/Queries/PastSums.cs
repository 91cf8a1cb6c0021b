using Chancery.Record.Lifecycle;
using Chancery.Record.Queries.AtHand;
using Chancery.Record.Store;

namespace Chancery.Record.Queries;

/// <summary>
/// What is counted as of a day. What was settled by the day, and of which nothing was heard since, was what its row says
/// today: those rows are counted as they stand, and only the few others are folded as of the day.
/// </summary>
internal sealed class PastSums
{
    private const int AtOnce = 128;

    private readonly RecordConnection connection;
    private readonly HeldCorrections corrections;
    private readonly EventQuery query;
    private readonly DateOnly day;

    private PastSums(RecordConnection connection, HeldCorrections corrections, EventQuery query, DateOnly day) =>
        (this.connection, this.corrections, this.query, this.day) = (connection, corrections, query, day);

    /// <summary>What counts the events a question asks for, the limit left aside; null where words or corrections have them all looked at one by one.</summary>
    public static PastSums? Of(RecordConnection connection, HeldCorrections corrections, EventQuery query, DateOnly day) =>
        query.Text is null && corrections.Statements.Count == 0 ? new(connection, corrections, query with { Limit = null, After = null, IsBrief = false }, day) : null;

    /// <summary>How many match.</summary>
    public int Count()
    {
        if (PastAhead.Of(query, day) is { } ahead && ahead.Count(connection) is { } upcoming) return upcoming;
        var plain = new EventQuery { Moment = query.Moment, Order = query.Order, WithDismissed = query.WithDismissed, Countries = query.Countries };
        if (query == plain && query.Countries.Count < 2) return OfCountry();
        var settled = KeyedQuestion.Fits(query) && connection.Held is { } held && held.TryAsk(connection, columns => KeyedQuestion.SettledBy(columns, query, day.DayNumber).Count(), out var count) ? count : Settled.Count(connection);
        return settled + Others().Count();
    }

    /// <summary>Statements over the rows that count as they stand. Dispose them.</summary>
    /// <param name="columns">Columns that events have, and events of a country.</param>
    /// <param name="withTime">True for those with a time alone.</param>
    public IEnumerable<PreparedStatement> Rows(IEnumerable<string> columns, bool withTime = false) => Settled.Rows(connection, columns, withTime);

    /// <summary>The events that match beside those of the rows, as they were on the day.</summary>
    public IEnumerable<RecordedEvent> Others()
    {
        var (past, filter, seen) = (new PastEvents(connection, corrections, day, new()), new EventFilter(query, null), new HashSet<string>(StringComparer.Ordinal));
        foreach (var some in Unsettled().Chunk(AtOnce))
        {
            var (settled, others) = ByFate(some);
            foreach (var told in past.Told(settled, query.Moment))
                if (filter.Matches(told)) yield return told;
            foreach (var group in past.OfEvents(others).Where(g => seen.Add(g.Parts[0].Id)))
            {
                var told = EventFold.Fold(group.Parts, group.Corrections, query.Moment);
                if (filter.Matches(told)) yield return told;
            }
        }
    }

    private EventSql Settled => EventSql.SettledBy(query, day.DayNumber);

    // All of a country, or all there are: of those that are not settled no more need be known than which accounts were in one.
    private int OfCountry()
    {
        var country = query.Countries.Count == 0 ? null : query.Countries[0];
        var known = connection.Held is { } held && held.TryAsk(connection, columns => KeyedQuestion.KnownBy(columns, query, day.DayNumber), out var told) ? told : Known(country);
        // What was settled was one event then too; of a country only if somebody had told of the country.
        var (settled, others) = ByFate(Unsettled());
        var uncounted = country is null ? 0 : settled.Count - Told(settled.ConvertAll(e => e.Number), country);
        using var groups = connection.Prepare(
            $"SELECT count(DISTINCT {PastEvents.RootThen}) FROM json_each(?1) AS n CROSS JOIN account AS a ON a.event = n.value WHERE a.known_day <= ?2"
            + (country is null ? "" : " AND EXISTS (SELECT 1 FROM json_each(a.participants) AS x WHERE x.value ->> 4 = ?3)"));
        groups.Set(1, others).Set(2, day.DayNumber);
        if (country is not null) groups.Set(3, country);
        return (int)(known - uncounted - others.Count + groups.One()!.Value);
    }

    private long Known(string? country)
    {
        using var known = connection.Prepare(country is null
            ? "SELECT count(*) FROM event WHERE first_known_day <= ?1"
            : "SELECT count(*) FROM event_country INDEXED BY event_country_told WHERE country = ?2 AND known <= ?1");
        known.Set(1, day.DayNumber);
        if (country is not null) known.Set(2, country);
        return known.One()!.Value;
    }

    // How many of these events any account known by the day tells of a country; most are told of by the first.
    private long Told(List<long> events, string country)
    {
        using var told = connection.Prepare(
            "SELECT count(*) FROM json_each(?1) AS n WHERE EXISTS (SELECT 1 FROM account AS a CROSS JOIN json_each(a.participants) AS x ON x.value ->> 4 = ?3 WHERE a.event = n.value AND a.known_day <= ?2)");
        return told.Set(1, events).Set(2, day.DayNumber).Set(3, country).One()!.Value;
    }

    private List<long> Unsettled() =>
        KeyedQuestion.Fits(query) && connection.Held is { } held && held.TryAsk(connection, columns => KeyedQuestion.UnsettledOn(columns, query, day.DayNumber), out var numbers)
            ? numbers!
            : EventSql.UnsettledOn(query, day.DayNumber).Numbers(connection);

    // Those that were settled by the day and told of again since, with the transactions that wrote them; and those that were not.
    private (List<(long Number, long Written)> Settled, List<long> Others) ByFate(IEnumerable<long> events)
    {
        using var rows = connection.Prepare("SELECT e.number, e.settled > ?2, e.written FROM json_each(?1) AS n CROSS JOIN event AS e ON e.number = n.value");
        rows.Set(1, events).Set(2, day.DayNumber);
        var (settled, others) = (new List<(long, long)>(), new List<long>());
        while (rows.Step())
        {
            if (rows.Int(1) == 1) others.Add(rows.Long(0));
            else settled.Add((rows.Long(0), rows.Long(2)));
        }

        return (settled, others);
    }
}
