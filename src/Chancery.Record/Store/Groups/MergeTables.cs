using System.Globalization;
using Chancery.Record.Merging;
using Chancery.Record.Store.Values;

namespace Chancery.Record.Store.Groups;

/// <summary>The index of merging, in the file. Not safe to share among threads.</summary>
/// <param name="connection">Where that is.</param>
/// <param name="memory">What is remembered of it; true to the file, or empty.</param>
internal sealed class MergeTables(RecordConnection connection, MergeMemory memory) : INeighbourhood
{
    // Read beyond what is asked for, as the next account's days are seldom the same; the rows are narrow.
    private const int Margin = 60;

    private static readonly (int From, int To) Nothing = (1, 0);

    private static readonly string Stretches = string.Join(
        " UNION ALL ",
        FinenessExtent.All.SelectMany(f => new[] { "merge_key", "merge_key_recent" }.Select(table => string.Create(
            CultureInfo.InvariantCulture, $"SELECT {(int)f}, first, account FROM {table} WHERE key = ?1 + {(int)f} AND first BETWEEN ?{(2 * (int)f) + 2} AND ?{(2 * (int)f) + 3}"))));

    /// <summary>The index, of which nothing is remembered yet.</summary>
    /// <param name="connection">Where it is.</param>
    public MergeTables(RecordConnection connection)
        : this(connection, new())
    {
    }

    /// <inheritdoc/>
    public void AddNear(BlockSpan span, bool rootsOnly, List<Placed> found)
    {
        var block = memory.Block(span.Key);
        var stretch = block[(int)Blocks.FinenessOf(span.Key)];
        if (!stretch.Covers(span.From, span.To)) Read(block, span);
        stretch.Asked = Math.Min(stretch.Asked, span.From);
        for (var at = stretch.IndexFrom(span.From); at < stretch.Accounts.Count && stretch.Accounts[at].First <= span.To; at++)
            if (Placed(stretch.Accounts[at].Account) is { } near && (!rootsOnly || near.HasRooted)) found.Add(near);
    }

    /// <summary>An account where it is now; null where it was not grouped yet.</summary>
    public Placed? Find(long account)
    {
        using var row = connection.Prepare("SELECT sketch, root, earlier FROM merge_sketch WHERE account = ?1");
        return row.Set(1, account).Step() ? Placed(connection, row, 0) : null;
    }

    /// <summary>The same, of what is remembered where it is.</summary>
    public Placed? Known(long account) => Placed(memory.Account(account));

    /// <summary>Takes an account in.</summary>
    /// <param name="account">Its row.</param>
    /// <param name="placed">The account, where it is.</param>
    /// <param name="earlier">The rows of the roots it had.</param>
    public void Add(long account, Placed placed, IReadOnlyList<long> earlier)
    {
        var sketch = placed.Sketch;
        using var body = connection.Prepare("INSERT INTO merge_sketch (account, root, sketch, earlier) VALUES (?1, ?2, ?3, ?4)");
        body.Set(1, account).Set(2, placed.Root).Set(3, sketch.ToBytes()).Set(4, CourseJson.OfEarlier(placed.Course)).Run();
        AddPast(account, placed.Course, earlier);
        using var row = connection.Prepare("INSERT INTO merge_key_recent (key, first, account) VALUES (?1, ?2, ?3)");
        row.Set(2, sketch.Window.First).Set(3, account);
        var keys = Blocks.Of(sketch);
        foreach (var key in keys) row.Set(1, key).Run();
        memory.Add(account, placed, keys);
    }

    /// <summary>Gives an account other roots.</summary>
    /// <param name="account">Its row.</param>
    /// <param name="placed">The account, where it is now.</param>
    /// <param name="earlier">The rows of the roots it had.</param>
    public void Move(long account, Placed placed, IReadOnlyList<long> earlier)
    {
        using var body = connection.Prepare("UPDATE merge_sketch SET root = ?2, earlier = ?3 WHERE account = ?1");
        body.Set(1, account).Set(2, placed.Root).Set(3, CourseJson.OfEarlier(placed.Course)).Run();
        RemovePast(account);
        AddPast(account, placed.Course, earlier);
        memory.Account(account).Placed = placed;
    }

    /// <summary>Takes an account out.</summary>
    public void Remove(long account, Sketch sketch)
    {
        using var body = connection.Prepare("DELETE FROM merge_sketch WHERE account = ?1");
        body.Set(1, account).Run();
        RemovePast(account);
        var keys = Blocks.Of(sketch);
        foreach (var table in new[] { "merge_key", "merge_key_recent" })
        {
            using var row = connection.Prepare($"DELETE FROM {table} WHERE key = ?1 AND first = ?2 AND account = ?3");
            row.Set(2, sketch.Window.First).Set(3, account);
            foreach (var key in keys) row.Set(1, key).Run();
        }

        memory.Remove(account, sketch, keys);
    }

    private void AddPast(long account, Course course, IReadOnlyList<long> earlier)
    {
        if (earlier.Count == 0) return;
        using var row = connection.Prepare("INSERT INTO merge_past (account, until, root) VALUES (?1, ?2, ?3)");
        for (var i = 0; i < earlier.Count; i++) row.Set(1, account).Set(2, course.Earlier[i].Until).Set(3, earlier[i]).Run();
    }

    private void RemovePast(long account)
    {
        using var row = connection.Prepare("DELETE FROM merge_past WHERE account = ?1");
        row.Set(1, account).Run();
    }

    // Whoever is asked for in one fineness is asked for in the others next: all are read at once, as far as they are not known.
    private void Read(MergeMemory.Stretch[] block, BlockSpan span)
    {
        var width = Blocks.FinenessOf(span.Key).Width();
        var (first, last) = (span.From + width - 1 + FinenessExtent.MostSlack - Margin, span.To - FinenessExtent.MostSlack + Margin);
        var (before, behind) = (new (int From, int To)[block.Length], new (int From, int To)[block.Length]);
        foreach (var fineness in FinenessExtent.All)
        {
            var (at, stretch, (from, to)) = ((int)fineness, block[(int)fineness], Blocks.Days(first, last, fineness));
            (before[at], behind[at]) = stretch.IsEmpty ? ((from, to), Nothing) : ((from, stretch.From - 1), (stretch.To + 1, to));
            (stretch.From, stretch.To) = (Math.Min(stretch.From, from), Math.Max(stretch.To, to));
        }

        Read(block, span.Key, before);
        Read(block, span.Key, behind);
    }

    private void Read(MergeMemory.Stretch[] block, long key, (int From, int To)[] days)
    {
        if (Array.TrueForAll(days, d => d.To < d.From)) return;
        using var rows = connection.Prepare(Stretches);
        rows.Set(1, Blocks.WithFineness(key, default));
        for (var at = 0; at < days.Length; at++) rows.Set((2 * at) + 2, days[at].From).Set((2 * at) + 3, days[at].To);
        while (rows.Step())
        {
            var (stretch, day) = (block[rows.Int(0)], rows.Int(1));
            stretch.Accounts.Insert(stretch.IndexFrom(day + 1), (day, memory.Account(rows.Long(2))));
        }
    }

    private Placed? Placed(MergeMemory.Lodger account) => account.Placed ??= Find(account.Number);

    /// <summary>Reads an account back from the row a statement is at.</summary>
    /// <param name="connection">Where it is.</param>
    /// <param name="row">The row.</param>
    /// <param name="column">Where the sketch stands, and behind it the root and the earlier roots.</param>
    public static Placed Placed(RecordConnection connection, PreparedStatement row, int column)
    {
        try
        {
            // Some hundred thousand are remembered: what they share they have but once.
            var (sketch, root) = (Sketch.FromBytes(row.Utf8(column), connection.Words.Of), row.Text(column + 1));
            return new(sketch, new(root == sketch.Id ? sketch.Id : root, CourseJson.Earlier(row.TextOrNull(column + 2))));
        }
        catch (InvalidDataException e)
        {
            throw RecordFaults.Unsketched(connection.Path, e);
        }
    }
}
