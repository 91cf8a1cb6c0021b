namespace Chancery.Record.Store.Changes;

/// <summary>What the open transaction changes; written with it, and kept of the last few hundred.</summary>
internal sealed class ChangeLog
{
    private const int Kept = 256;

    private readonly HashSet<long> events = [];
    private int? namesFrom;

    /// <summary>An event was written or taken out.</summary>
    public void Event(long number) => events.Add(number);

    /// <summary>It is told otherwise how an actor was named on a day.</summary>
    public void Names(int day) => namesFrom = namesFrom < day ? namesFrom : day;

    /// <summary>Forgets what was not written.</summary>
    public void Forget()
    {
        events.Clear();
        namesFrom = null;
    }

    /// <summary>Writes it down.</summary>
    /// <param name="connection">Where to.</param>
    /// <param name="written">The number of the transaction.</param>
    public void Write(RecordConnection connection, long written)
    {
        using (var row = connection.Prepare("INSERT INTO change (written, events, names_from) VALUES (?1, ?2, ?3)")) row.Set(1, written).Set(2, events.Order()).Set(3, namesFrom).Run();
        using (var old = connection.Prepare("DELETE FROM change WHERE written <= ?1")) old.Set(1, written - Kept).Run();
        Forget();
    }

    /// <summary>The events that were written or taken out after one transaction and up to another; null where that is no longer known.</summary>
    public static IReadOnlyCollection<long>? EventsBetween(RecordConnection connection, long after, long to)
    {
        if (!IsKnown(connection, after, to)) return null;
        using var rows = connection.Prepare("SELECT DISTINCT n.value FROM change AS c CROSS JOIN json_each(c.events) AS n WHERE c.written > ?1 AND c.written <= ?2");
        rows.Set(1, after).Set(2, to);
        var events = new List<long>();
        while (rows.Step()) events.Add(rows.Long(0));
        return events;
    }

    /// <summary>
    /// The first day of which it was told otherwise how actors are named, after one transaction and up to another; the last of
    /// all days where there is none, null where that is no longer known.
    /// </summary>
    public static int? NamesFrom(RecordConnection connection, long after, long to)
    {
        if (!IsKnown(connection, after, to)) return null;
        using var first = connection.Prepare("SELECT min(names_from) FROM change WHERE written > ?1 AND written <= ?2");
        return (int)(first.Set(1, after).Set(2, to).One() ?? int.MaxValue);
    }

    /// <summary>How often the record was written to.</summary>
    public static long Written(RecordConnection connection) => connection.Number("SELECT written FROM state")!.Value;

    private static bool IsKnown(RecordConnection connection, long after, long to)
    {
        using var rows = connection.Prepare("SELECT count(*) FROM change WHERE written > ?1 AND written <= ?2");
        return rows.Set(1, after).Set(2, to).One() == to - after;
    }
}
