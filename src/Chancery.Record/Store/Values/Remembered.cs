using System.Buffers.Binary;

namespace Chancery.Record.Store.Values;

/// <summary>Reads a value from the UTF-8 of its text.</summary>
internal delegate T FromUtf8<out T>(ReadOnlySpan<byte> text);

/// <summary>
/// Values that come again and again as the same bytes: names, codes, days. Each is read once and then handed out again, as
/// long as nothing else has taken its place. Used by one thread at a time.
/// </summary>
/// <typeparam name="T">The values; they never change.</typeparam>
/// <param name="read">Reads a value from its text.</param>
internal sealed class Remembered<T>(FromUtf8<T> read)
    where T : class
{
    // A power of two: the days of some years, and what was said on them. What is longer is seldom met twice.
    private const int Places = 8192;
    private const int Longest = 256;

    private readonly (byte[] Bytes, T Value)?[] kept = new (byte[], T)?[Places];

    /// <summary>The value these bytes of UTF-8 stand for.</summary>
    public T Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > Longest) return read(bytes);
        ref var place = ref kept[Place(bytes)];
        if (place is { } there && bytes.SequenceEqual(there.Bytes)) return there.Value;
        var value = read(bytes);
        place = (bytes.ToArray(), value);
        return value;
    }

    // Where two share a place, the later one takes it: speed alone hangs on that.
    private static int Place(ReadOnlySpan<byte> bytes)
    {
        var hash = (ulong)bytes.Length;
        while (bytes.Length >= sizeof(ulong))
        {
            hash = Mixed(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[sizeof(ulong)..];
        }

        foreach (var left in bytes) hash = (hash << 8) ^ (hash >> 56) ^ left;
        return (int)(Mixed(hash) >> 32) & (Places - 1);
    }

    private static ulong Mixed(ulong hash)
    {
        hash *= 0x9E3779B97F4A7C15;
        return hash ^ (hash >> 29);
    }
}
