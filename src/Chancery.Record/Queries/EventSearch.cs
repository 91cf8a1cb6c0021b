using Chancery.Record.Lifecycle;
using Chancery.Record.Queries.AtHand;
using Chancery.Record.Store;
using Chancery.Record.Store.Groups;

namespace Chancery.Record.Queries;

/// <summary>Answers questions for events, from one state of the record.</summary>
/// <param name="connection">That state.</param>
internal sealed class EventSearch(RecordConnection connection)
{
    private const int EventsAtOnce = 64;
    private const int FewEvents = 100;

    // Among a million the first fifty of so many are met within some thousands.
    private const int ManyEvents = 20_000;

    private readonly HeldCorrections corrections = HeldCorrections.Of(connection);

    /// <summary>The events that match, in the order asked for, some at a time.</summary>
    public IEnumerable<IReadOnlyList<RecordedEvent>> Find(EventQuery query)
    {
        if (query.Limit is <= 0) return [];
        var place = query.After is { } after ? PlaceOf(after, query) : (EventPlace?)null;
        if (AsOf(query.Moment) is not { } day) return Today(query, place);
        var past = Past(query, day, place);
        return Chunks(query.IsBrief ? [.. past.Select(BriefEvents.Of)] : past);
    }

    /// <summary>How many events match.</summary>
    public int Count(EventQuery query)
    {
        var all = query with { Limit = null, After = null };
        if (AsOf(query.Moment) is { } day) return AtHand(day).Count(all) ?? PastSums.Of(connection, corrections, all, day)?.Count() ?? Past(all, day, null).Count;
        if (corrections.HasSplits) return Today(all, null).Sum(chunk => chunk.Count);
        if (EventCount.Kept(all) is { } kept) return kept.Of(connection);
        if (Asked(all, out int? count, columns => KeyedQuestion.Today(columns, all).Count())) return count!.Value;
        var hits = TextHits.Of(connection, query.Text);
        return EventSql.Today(all, hits?.Events).Count(connection);
    }

    /// <summary>The actors of the events that match, those of most events first; the limit is left aside.</summary>
    public IEnumerable<ActorSummary> Actors(EventQuery query, CancellationToken cancellation)
    {
        var all = query with { Limit = null, After = null, IsBrief = false };
        var (count, asOf) = (new ActorCount(), AsOf(all.Moment));
        // Without a condition the answer is kept.
        if (asOf is null && all with { Order = default, WithDismissed = false } == new EventQuery { Moment = all.Moment }) count.AddAll(connection, all.WithDismissed);
        else if (asOf is null && !corrections.HasSplits && Asked(all, out IReadOnlyList<(string, int)>? lists, columns => KeyedQuestion.Today(columns, all).Actors())) count.Add(lists!);
        else if (asOf is null && !corrections.HasSplits)
        {
            var hits = TextHits.Of(connection, all.Text);
            foreach (var rows in EventSql.Today(all, hits?.Events).Rows(connection, ["actors"]))
                using (rows) count.Add(rows);
        }
        else if (asOf is { } then && AtHand(then).Actors(all) is { } held) count.Add(held);
        else if (asOf is { } day && PastSums.Of(connection, corrections, all, day) is { } past)
        {
            if (Asked(all, out IReadOnlyList<(string, int)>? settled, columns => KeyedQuestion.SettledBy(columns, all, day.DayNumber).Actors())) count.Add(settled!);
            else
            {
                foreach (var rows in past.Rows(["actors"]))
                    using (rows) count.Add(rows);
            }

            foreach (var told in past.Others()) count.Add(told);
        }
        else
        {
            foreach (var told in Find(all).SelectMany(chunk => chunk))
            {
                cancellation.ThrowIfCancellationRequested();
                count.Add(told);
            }
        }

        return new ActorsNamed(connection).Summaries(count.Events, asOf, corrections.HasSplits);
    }

    /// <summary>The events that match, counted by pair, kind and month.</summary>
    public IEnumerable<SeriesCell> Series(SeriesQuery query)
    {
        var (series, all) = (new EventSeries(query.By, query.IsSparse, query.IsYearly), query.Events with { Limit = null, After = null });
        var (isCounted, tally) = (false, new SeriesTally(query.By, query.IsSparse, query.IsYearly));
        if (AsOf(all.Moment) is { } then ? AtHand(then).TryCount(all, tally) : !corrections.HasSplits && Asked(all, out isCounted, columns => KeyedQuestion.Today(columns, all).Count(tally)) && isCounted)
            return tally.Cells();
        if (AsOf(all.Moment) is null && !corrections.HasSplits)
        {
            var hits = TextHits.Of(connection, all.Text);
            foreach (var rows in EventSql.Today(all, hits?.Events).Rows(connection, EventSeries.Columns, withTime: true))
                using (rows) series.Add(rows);
        }
        else if (AsOf(all.Moment) is { } day && PastSums.Of(connection, corrections, all, day) is { } past)
        {
            if (Asked(all, out isCounted, columns => KeyedQuestion.SettledBy(columns, all, day.DayNumber).Count(tally)) && isCounted)
            {
                foreach (var told in past.Others()) tally.Add(told.Event);
                return tally.Cells();
            }

            foreach (var rows in past.Rows(EventSeries.Columns, withTime: true))
                using (rows) series.Add(rows);
            foreach (var told in past.Others()) series.Add(told.Event);
        }
        else
        {
            foreach (var told in Find(all with { IsBrief = false }).SelectMany(chunk => chunk)) series.Add(told.Event);
        }

        return series.Cells();
    }

    /// <summary>The acts of a country among the events that match, by it and towards it.</summary>
    public ActCounts Acts(EventQuery query, string country, string? other)
    {
        var (tally, all) = (new ActTally(country, other), query with { Limit = null, After = null });
        var asOf = AsOf(all.Moment);
        var isCounted = asOf is { } day ? AtHand(day).TryCount(all, tally) : !corrections.HasSplits && Asked(all, out bool _, columns => Counted(columns, all, tally));
        if (!isCounted)
            foreach (var cell in Series(new(all, SeriesKind.Type) { IsSparse = true, IsYearly = true })) tally.Add(cell);
        return tally.Counts();
    }

    /// <summary>The event that answers to an id; null where none does on the day asked about.</summary>
    public RecordedEvent? One(string id, RecordMoment moment)
    {
        if (new RecordIds(connection).Find(id) is not { } named) return null;
        var mention = Math.Max(named.Mention, 1);
        if (AsOf(moment) is not { } day)
            return NumberOf(named.Account, mention) is { } number ? new TodaysEvents(connection, corrections).Of([number], moment).Select(r => r.Event).FirstOrDefault() : null;
        return new PastEvents(connection, corrections, day, new()).Around([named.Account])
            .FirstOrDefault(g => g.Parts.Any(p => p.Account.Id == named.Id && p.Numbers.Contains(mention))) is { } group
            ? EventFold.Fold(group.Parts, group.Corrections, moment)
            : null;
    }

    /// <summary>The day as of which the question is asked; null where all that is known counts.</summary>
    public DateOnly? AsOf(RecordMoment moment) =>
        moment.AsOf is { } day && connection.Number("SELECT max(known_day) FROM report") > day.DayNumber ? day : null;

    // What is held in memory answers, where it tells what is asked and is of this state of the file.
    private bool Asked<T>(EventQuery query, out T? answer, Func<EventColumns, T> question)
    {
        answer = default;
        return KeyedQuestion.Fits(query) && connection.Held is { } held && held.TryAsk(connection, question, out answer);
    }

    private static bool Counted(EventColumns columns, EventQuery query, ActTally tally)
    {
        KeyedQuestion.Today(columns, query).Count(tally);
        return true;
    }

    private long? NumberOf(long account, int mention)
    {
        using var row = connection.Prepare("SELECT coalesce(m.event, a.event) FROM account AS a JOIN mention AS m ON m.number = a.number * 10000 + ?2 WHERE a.number = ?1");
        return row.Set(1, account).Set(2, mention).One();
    }

    private EventPlace PlaceOf(string id, EventQuery query) =>
        One(id, query.Moment) is { } told ? EventPlace.Of(told, query.Order)
        : throw new RecordException("CHY0541", $"There is no event {id} to go on behind. Begin at the first page again.");

    private IEnumerable<IReadOnlyList<RecordedEvent>> Today(EventQuery query, EventPlace? after)
    {
        var hits = TextHits.Of(connection, query.Text);
        var rows = new TodaysEvents(connection, corrections);
        // The file is exact but for split accounts; without those as many are read as are asked for.
        var areMany = query.Limit is <= FewEvents && query.Countries.Count == 1 && EventCount.Kept(query with { Limit = null, After = null }) is { } kept && kept.Of(connection) > ManyEvents;
        var most = corrections.HasSplits ? null : query.Limit;
        if (query.IsBrief && !corrections.HasSplits && KeyedQuestion.IsNarrow(query)
            && Asked(query, out IReadOnlyList<RecordedEvent>? brief, columns => [.. KeyedQuestion.Today(columns, query).Briefs(after, most).Select(e => e.Event)]))
        {
            if (brief!.Count > 0) yield return brief;
            yield break;
        }

        if (!KeyedQuestion.IsNarrow(query) || !Asked(query, out List<long>? numbers, columns => KeyedQuestion.Today(columns, query).Numbers(after, most)))
            numbers = EventSql.Today(query, hits?.Events, areMany).Numbers(connection, after, most);
        var left = query.Limit ?? int.MaxValue;
        foreach (var chunk in numbers!.Chunk(EventsAtOnce))
        {
            if (query.IsBrief && !corrections.HasSplits)
            {
                yield return BriefEvents.Of(connection, chunk, query.Moment);
                continue;
            }

            var found = rows.Of(chunk, query.Moment).Where(r => new EventFilter(query, hits?.Within(r.Accounts)).Matches(r.Event)).Select(r => query.IsBrief ? BriefEvents.Of(r.Event) : r.Event).Take(left).ToList();
            left -= found.Count;
            if (found.Count > 0) yield return found;
            if (left == 0) yield break;
        }
    }

    private PastAtHand AtHand(DateOnly day) => new(connection, corrections, day);

    private IReadOnlyList<RecordedEvent> Past(EventQuery query, DateOnly day, EventPlace? after) => AtHand(day).Find(query, after) ?? new PastSearch(connection, corrections, query, day).Find(after);

    private static IEnumerable<IReadOnlyList<RecordedEvent>> Chunks(IReadOnlyList<RecordedEvent> events) => events.Count == 0 ? [] : [events];
}
