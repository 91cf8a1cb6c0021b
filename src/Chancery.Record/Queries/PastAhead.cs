using System.Text;
using Chancery.Record.Store;

namespace Chancery.Record.Queries;

/// <summary>
/// Groups of merging that were upcoming or overdue as of a day, in the order asked for, by what the writer keeps of them: no
/// fewer than match, but for corrections, and some more.
/// </summary>
internal sealed class PastAhead
{
    private readonly EventQuery query;
    private readonly int day;

    private PastAhead(EventQuery query, int day) => (this.query, this.day) = (query, day);

    /// <summary>The groups that answer a question; null where it is not of what is upcoming or overdue on the day it is asked as of, or something narrower is asked for.</summary>
    /// <param name="query">The question.</param>
    /// <param name="asOf">The day.</param>
    public static PastAhead? Of(EventQuery query, DateOnly asOf) =>
        (query.IsUpcoming is true || query.IsOverdue is true) && query is { Text: null, Actors.Count: 0, ChangedSince: null } && query.Order is not EventOrder.LastKnown && query.Moment.Day == asOf
            ? new(query, asOf.DayNumber)
            : null;

    /// <summary>The rows of the accounts that root them, each with its place in the order. They are read as they are asked for.</summary>
    public IEnumerable<(long Root, EventPlace Place)> InOrder(RecordConnection connection)
    {
        foreach (var time in new[] { "IS NOT NULL", "IS NULL" })
        {
            using var rows = connection.Prepare(Sql(time));
            rows.Set(1, day);
            var (at, countries) = (2, query.Countries.Distinct(StringComparer.Ordinal).ToList());
            foreach (var country in countries) rows.Set(at++, $" {country} ");
            if (query.To is { } to) rows.Set(at++, to.DayNumber);
            if (query.From is { } from) rows.Set(at, from.DayNumber);
            while (rows.Step()) yield return (rows.Long(0), new((int?)rows.LongOrNull(1), rows.Text(2)));
        }
    }

    /// <summary>How many there are; null where what is asked for narrows them further than what is kept of them tells.</summary>
    public int? Count(RecordConnection connection)
    {
        var plain = new EventQuery { Moment = query.Moment, Order = query.Order, IsUpcoming = query.IsUpcoming, WithDismissed = query.WithDismissed, Countries = query.Countries };
        return query == plain && query.IsOverdue is null && query.Countries.Count < 2 ? InOrder(connection).Count() : null;
    }

    private string Sql(string time)
    {
        var sql = new StringBuilder("SELECT h.root, h.first_day, h.id FROM ");
        sql.Append(query.IsUpcoming is true
            ? Reaches.Of("merge_ahead AS h INDEXED BY merge_ahead_upcoming") + " AND h.last_ahead >= ?1"
            // What is overdue began before.
            : "merge_ahead AS h INDEXED BY merge_ahead_overdue WHERE h.overdue_from IS NOT NULL AND h.overdue_from <= ?1 AND h.first <= ?1 AND h.until > ?1 AND (h.first_day IS NULL OR h.first_day < ?1)");
        sql.Append(" AND h.first_day ").Append(time);
        var at = 2;
        foreach (var _ in query.Countries.Distinct(StringComparer.Ordinal)) sql.Append(System.FormattableString.Invariant($" AND instr(h.countries, ?{at++}) > 0"));
        if (query.To is not null) sql.Append(System.FormattableString.Invariant($" AND h.first_day <= ?{at++}"));
        // It ends no later than it lies ahead.
        if (query.From is not null) sql.Append(System.FormattableString.Invariant($" AND h.ahead_until >= ?{at}"));
        return sql.Append(query.Order is EventOrder.LatestTime ? " ORDER BY h.first_day DESC, h.id" : " ORDER BY h.first_day, h.id").ToString();
    }
}
