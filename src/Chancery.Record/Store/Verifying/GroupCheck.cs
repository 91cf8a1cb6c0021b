using Chancery.Record.Merging;
using Chancery.Record.Store.Accounts;

namespace Chancery.Record.Store.Verifying;

/// <summary>Whether the groups are those that merging makes of all accounts afresh, and its index is true to them.</summary>
internal static class GroupCheck
{
    private const int AtOnce = 500;

    /// <summary>What is wrong with the accounts of a type; accounts of two types are never grouped.</summary>
    public static IEnumerable<RecordFault> Of(RecordConnection connection, EventType type, CancellationToken cancellation)
    {
        var (sketches, roots) = (new List<Sketch>(), new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var numbers in Numbers(connection, type).Chunk(AtOnce))
        {
            cancellation.ThrowIfCancellationRequested();
            var kept = Kept(connection, numbers);
            foreach (var account in AccountRows.Of(connection, numbers))
            {
                var sketch = Sketch.Of(account.Account);
                sketches.Add(sketch);
                if (!kept.TryGetValue(account.Number, out var row) || !row.Bytes.AsSpan().SequenceEqual(sketch.ToBytes()) || !row.Keys.SetEquals(Blocks.Of(sketch)))
                    yield return new("CHY0535", $"The index of merging does not know the account {account.Account.Id} as it is. Export the record and import it into a new one.");
                else roots[sketch.Id] = row.Root;
            }
        }

        foreach (var group in Grouping.Of(sketches))
            foreach (var member in group.Members.Where(m => roots.TryGetValue(m.Id, out var root) && root != group.Root.Id))
                yield return new("CHY0536", $"The account {member.Id} is in the event of {roots[member.Id]}; merging puts it into that of {group.Root.Id}. Export the record and import it into a new one.");
    }

    private static List<long> Numbers(RecordConnection connection, EventType type)
    {
        using var rows = connection.Prepare("SELECT number FROM account WHERE type = ?1 ORDER BY number");
        rows.Set(1, Ontology.Code(type));
        var numbers = new List<long>();
        while (rows.Step()) numbers.Add(rows.Long(0));
        return numbers;
    }

    private static Dictionary<long, (string Root, byte[] Bytes, HashSet<long> Keys)> Kept(RecordConnection connection, long[] numbers)
    {
        var kept = new Dictionary<long, (string Root, byte[] Bytes, HashSet<long> Keys)>();
        using var rows = connection.Prepare("SELECT s.account, s.root, s.sketch FROM json_each(?1) AS n CROSS JOIN merge_sketch AS s ON s.account = n.value");
        rows.Set(1, numbers);
        while (rows.Step()) kept[rows.Long(0)] = (rows.Text(1), rows.Bytes(2), []);
        using var keys = connection.Prepare("SELECT k.key FROM merge_key AS k WHERE k.key = ?1 AND k.first = ?2 AND k.account = ?3");
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
