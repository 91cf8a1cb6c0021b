using Chancery.Record.Lifecycle;
using Chancery.Record.Store;

namespace Chancery.Record.Queries;

/// <content>What may have been events on an earlier day, and matched.</content>
internal sealed partial class EventSql
{
    // The days that the index of events of a country known long before is made for.
    private const int LongAhead = 60;

    // The days that the index of events settled late is made for.
    private const int LongUnsettled = 60;

    private int? pastDay;

    /// <summary>Rows of events one of whose accounts was, by a day, in an event that matched: no fewer, some more.</summary>
    public static EventSql Past(EventQuery query, IReadOnlyCollection<long>? hits, int asOf)
    {
        var sql = new EventSql(query);
        sql.Begin(hits);
        sql.Where(sql.days == "p" ? "p.known <= ?" : "e.first_known_day <= ?", asOf);
        if (query.ChangedSince is { } since) sql.Where("e.last_known_day >= ?", since.DayNumber);
        if (query.IsUpcoming is true) sql.Ahead(asOf);
        else if (query.IsOverdue is true)
        {
            // Of a time that is past, told as one to come.
            sql.Where("e.ahead_known IS NOT NULL AND e.ahead_known <= ?", asOf);
            sql.Where("e.told_first < ?", query.Moment.Day.DayNumber);
            sql.Through("event_hoped_start");
        }

        sql.Days("told_first", "told_last");
        sql.AsToday(asOf);
        if (sql.stages.Count == 0 && query.Order is not EventOrder.LastKnown) sql.from = sql.Narrowest();
        if (sql.kinds == "p" && sql.stages.Count == 0 && query.Order is EventOrder.LatestTime) sql.pastDay = asOf;
        return sql;
    }

    /// <summary>
    /// The rows of events that were not settled by a day and are of the pair, the actor, the country or the words asked for,
    /// whatever their days and all else: what today is told of one may then have been told of another. None where nothing
    /// of that sort is asked for, nor where a country is all that is: then no other condition can have kept one out.
    /// </summary>
    public static EventSql? Unsettled(EventQuery query, IReadOnlyCollection<long>? hits, int asOf)
    {
        var sql = new EventSql(query);
        sql.Begin(hits, isAnywhere: true);
        var isCountryAlone = hits is null && query.Actors.Count == 0 && query.Countries.Count == 1 && query is { From: null, To: null, ChangedSince: null } && query.IsUpcoming is not true && query.IsOverdue is not true;
        if (sql.conditions.Count == 0 || isCountryAlone) return null;
        sql.conditions.RemoveRange(1, sql.conditions.Count - 1);
        sql.Where("e.first_known_day <= ?", asOf);
        var day = sql.Value(asOf);
        // Few are unsettled for longer.
        sql.ranges.Add($"event AS e INDEXED BY event_settled WHERE e.settled IS NOT NULL AND e.settled > {day} AND e.settled <= {sql.Value(asOf + LongUnsettled)}");
        sql.ranges.Add($"event AS e INDEXED BY event_settled_late WHERE e.settled - e.first_known_day > {LongUnsettled} AND e.settled > {day}");
        return sql;
    }

    /// <summary>Rows of events that match, and were on a day what they are today: all settled by then, and nothing heard of them since.</summary>
    public static EventSql SettledBy(EventQuery query, int asOf)
    {
        var sql = Today(query, null);
        var day = sql.Value(asOf);
        if (sql.days == "p") sql.conditions.Add($"p.known <= {day}");
        sql.conditions.Add($"e.last_known_day <= {day} AND (e.settled IS NULL OR e.settled <= {day})");
        return sql;
    }

    /// <summary>
    /// Rows of all other events that may hold an account known by a day, of the pair, the actor or the country asked for: each
    /// event of that day that matches has an account in one of them.
    /// </summary>
    public static EventSql UnsettledOn(EventQuery query, int asOf)
    {
        var sql = new EventSql(query);
        sql.Begin(null);
        // What else is asked may hold of accounts that are in different events today.
        if (sql.conditions.Count > 1) sql.conditions.RemoveRange(1, sql.conditions.Count - 1);
        var day = sql.Value(asOf);
        sql.conditions.Add(sql.days == "p" ? $"p.known <= {day}" : $"e.first_known_day <= {day}");
        sql.conditions.Add($"(e.last_known_day > {day} OR e.settled > {day})");
        return sql;
    }

    /// <summary>
    /// The rows' numbers as of an earlier day, each with a bound: none of the days on which it may have stood in the order
    /// asked for lies before it. Those without a bound come last. They are read as they are asked for.
    /// </summary>
    public IEnumerable<(long Number, int? Bound)> InOrder(RecordConnection connection)
    {
        var bound = query.Order switch
        {
            EventOrder.Time => $"{days}.told_first",
            EventOrder.LatestTime => $"{days}.told_start",
            _ => "e.last_known_day",
        };
        var number = days == "p" ? "p.event" : "e.number";
        var order = query.Order is EventOrder.Time ? $"{bound} IS NULL, {bound}" : $"{bound} DESC";
        if (stages.Count == 0)
        {
            foreach (var part in pastDay is { } asOf ? Latest(asOf) : [$"{Select($"{number}, {bound}", from)} ORDER BY {order}"])
            {
                using var rows = Bound(connection, part);
                while (rows.Step()) yield return (rows.Long(0), (int?)rows.LongOrNull(1));
            }
        }

        for (var stage = 0; stage < stages.Count; stage++)
        {
            // Who is in the second stage has no day, and so no bound, whatever stands in the row.
            var one = stage == 0 || query.Order is EventOrder.LastKnown ? bound : "NULL";
            var parts = stages[stage].Select(s => $"{Select($"{number}, {one}", from == "event AS e" ? $"{from} INDEXED BY {s.Index}" : from)} AND {s.Condition}");
            using var rows = Bound(connection, $"{string.Join(" UNION ALL ", parts)} ORDER BY 2{(query.Order is EventOrder.Time ? "" : " DESC")} NULLS LAST");
            while (rows.Step()) yield return (rows.Long(0), (int?)rows.LongOrNull(1));
        }
    }

    // Of a country, what begins last comes first. What begins long behind the day, and was known by then, has an index of its own:
    // all that was told of since begins there too.
    private IEnumerable<string> Latest(int asOf)
    {
        const string Narrow = "event_country AS p";
        var soon = Value(asOf + LongAhead);
        yield return $"{Select("p.event, p.told_start", from.Replace(Narrow, Narrow + " INDEXED BY event_country_late", StringComparison.Ordinal))} AND p.told_start - p.known > {LongAhead} AND p.told_start > {soon} ORDER BY p.told_start DESC";
        yield return $"{Select("p.event, p.told_start", from)} AND p.told_start <= {soon} ORDER BY p.told_start DESC";
        yield return $"{Select("p.event, p.told_start", from)} AND p.told_start IS NULL";
    }

    // Of what all is known by a day, and is settled by it, today's row says what it was.
    private void AsToday(int asOf)
    {
        var own = conditions.Count;
        Values();
        if (conditions.Count == own) return;
        if (!query.WithDismissed) conditions.Add($"{kinds}.dismissed = 0");
        var today = string.Join(" AND ", conditions.Skip(own));
        conditions.RemoveRange(own, conditions.Count - own);
        var day = Value(asOf);
        conditions.Add($"(e.last_known_day > {day} OR e.settled > {day} OR ({today}))");
    }

    // What may have lain ahead on a day: told of one to come; put off, whatever day was told; or without a day, and heard of not
    // too long ago. Only the last has no place in an order by days, and is looked at last.
    private void Ahead(int asOf)
    {
        Where("e.ahead_known <= ?", asOf);
        var (day, heard) = (Value(query.Moment.Day.DayNumber), Value(query.Moment.Day.DayNumber - Deadline.DaysOpen));
        var over = $"(e.told_last IS NULL OR e.told_last < {day}) AND e.last_known_day >= {heard}";
        (string, string)[] dated = [("event_hoped", $"e.told_last >= {day}"), ("event_put_off", $"e.put_off IS NOT NULL AND {over}")];
        (string, string)[] undated = [("event_hoped_heard", $"e.ahead_known IS NOT NULL AND e.put_off IS NULL AND {over}")];
        if (query.Order is EventOrder.LastKnown) stages.Add([.. dated, .. undated]);
        else stages.AddRange([dated, undated]);
        conditions.Add("e.ahead_known IS NOT NULL");
    }

    private void Through(string index)
    {
        if (from == "event AS e" && query.Order is EventOrder.LatestTime) from = $"event AS e INDEXED BY {index}";
    }
}
