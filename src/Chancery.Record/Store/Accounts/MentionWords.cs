namespace Chancery.Record.Store.Accounts;

/// <summary>
/// The words that mentions are found by, as they come and go in one transaction; at the end all are written once, in the order
/// of the mentions. The index takes words in no other order: those of an earlier mention make it write down first what it has,
/// as a lot of its own that must be merged with the others later.
/// </summary>
/// <param name="connection">Where to; a transaction is open.</param>
internal sealed class MentionWords(RecordConnection connection)
{
    private readonly Dictionary<long, (string? Gone, string? New)> changes = [];

    /// <summary>A mention comes.</summary>
    /// <param name="mention">Its number.</param>
    /// <param name="text">Its evidence.</param>
    public void Add(long mention, string text) => changes[mention] = (changes.GetValueOrDefault(mention).Gone, text);

    /// <summary>A mention goes.</summary>
    /// <param name="mention">Its number.</param>
    /// <param name="text">The evidence that it has in the file.</param>
    public void Remove(long mention, string text)
    {
        // What came in this transaction is not there to be taken out.
        var (gone, fresh) = changes.GetValueOrDefault(mention);
        changes[mention] = (fresh is null ? text : gone, null);
    }

    /// <summary>Writes what has changed.</summary>
    public void Write()
    {
        using var delete = connection.Prepare("INSERT INTO mention_text (mention_text, rowid, evidence) VALUES ('delete', ?1, ?2)");
        using var insert = connection.Prepare("INSERT INTO mention_text (rowid, evidence) VALUES (?1, ?2)");
        foreach (var (mention, (gone, fresh)) in changes.OrderBy(c => c.Key))
        {
            if (gone is not null) delete.Set(1, mention).Set(2, gone).Run();
            if (fresh is not null) insert.Set(1, mention).Set(2, fresh).Run();
        }

        changes.Clear();
    }
}
