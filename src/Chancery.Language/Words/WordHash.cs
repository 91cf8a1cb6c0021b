using System.Runtime.CompilerServices;

namespace Chancery.Language.Words;

/// <summary>Names words and features by 32-bit numbers, so that no dictionary of strings is needed.</summary>
internal static class WordHash
{
    /// <summary>The word as it stands, digits alike, curly marks as straight ones.</summary>
    public static uint Exact(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = (hash ^ Fold(c)) * 16777619u;
        return Finish(hash);
    }

    /// <summary>The same in lower case.</summary>
    public static uint Lower(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = (hash ^ FoldLower(c)) * 16777619u;
        return Finish(hash);
    }

    /// <summary>A feature of one value; <paramref name="kind"/> tells the templates apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint kind, uint a)
    {
        var x = ((kind * 0x9E3779B1u) ^ a) * 0x85EBCA6Bu;
        return x ^ (x >> 15);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint kind, uint a, uint b)
    {
        var x = ((((kind * 0x9E3779B1u) ^ a) * 0x85EBCA6Bu) + b) * 0xC2B2AE35u;
        return x ^ (x >> 15);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint kind, uint a, uint b, uint c)
    {
        var x = ((((((kind * 0x9E3779B1u) ^ a) * 0x85EBCA6Bu) + b) * 0xC2B2AE35u) ^ c) * 0x27D4EB2Fu;
        return x ^ (x >> 15);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint kind, uint a, uint b, uint c, uint d) => Of(kind, Of(kind, a, b), c, d);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint kind, uint a, uint b, uint c, uint d, uint e) => Of(kind, Of(kind, a, b, c), d, e);

    /// <summary>A small number spread over 32 bits, so that it can stand beside word hashes.</summary>
    public static uint Spread(uint value) => Finish((value + 1) * 0x9E3779B1u);

    public static char FoldLower(char c) => Fold(char.IsAscii(c) ? (c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c) : char.ToLowerInvariant(c));

    private static char Fold(char c) => c switch
    {
        >= '0' and <= '9' => '0',
        < '\u0080' => c,
        '‘' or '’' => '\'',
        '“' or '”' => '"',
        '–' or '—' or '‑' => '-',
        _ => c,
    };

    private static uint Finish(uint x)
    {
        x ^= x >> 16;
        x *= 0x85EBCA6Bu;
        x ^= x >> 13;
        x *= 0xC2B2AE35u;
        return x ^ (x >> 16);
    }
}
