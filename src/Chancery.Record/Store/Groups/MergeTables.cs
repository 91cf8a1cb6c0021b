using Chancery.Record.Merging;

namespace Chancery.Record.Store.Groups;

/// <summary>The index of merging in the file: who is near an account, and who roots its event.</summary>
/// <param name="connection">Where it is.</param>
internal sealed class MergeTables(RecordConnection connection) : INeighbourhood
{
    /// <inheritdoc/>
    public IEnumerable<Placed> Near(BlockSpan span, bool rootsOnly)
    {
        var found = new List<Placed>();
        using var rows = connection.Prepare(
            rootsOnly
                ? "SELECT s.sketch, s.root FROM merge_key AS k JOIN merge_sketch AS s ON s.account = k.account WHERE k.key = ?1 AND k.first BETWEEN ?2 AND ?3 AND k.is_root = 1"
                : "SELECT s.sketch, s.root FROM merge_key AS k JOIN merge_sketch AS s ON s.account = k.account WHERE k.key = ?1 AND k.first BETWEEN ?2 AND ?3");
        rows.Set(1, span.Key).Set(2, span.From).Set(3, span.To);
        while (rows.Step()) found.Add(Placed(rows));
        return found;
    }

    /// <summary>An account where it is now; null where it was not grouped yet.</summary>
    public Placed? Find(long account)
    {
        using var row = connection.Prepare("SELECT sketch, root FROM merge_sketch WHERE account = ?1");
        return row.Set(1, account).Step() ? Placed(row) : null;
    }

    /// <summary>Takes an account in.</summary>
    public void Add(long account, Sketch sketch, string root)
    {
        using var body = connection.Prepare("INSERT INTO merge_sketch (account, root, sketch) VALUES (?1, ?2, ?3)");
        body.Set(1, account).Set(2, root).Set(3, sketch.ToBytes()).Run();
        using var keys = connection.Prepare("INSERT INTO merge_key (key, first, account, is_root) VALUES (?1, ?2, ?3, ?4)");
        foreach (var key in Blocks.Of(sketch)) keys.Set(1, key).Set(2, sketch.Window.First).Set(3, account).Set(4, root == sketch.Id ? 1 : 0).Run();
    }

    /// <summary>Gives an account another root.</summary>
    public void Move(long account, Sketch sketch, string root)
    {
        using var body = connection.Prepare("UPDATE merge_sketch SET root = ?2 WHERE account = ?1");
        body.Set(1, account).Set(2, root).Run();
        using var keys = connection.Prepare("UPDATE merge_key SET is_root = ?4 WHERE key = ?1 AND first = ?2 AND account = ?3 AND is_root <> ?4");
        foreach (var key in Blocks.Of(sketch)) keys.Set(1, key).Set(2, sketch.Window.First).Set(3, account).Set(4, root == sketch.Id ? 1 : 0).Run();
    }

    /// <summary>Takes an account out.</summary>
    public void Remove(long account, Sketch sketch)
    {
        using var body = connection.Prepare("DELETE FROM merge_sketch WHERE account = ?1");
        body.Set(1, account).Run();
        using var keys = connection.Prepare("DELETE FROM merge_key WHERE key = ?1 AND first = ?2 AND account = ?3");
        foreach (var key in Blocks.Of(sketch)) keys.Set(1, key).Set(2, sketch.Window.First).Set(3, account).Run();
    }

    private Placed Placed(PreparedStatement row)
    {
        try
        {
            return new(Sketch.FromBytes(row.Bytes(0)), row.Text(1));
        }
        catch (InvalidDataException e)
        {
            throw RecordFaults.Unsketched(connection.Path, e);
        }
    }
}
