using Chancery.Record.Lifecycle;
using Chancery.Record.Merging;
using Chancery.Record.Store.Accounts;
using Chancery.Record.Store.Groups;

namespace Chancery.Record.Store.Verifying;

/// <summary>Whether the groups are those that merging makes of all accounts afresh, and its index is true to them.</summary>
internal static class GroupCheck
{
    private const int AtOnce = 500;

    /// <summary>What is wrong with the accounts of a type; accounts of two types are never grouped.</summary>
    public static IEnumerable<RecordFault> Of(RecordConnection connection, EventType type, CancellationToken cancellation)
    {
        var (sketches, courses) = (new List<Sketch>(), new Dictionary<string, Course>(StringComparer.Ordinal));
        foreach (var numbers in Numbers(connection, type).Chunk(AtOnce))
        {
            cancellation.ThrowIfCancellationRequested();
            var kept = Kept(connection, numbers);
            var told = Told(connection, numbers);
            foreach (var account in AccountRows.Of(connection, numbers))
            {
                if (told[account.Number] != Listing.ToldBy(account.Account.Event))
                    yield return new("CHY0534", $"The indexes do not agree: the account {account.Account.Id} is kept with other days than it tells. Export the record and import it into a new one.");
                var sketch = Sketch.Of(account.Account);
                sketches.Add(sketch);
                if (!kept.TryGetValue(account.Number, out var row) || !row.Bytes.AsSpan().SequenceEqual(sketch.ToBytes()) || !row.Keys.SetEquals(Blocks.Of(sketch)))
                    yield return new("CHY0535", $"The index of merging does not know the account {account.Account.Id} as it is. Export the record and import it into a new one.");
                else courses[sketch.Id] = row.Course;
            }
        }

        foreach (var (id, course) in Grouping.Courses(sketches).Where(c => courses.TryGetValue(c.Key, out var kept) && kept != c.Value))
        {
            yield return courses[id].Root == course.Root
                ? new("CHY0536", $"The account {id} was in other events before than merging puts it into. Export the record and import it into a new one.")
                : new("CHY0536", $"The account {id} is in the event of {courses[id].Root}; merging puts it into that of {course.Root}. Export the record and import it into a new one.");
        }
    }

    private static List<long> Numbers(RecordConnection connection, EventType type)
    {
        using var rows = connection.Prepare("SELECT number FROM account WHERE type = ?1 ORDER BY number");
        rows.Set(1, Ontology.Code(type));
        var numbers = new List<long>();
        while (rows.Step()) numbers.Add(rows.Long(0));
        return numbers;
    }

    private static Dictionary<long, (int First, int Start)?> Told(RecordConnection connection, long[] numbers)
    {
        var told = new Dictionary<long, (int First, int Start)?>();
        using var rows = connection.Prepare("SELECT a.number, a.told_first, a.told_start FROM json_each(?1) AS n CROSS JOIN account AS a ON a.number = n.value");
        rows.Set(1, numbers);
        while (rows.Step()) told[rows.Long(0)] = rows.IsNull(1) ? null : (rows.Int(1), rows.Int(2));
        return told;
    }

    private static Dictionary<long, (Course Course, byte[] Bytes, HashSet<long> Keys)> Kept(RecordConnection connection, long[] numbers)
    {
        var kept = new Dictionary<long, (Course Course, byte[] Bytes, HashSet<long> Keys)>();
        using var rows = connection.Prepare("SELECT s.account, s.sketch, s.root, s.earlier FROM json_each(?1) AS n CROSS JOIN merge_sketch AS s ON s.account = n.value");
        rows.Set(1, numbers);
        while (rows.Step()) kept[rows.Long(0)] = (MergeTables.Placed(connection, rows, 1).Course, rows.Bytes(1), []);
        using var keys = connection.Prepare(
            "SELECT key FROM merge_key WHERE key = ?1 AND first = ?2 AND account = ?3 UNION ALL SELECT key FROM merge_key_recent WHERE key = ?1 AND first = ?2 AND account = ?3");
        foreach (var (number, (_, bytes, found)) in kept)
        {
            var sketch = Sketch.FromBytes(bytes);
            foreach (var key in Blocks.Of(sketch))
            {
                keys.Set(1, key).Set(2, sketch.Window.First).Set(3, number);
                if (keys.One() is not null) found.Add(key);
            }
        }

        return kept;
    }
}
