using System.Text;

namespace Chancery.Record.Merging;

/// <summary>A 64-bit hash that is the same in every process and version: it is kept in files. FNV-1a, its bits mixed.</summary>
internal static class StableHash
{
    /// <summary>The hash of a text, by its UTF-16 code units.</summary>
    public static ulong Of(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text) hash = (((hash ^ (byte)c) * 1099511628211UL) ^ (byte)(c >> 8)) * 1099511628211UL;
        return Mix(hash);
    }

    /// <summary>The hash of bytes, which is another than that of the text they stand for.</summary>
    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var hash = 14695981039346656037UL;
        foreach (var b in bytes) hash = (hash ^ b) * 1099511628211UL;
        return Mix(hash);
    }

    /// <summary>The hash of a text as files hold it, by its bytes.</summary>
    public static ulong OfUtf8(string text)
    {
        Span<byte> bytes = stackalloc byte[256];
        return Encoding.UTF8.TryGetBytes(text, bytes, out var length) ? Of(bytes[..length]) : Of((ReadOnlySpan<byte>)Encoding.UTF8.GetBytes(text));
    }

    /// <summary>A hash of two numbers in their order.</summary>
    public static ulong Of(ulong one, ulong other) => Mix((one * 0x9E3779B97F4A7C15UL) ^ (other + 0x7F4A7C15UL));

    private static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCDUL;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53UL;
        return hash ^ (hash >> 33);
    }
}
