using Chancery.Record.Store.Groups;

namespace Chancery.Record.Store.Ahead;

/// <summary>Keeps on which days the groups of merging were told as ones that lie ahead.</summary>
/// <param name="connection">Where to; a transaction is open.</param>
/// <param name="memory">What was worked out before; true to the file, or empty.</param>
internal sealed class AheadTables(RecordConnection connection, AheadMemory memory)
{
    private const string Columns = "first, until, id, first_day, ahead_until, overdue_from, countries, last_ahead, reach";

    /// <summary>Writes the days of a group over what stood there.</summary>
    /// <param name="root">The row of the account that roots it.</param>
    /// <param name="stays">Who was in it when.</param>
    /// <param name="today">What those of today add up to, where that is known.</param>
    public void Put(long root, List<GroupStay> stays, ToldToday? today)
    {
        memory.TryGet(root, out var known);
        var (spans, sums) = AheadCourse.Of(stays, known, today);
        var kept = Kept(spans);
        Write(root, known?.Written ?? Of(root), kept);
        if (sums.Count > 0 || known is not null) memory.Put(root, new(sums, kept));
    }

    /// <summary>Takes out whatever stood there of a group that nobody is or was in.</summary>
    public void Remove(long root) => Put(root, [], null);

    /// <summary>What is kept of the days of a group: those on which it was upcoming or overdue.</summary>
    public static List<AheadSpan> Kept(IEnumerable<AheadSpan> spans) => [.. spans.Where(s => s.Counts).Select(s => s with { Told = s.Told with { OverdueFrom = s.Overdue } })];

    /// <summary>What stands there of a group, in order.</summary>
    public List<AheadSpan> Of(long root)
    {
        using var rows = connection.Prepare("SELECT " + Columns + " FROM merge_ahead WHERE root = ?1");
        rows.Set(1, root);
        var spans = new List<AheadSpan>();
        while (rows.Step())
            spans.Add(new(rows.Int(0), rows.Int(1), new(rows.Text(2), (int?)rows.LongOrNull(3), rows.Int(4), (int?)rows.LongOrNull(5), rows.Text(6))));
        return spans;
    }

    private void Write(long root, IReadOnlyList<AheadSpan> before, List<AheadSpan> now)
    {
        foreach (var span in before)
        {
            if (now.Contains(span)) continue;
            using var gone = connection.Prepare("DELETE FROM merge_ahead WHERE root = ?1 AND first = ?2");
            gone.Set(1, root).Set(2, span.First).Run();
        }

        foreach (var span in now)
        {
            if (before.Contains(span)) continue;
            using var row = connection.Prepare("INSERT INTO merge_ahead (root, " + Columns + ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
            row.Set(1, root).Set(2, span.First).Set(3, span.Until).Set(4, span.Told.Id).Set(5, span.Told.FirstDay).Set(6, span.Told.AheadUntil).Set(7, span.Overdue);
            row.Set(8, span.Told.Countries).Set(9, span.LastAhead).Set(10, span.Reach).Run();
        }
    }
}
