using Chancery.Record.Merging;

namespace Chancery.Record.Store.Identities;

/// <summary>Which rows have which ids, in the file: by hashes, so that whoever asks compares what the rows say.</summary>
/// <param name="connection">Where that is.</param>
internal sealed class IdentityTables(RecordConnection connection)
{
    /// <summary>A table of SQL with the numbers of reports whose id has the hash <c>?1</c>; some stand in it twice.</summary>
    public const string Reports = "(SELECT number FROM identity_recent WHERE hash = ?1 AND kind = 0 UNION ALL SELECT number FROM identity WHERE hash = ?1 AND kind = 0)";

    /// <summary>The same of accounts.</summary>
    public const string Accounts = "(SELECT number FROM identity_recent WHERE hash = ?1 AND kind = 1 UNION ALL SELECT number FROM identity WHERE hash = ?1 AND kind = 1)";

    /// <summary>The same of reports by where they appeared.</summary>
    public const string Addresses = "(SELECT number FROM identity_recent WHERE hash = ?1 AND kind = 2 UNION ALL SELECT number FROM identity WHERE hash = ?1 AND kind = 2)";

    /// <summary>The hash of an id.</summary>
    public static long Hash(string id) => (long)StableHash.OfUtf8(id);

    /// <summary>False where no row has this hash for certain: whoever writes need not ask the file.</summary>
    public bool MayHold(long hash) => connection is not { Writing: > 0, IsInTransaction: true } || connection.Memory.Identities.MayHold(connection, hash);

    /// <summary>The row of the account of this id; null where there is none.</summary>
    public long? Account(string id)
    {
        using var row = connection.Prepare($"SELECT a.number FROM {Accounts} AS i CROSS JOIN account AS a ON a.number = i.number WHERE a.id = ?2");
        return row.Set(1, Hash(id)).Set(2, id).One();
    }

    /// <summary>Lets a row be found.</summary>
    public void Add(long hash, IdentityKind kind, long number)
    {
        using var row = connection.Prepare("INSERT OR IGNORE INTO identity_recent (hash, kind, number) VALUES (?1, ?2, ?3)");
        row.Set(1, hash).Set(2, (long)kind).Set(3, number).Run();
        connection.Memory.Identities.Add(hash);
    }

    /// <summary>Lets a row be found no longer.</summary>
    public void Remove(long hash, IdentityKind kind, long number)
    {
        foreach (var sql in new[] { "DELETE FROM identity_recent WHERE hash = ?1 AND kind = ?2 AND number = ?3", "DELETE FROM identity WHERE hash = ?1 AND kind = ?2 AND number = ?3" })
        {
            using var row = connection.Prepare(sql);
            row.Set(1, hash).Set(2, (long)kind).Set(3, number).Run();
        }
    }
}
