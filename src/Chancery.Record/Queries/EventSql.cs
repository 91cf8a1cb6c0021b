using System.Text;
using Chancery.Record.Store;
using Chancery.Record.Store.Events;
using Chancery.Record.Store.Values;

namespace Chancery.Record.Queries;

/// <summary>
/// A question to the table of events, of today or, more widely, of what may have been events on an earlier day. It begins
/// where fewest rows are: at a pair, an actor, a country, what lies ahead, or the order asked for.
/// </summary>
internal sealed partial class EventSql
{
    // The days that the index of long events is made for.
    private const int ShortEvent = 31;

    private readonly EventQuery query;
    private readonly List<string> conditions = [];
    private readonly List<object?> values = [];
    private readonly List<string> ranges = [];
    private readonly List<IReadOnlyList<(string Index, string Condition)>> stages = [];
    private string from = "event AS e";
    private string days = "e";
    private string kinds = "e";

    private EventSql(EventQuery query) => this.query = query;

    /// <summary>Rows of events that match today; exact but for what corrections moved between mentions of one account.</summary>
    /// <param name="query">The question.</param>
    /// <param name="hits">The events in which the words stand; null where no words are asked for.</param>
    /// <param name="areMany">True where so many match that the first in the order asked for are soon met among all events.</param>
    public static EventSql Today(EventQuery query, IReadOnlyCollection<long>? hits, bool areMany = false)
    {
        var sql = new EventSql(query);
        if (areMany && query.Order is EventOrder.LastKnown) sql.from = "event AS e INDEXED BY event_last_known";
        sql.Begin(hits);
        if (query.IsUpcoming is true && sql.from == "event AS e") sql.from = "event AS e INDEXED BY event_ahead";
        sql.Values();
        sql.Days("first_day", "last_day");
        if (!query.WithDismissed) sql.conditions.Add($"{sql.kinds}.dismissed = 0");
        return sql;
    }

    /// <summary>The rows' numbers, in the order asked for.</summary>
    /// <param name="connection">The record.</param>
    /// <param name="after">The place behind which they begin; null for the beginning.</param>
    /// <param name="limit">How many at most; null for all.</param>
    public List<long> Numbers(RecordConnection connection, EventPlace? after, int? limit)
    {
        if (query.Order is EventOrder.LastKnown)
            return Merged(connection, Branches.Select(b => $"{b}{After("e.last_known_day", after, isBackwards: true)} ORDER BY e.last_known_day DESC, e.id{Limit(limit)}"), limit);
        var (isBackwards, found) = (query.Order is EventOrder.LatestTime, new List<long>());
        if (after is null or { Day: not null })
            found = Merged(connection, Branches.Select(b => $"{b} AND e.first_day IS NOT NULL{After("e.first_day", after, isBackwards)} ORDER BY {days}.first_day{(isBackwards ? " DESC" : "")}, e.id{Limit(limit)}"), limit);
        // Those without a time come last.
        if (query.From is null && query.To is null && (limit is null || found.Count < limit))
        {
            var behind = after is { Day: null, Id: var id } ? $" AND e.id > {Value(id)}" : "";
            found.AddRange(Merged(connection, Branches.Select(b => $"{b} AND e.first_day IS NULL{behind} ORDER BY e.id{Limit(limit - found.Count)}"), limit - found.Count));
        }

        return found;
    }

    /// <summary>The rows' numbers, in any order.</summary>
    public List<long> Numbers(RecordConnection connection) => [.. Branches.SelectMany(b => Read(connection, b)).Select(r => r.Number)];

    /// <summary>How many rows there are.</summary>
    public int Count(RecordConnection connection)
    {
        from = Narrowest();
        return Ranges("count(*)").Sum(sql =>
        {
            using var statement = Bound(connection, sql);
            return (int)statement.One()!.Value;
        });
    }

    /// <summary>Statements over the rows of events, each row in one of them. Dispose them.</summary>
    /// <param name="connection">The record.</param>
    /// <param name="columns">Columns that events have, and events of a country.</param>
    /// <param name="withTime">True for those with a time alone.</param>
    public IEnumerable<PreparedStatement> Rows(RecordConnection connection, IEnumerable<string> columns, bool withTime = false)
    {
        if (kinds == "p") from = Narrowest();
        var time = !withTime ? "" : kinds == "p" ? $" AND p.first_day < {EventTables.NoDay}" : " AND e.first_day IS NOT NULL";
        return Ranges(string.Join(", ", columns.Select(c => $"{kinds}.{c}"))).Select(sql => Bound(connection, sql + time));
    }

    /// <summary>How the file would go about it: the plans of the statements, a line a step.</summary>
    public IReadOnlyList<string> Plan(RecordConnection connection)
    {
        var plan = new List<string>();
        foreach (var branch in Branches)
        {
            using var steps = Bound(connection, $"EXPLAIN QUERY PLAN {branch} AND e.first_day IS NOT NULL ORDER BY {days}.first_day, e.id LIMIT 50");
            while (steps.Step()) plan.Add(steps.Text(3));
        }

        return plan;
    }

    private IEnumerable<string> Branches => Ranges("e.number, e.first_day, e.id, e.last_known_day");

    private IEnumerable<string> Ranges(string columns) => ranges.Count == 0 ? [Select(columns, from)] : ranges.Select(r => Select(columns, r));

    private List<long> Merged(RecordConnection connection, IEnumerable<string> branches, int? limit)
    {
        var rows = branches.Select(sql => Read(connection, sql)).ToList();
        if (rows.Count == 1) return rows[0].ConvertAll(r => r.Number);
        return [.. rows.SelectMany(r => r).Order(Comparer<(long Number, EventPlace Place)>.Create((a, b) => EventPlace.Compare(a.Place, b.Place, query.Order))).Take(limit ?? int.MaxValue).Select(r => r.Number)];
    }

    private string Select(string columns, string table)
    {
        var sql = new StringBuilder("SELECT ").Append(columns).Append(" FROM ").Append(table);
        if (!table.Contains(" WHERE ", StringComparison.Ordinal)) sql.Append(" WHERE true");
        foreach (var condition in conditions) sql.Append(" AND ").Append(condition);
        return sql.ToString();
    }

    // All that is asked may stand in the narrow row.
    private string Narrowest() => days == "p" && from.IndexOf(" CROSS JOIN", StringComparison.Ordinal) is > 0 and var end && !conditions.Exists(c => c.Contains("e.", StringComparison.Ordinal)) ? from[..end] : from;

    // CROSS JOIN keeps the order of the tables as it is written.
    private void Begin(IReadOnlyCollection<long>? hits, bool isAnywhere = false)
    {
        var countries = query.Countries.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var pairs = countries.SelectMany((one, i) => countries.Skip(i + 1).Select(other => (one, other))).ToList();
        var actors = query.Actors.Distinct(StringComparer.Ordinal).ToList();
        if (isAnywhere)
        {
            // Each is a condition to the table of events.
            if (hits is not null) Where("e.number IN (SELECT value FROM json_each(?))", "[" + string.Join(',', hits) + "]");
        }
        else if (hits is not null) from = $"json_each({Value("[" + string.Join(',', hits) + "]")}) AS h CROSS JOIN event AS e ON e.number = h.value";
        else if (pairs.Count > 0)
        {
            (from, days) = ("event_pair AS p CROSS JOIN event AS e ON e.number = p.event", "p");
            conditions.Add($"p.one = {Value(pairs[0].one)} AND p.other = {Value(pairs[0].other)}");
            pairs.RemoveAt(0);
        }
        else if (actors.Count > 0)
        {
            (from, days) = ("event_actor AS p CROSS JOIN event AS e ON e.number = p.event", "p");
            Where("p.actor = ?", actors[0]);
            actors.RemoveAt(0);
        }
        else if (countries.Count == 1 && from == "event AS e" && query.IsUpcoming is not true && query.IsOverdue is not true)
        {
            (from, days, kinds) = ("event_country AS p CROSS JOIN event AS e ON e.number = p.event", "p", "p");
            Where("p.country = ?", countries[0]);
            countries.Clear();
        }

        foreach (var (one, other) in pairs)
            conditions.Add($"EXISTS (SELECT 1 FROM event_pair AS x WHERE x.one = {Value(one)} AND x.other = {Value(other)} AND x.first_day = coalesce(e.first_day, {EventTables.NoDay}) AND x.event = e.number)");
        foreach (var actor in actors)
            Where($"EXISTS (SELECT 1 FROM event_actor AS x WHERE x.actor = ? AND x.first_day = coalesce(e.first_day, {EventTables.NoDay}) AND x.event = e.number)", actor);
        if (countries.Count == 1)
            Where($"EXISTS (SELECT 1 FROM event_country AS x WHERE x.country = ? AND x.first_day = coalesce(e.first_day, {EventTables.NoDay}) AND x.event = e.number)", countries[0]);
    }

    private void Values()
    {
        if (query.Types.Count > 0) Where(kinds + ".type IN (SELECT value FROM json_each(?))", Json(query.Types.Select(Ontology.Code)));
        if (query.Modes.Count > 0) Where(kinds + ".mode IN (SELECT value FROM json_each(?))", Json(query.Modes));
        if (query.Statuses.Count > 0) Where("e.status IN (SELECT value FROM json_each(?))", Json(query.Statuses.Select(StoredWord<EventStatus>.Of)));
        if (query.MinimumConfidence is { } least) Where("e.confidence >= ?", least);
        if (query.ChangedSince is { } since) Where("e.last_known_day >= ?", since.DayNumber);
        if (query.Place is { } place) conditions.Add($"(e.place = {Value(place)} COLLATE NOCASE OR e.place_country = {Value(place)} COLLATE NOCASE)");
        if (query.Outlet is { } outlet)
        {
            // A split by hand may have moved a mention here.
            const string Told = "JOIN report AS r ON r.number = a.report WHERE";
            var same = $"= e.number AND r.outlet = {Value(outlet)} COLLATE NOCASE)";
            conditions.Add($"(EXISTS (SELECT 1 FROM account AS a {Told} a.event {same} OR EXISTS (SELECT 1 FROM mention AS m JOIN account AS a ON a.number = m.account {Told} m.event {same})");
        }

        var day = query.Moment.Day.DayNumber;
        if (query.IsUpcoming is { } upcoming) Where(upcoming ? "e.ahead_until >= ?" : "coalesce(e.ahead_until, -1) < ?", day);
        if (query.IsOverdue is { } overdue) Where(overdue ? "e.overdue_from <= ?" : $"coalesce(e.overdue_from, {EventTables.NoDay}) > ?", day);
    }

    private void Days(string first, string last)
    {
        if (query.From is null && query.To is null) return;
        if (days == "e") conditions.Add($"e.{first} IS NOT NULL");
        if (query.To is { } to) Where($"{days}.{first} <= ?", to.DayNumber);
        if (query.From is not { } start) return;
        Where($"{days}.{last} >= ?", start.DayNumber);
        if (from != "event AS e" || first != "first_day" || query.Order is EventOrder.LastKnown) return;
        // What is over within a month is found by its first day; the few that last longer by their last.
        ranges.Add($"event AS e INDEXED BY event_first_day WHERE e.first_day >= {Value(start.DayNumber - ShortEvent)} AND e.last_day - e.first_day <= {ShortEvent}");
        ranges.Add($"event AS e INDEXED BY event_long WHERE e.last_day - e.first_day > {ShortEvent}");
    }

    private string After(string column, EventPlace? after, bool isBackwards)
    {
        if (after is not { Day: { } day } place) return "";
        var (at, id) = (Value(day), Value(place.Id));
        return isBackwards ? $" AND {column} <= {at} AND ({column} < {at} OR e.id > {id})" : $" AND {column} >= {at} AND ({column} > {at} OR e.id > {id})";
    }

    private static string Limit(int? limit) => limit is { } most ? System.FormattableString.Invariant($" LIMIT {most}") : "";

    private void Where(string condition, object value) => conditions.Add(condition.Replace("?", Value(value), StringComparison.Ordinal));

    private string Value(object? value)
    {
        values.Add(value);
        return System.FormattableString.Invariant($"?{values.Count}");
    }

    private static string Json(IEnumerable<string> items) => StoredJson.Text<EquatableList<string>>([.. items], (json, all) => StoredJson.WriteList(json, all, (j, item) => j.WriteStringValue(item)));

    private List<(long Number, EventPlace Place)> Read(RecordConnection connection, string sql)
    {
        using var rows = Bound(connection, sql);
        var found = new List<(long, EventPlace)>();
        while (rows.Step())
        {
            var day = query.Order is EventOrder.LastKnown ? rows.LongOrNull(3) : rows.LongOrNull(1);
            found.Add((rows.Long(0), new((int?)day, rows.Text(2))));
        }

        return found;
    }

    private PreparedStatement Bound(RecordConnection connection, string sql)
    {
        var statement = connection.Prepare(sql);
        var used = values.Take(Used(sql)).Select((v, i) => (v, i + 1));
        foreach (var (value, at) in used)
        {
            _ = value switch
            {
                int number => statement.Set(at, (long?)number),
                double number => statement.Set(at, (double?)number),
                _ => statement.Set(at, (string?)value),
            };
        }

        return statement;
    }

    // SQLite refuses values a statement has no place for: one part of a question may have fewer than the next.
    private int Used(string sql)
    {
        for (var most = values.Count; most > 0; most--)
            if (sql.Contains(System.FormattableString.Invariant($"?{most}"), StringComparison.Ordinal)) return most;
        return 0;
    }
}
