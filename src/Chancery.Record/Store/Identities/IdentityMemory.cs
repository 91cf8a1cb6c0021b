using System.Numerics;

namespace Chancery.Record.Store.Identities;

/// <summary>
/// Tells whoever writes which ids the file has for certain not: nearly all he asks for, as news is new. Of each hash four bits
/// are set in one word; where one is missing, it is not there. Read from the file once so much was asked that it is worth it.
/// </summary>
internal sealed class IdentityMemory
{
    private const int HashesPerWord = 4;

    private ulong[]? words;
    private long asked;
    private long left;

    /// <summary>How often the file is asked before it is read.</summary>
    public int Patience { get; set; } = 20_000;

    /// <summary>For how many hashes there is room at least.</summary>
    public int LeastRoom { get; set; } = 1 << 20;

    /// <summary>False where no row has this hash.</summary>
    /// <param name="connection">The file; a transaction that writes is open.</param>
    /// <param name="hash">The hash.</param>
    public bool MayHold(RecordConnection connection, long hash)
    {
        if (words is null && ++asked <= Patience) return true;
        words ??= Read(connection);
        return (words[At(words, hash)] & Bits(hash)) == Bits(hash);
    }

    /// <summary>Takes in a hash that comes. One that goes may stay: the file is asked for it in vain.</summary>
    public void Add(long hash)
    {
        if (words is null) return;
        // Where there is no more room, all is read into more when somebody asks.
        if (--left < 0) words = null;
        else words[At(words, hash)] |= Bits(hash);
    }

    /// <summary>Forgets all.</summary>
    public void Forget() => (words, asked) = (null, 0);

    private ulong[] Read(RecordConnection connection)
    {
        var count = connection.Number("SELECT (SELECT count(*) FROM identity) + (SELECT count(*) FROM identity_recent)")!.Value;
        left = Math.Max(LeastRoom, count);
        var read = new ulong[BitOperations.RoundUpToPowerOf2(((ulong)(count + left) / HashesPerWord) + 1)];
        using var rows = connection.Prepare("SELECT hash FROM identity UNION ALL SELECT hash FROM identity_recent");
        while (rows.Step()) read[At(read, rows.Long(0))] |= Bits(rows.Long(0));
        return read;
    }

    private static int At(ulong[] words, long hash) => (int)((ulong)hash >> 24) & (words.Length - 1);

    private static ulong Bits(long hash) => (1UL << (int)(hash & 63)) | (1UL << (int)((hash >> 6) & 63)) | (1UL << (int)((hash >> 12) & 63)) | (1UL << (int)((hash >> 18) & 63));
}
