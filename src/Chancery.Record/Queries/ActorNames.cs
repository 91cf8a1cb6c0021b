using Chancery.Record.Store;
using Chancery.Record.Store.Values;

namespace Chancery.Record.Queries;

/// <summary>How outlets name an actor: in the events it takes part in, and by epithets elsewhere in their reports.</summary>
/// <param name="connection">The record.</param>
internal sealed class ActorNames(RecordConnection connection)
{
    /// <summary>The names, by outlet (the unknown one last), the most used first, then by the words.</summary>
    /// <param name="actor">The actor's id.</param>
    /// <param name="lastDay">The last day known that counts, as a number of days.</param>
    public IReadOnlyList<NameUse> Of(string actor, int lastDay)
    {
        var uses = new Dictionary<(string? Outlet, string As), (DateOnly First, DateOnly Last, HashSet<long> Reports)>();
        void Add(string? outlet, string words, DateOnly known, long report)
        {
            var use = uses.TryGetValue((outlet, words), out var found) ? found : (First: known, Last: known, Reports: []);
            use.Reports.Add(report);
            uses[(outlet, words)] = (known < use.First ? known : use.First, known > use.Last ? known : use.Last, use.Reports);
        }

        using (var rows = connection.Prepare(
            "SELECT DISTINCT r.outlet, p.said, r.known, r.number FROM event_actor AS x CROSS JOIN account AS a ON a.event = x.event CROSS JOIN participant AS p ON p.account = a.number AND p.actor = ?1 "
            + "JOIN report AS r ON r.number = a.report WHERE x.actor = ?1 AND r.known_day <= ?2"))
        {
            rows.Set(1, actor).Set(2, lastDay);
            while (rows.Step()) Add(rows.TextOrNull(0), rows.Text(1), rows.Day(2), rows.Long(3));
        }

        using (var rows = connection.Prepare(
            "SELECT r.outlet, g.names, r.known, r.number FROM naming AS n CROSS JOIN report AS r ON r.number = n.report JOIN reading AS g ON g.report = r.number AND g.position = 0 WHERE n.actor = ?1 AND r.known_day <= ?2"))
        {
            rows.Set(1, actor).Set(2, lastDay);
            while (rows.Step())
            {
                foreach (var words in ReadingJson.Names(rows.TextOrNull(1)).Where(n => n.Id == actor).SelectMany(n => n.As)) Add(rows.TextOrNull(0), words, rows.Day(2), rows.Long(3));
            }
        }

        return
        [
            .. uses.Select(u => new NameUse(u.Key.Outlet, u.Key.As, u.Value.First, u.Value.Last, u.Value.Reports.Count))
                .OrderBy(u => u.Outlet is null).ThenBy(u => u.Outlet, StringComparer.Ordinal).ThenByDescending(u => u.Reports).ThenBy(u => u.As, StringComparer.Ordinal),
        ];
    }
}
