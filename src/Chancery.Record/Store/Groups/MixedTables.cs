namespace Chancery.Record.Store.Groups;

/// <summary>Keeps on which days groups held accounts that are of several groups today: what today tells of none of these says what they were.</summary>
/// <param name="connection">Where to; a transaction is open.</param>
internal sealed class MixedTables(RecordConnection connection)
{
    /// <summary>Writes the days of a group over what stood there.</summary>
    /// <param name="root">The row of the account that roots it.</param>
    /// <param name="now">The days.</param>
    public void Put(long root, List<MixedSpan> now)
    {
        var before = Of(root);
        foreach (var span in before.Except(now))
        {
            using var gone = connection.Prepare("DELETE FROM merge_mixed WHERE root = ?1 AND first = ?2");
            gone.Set(1, root).Set(2, span.First).Run();
        }

        foreach (var span in now.Except(before))
        {
            using var row = connection.Prepare("INSERT INTO merge_mixed (root, first, until, told_first, told_start, countries, reach) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
            row.Set(1, root).Set(2, span.First).Set(3, span.Until).Set(4, span.ToldFirst).Set(5, span.ToldStart).Set(6, span.Countries).Set(7, span.Reach).Run();
        }
    }

    /// <summary>What stands there of a group, in order.</summary>
    public List<MixedSpan> Of(long root)
    {
        using var rows = connection.Prepare("SELECT first, until, told_first, told_start, countries FROM merge_mixed WHERE root = ?1");
        rows.Set(1, root);
        var spans = new List<MixedSpan>();
        while (rows.Step()) spans.Add(new(rows.Int(0), rows.Int(1), (int?)rows.LongOrNull(2), (int?)rows.LongOrNull(3), rows.Text(4)));
        return spans;
    }
}
