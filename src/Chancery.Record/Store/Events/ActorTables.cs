using Chancery.Record.Store.Values;

namespace Chancery.Record.Store.Events;

/// <summary>
/// Keeps count of who is named, by what name and for whom, and from when to when, over all accounts. What comes and goes in
/// a transaction is added up first and written once: the same few are named again and again.
/// </summary>
/// <param name="connection">Where to; a transaction is open.</param>
internal sealed class ActorTables(RecordConnection connection)
{
    private readonly Dictionary<(string Actor, string Name, ActorKind Kind, string? Country), Change> changes = [];

    private sealed class Change
    {
        public long Mentions;
        // By the day they were known, how many came, less those that are gone.
        public readonly Dictionary<int, int> Days = [];

        /// <summary>
        /// From when to when, from what it was before; null where those who are gone left an end that nobody who came is at or
        /// beyond, and only the accounts tell who is next.
        /// </summary>
        public (int First, int Last)? After(int first, int last)
        {
            var (come, gone) = ((First: int.MaxValue, Last: int.MinValue), (First: int.MaxValue, Last: int.MinValue));
            foreach (var (day, number) in Days)
            {
                if (number > 0) come = (Math.Min(come.First, day), Math.Max(come.Last, day));
                else if (number < 0) gone = (Math.Min(gone.First, day), Math.Max(gone.Last, day));
            }

            if ((gone.First <= first && come.First > first) || (gone.Last >= last && come.Last < last)) return null;
            return (Math.Min(first, come.First), Math.Max(last, come.Last));
        }
    }

    /// <summary>Counts an account in.</summary>
    public void Add(Account account) => Count(account, account.Report.Known.DayNumber, 1);

    /// <summary>Counts an account out.</summary>
    /// <param name="account">The account.</param>
    /// <param name="day">The day by which it was counted in: that of its report may have changed since.</param>
    public void Remove(Account account, int day) => Count(account, day, -1);

    /// <summary>Writes what has changed; the accounts and their events are written already.</summary>
    public void Write()
    {
        foreach (var (who, change) in changes)
        {
            using var row = connection.Prepare("SELECT mentions, first_day, last_day FROM actor_name WHERE actor = ?1 AND name = ?2 AND kind = ?3 AND country = ?4");
            var (mentions, first, last) = Named(row, who).Step() ? (row.Long(0), row.Int(1), row.Int(2)) : (0, int.MaxValue, int.MinValue);
            if (mentions + change.Mentions == 0)
            {
                using var gone = connection.Prepare("DELETE FROM actor_name WHERE actor = ?1 AND name = ?2 AND kind = ?3 AND country = ?4");
                Named(gone, who).Run();
                continue;
            }

            var days = change.After(first, last) ?? Days(who);
            using var put = connection.Prepare("INSERT OR REPLACE INTO actor_name (actor, name, kind, country, mentions, first_day, last_day) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
            Named(put, who).Set(5, mentions + change.Mentions).Set(6, days.First).Set(7, days.Last).Run();
        }

        changes.Clear();
    }

    private void Count(Account account, int day, int sign)
    {
        foreach (var p in account.Event.Participants)
        {
            var who = (p.Id, p.Name, p.Kind, p.Country);
            if (!changes.TryGetValue(who, out var change)) changes[who] = change = new();
            change.Mentions += sign * account.Event.Mentions.Count;
            change.Days[day] = change.Days.GetValueOrDefault(day) + sign;
        }
    }

    private (int First, int Last) Days((string Actor, string Name, ActorKind Kind, string? Country) who)
    {
        using var row = connection.Prepare(
            "SELECT min(a.known_day), max(a.known_day) FROM event_actor AS x CROSS JOIN account AS a ON a.event = x.event CROSS JOIN json_each(a.participants) AS p "
            + "WHERE x.actor = ?1 AND p.value ->> 6 = ?1 AND p.value ->> 1 = ?2 AND p.value ->> 3 = ?3 AND coalesce(p.value ->> 4, '') = ?4");
        return Named(row, who).Step() && !row.IsNull(0) ? (row.Int(0), row.Int(1)) : (int.MaxValue, int.MinValue);
    }

    private static PreparedStatement Named(PreparedStatement row, (string Actor, string Name, ActorKind Kind, string? Country) who) =>
        row.Set(1, who.Actor).Set(2, who.Name).Set(3, StoredWord<ActorKind>.Of(who.Kind)).Set(4, who.Country ?? "");
}
