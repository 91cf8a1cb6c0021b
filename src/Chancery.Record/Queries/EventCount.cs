using Chancery.Record.Store;
using Chancery.Record.Store.Events;
using Chancery.Record.Store.Values;

namespace Chancery.Record.Queries;

/// <summary>How many events there are today, where that is kept: of all or of one country, by type and status.</summary>
internal sealed class EventCount
{
    private readonly EventQuery query;

    private EventCount(EventQuery query) => this.query = query;

    /// <summary>The count that answers a question; null where events must be counted one by one.</summary>
    public static EventCount? Kept(EventQuery query)
    {
        var countries = query.Countries.Distinct(StringComparer.Ordinal).Count();
        var plain = new EventQuery { Moment = query.Moment, Order = query.Order, Limit = query.Limit, After = query.After, IsBrief = query.IsBrief };
        return countries < 2 && query with { Countries = [], Types = [], Statuses = [] } == plain ? new(query) : null;
    }

    /// <summary>How many match.</summary>
    public int Of(RecordConnection connection)
    {
        using var rows = Rows(connection, "type, status, events");
        var (types, statuses, count) = (query.Types.ToHashSet(), query.Statuses.ToHashSet(), 0);
        while (rows.Step())
        {
            if ((types.Count == 0 || types.Contains(StoredType.Parse(rows.Word(0)))) && (statuses.Count == 0 || statuses.Contains(StoredWord<EventStatus>.Parse(rows.Word(1))))) count += rows.Int(2);
        }

        return count;
    }

    private PreparedStatement Rows(RecordConnection connection, string columns) =>
        connection.Prepare($"SELECT {columns} FROM event_total WHERE country = ?1").Set(1, query.Countries.Count == 0 ? EventTotals.All : query.Countries[0]);
}
