using System.Runtime.InteropServices;
using Chancery.Language;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Coding;

/// <summary>
/// The words that frames want beside theirs, by number. Most turns of phrase are ruled out by one look at which of them a sentence holds at all, before its
/// tree is asked where they stand.
/// </summary>
internal sealed class NeededWords
{
    // A word of several begins with these; no token is parted within them.
    private const int Beginning = 2;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> byText;

    public NeededWords() => byText = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>For each part that must be there with one of its words: their numbers. A part that anything may fill is left out.</summary>
    public int[][] Of(FrameWord word)
    {
        var needs = new List<int[]>();
        foreach (var part in word.Parts)
            if (part.Words.Count > 0 && !part.IsBarred && Numbers(part.Words) is { } any) needs.Add(any);
        return [.. needs];
    }

    /// <summary>The words that a sentence holds, a bit each.</summary>
    public ulong[] In(IReadOnlyList<Token> tokens)
    {
        var held = new ulong[(numbers.Count >> 6) + 1];
        Span<char> buffer = stackalloc char[64];
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            Hold(held, token.Lemma, buffer);
            if (!token.Form.Equals(token.Lemma, StringComparison.OrdinalIgnoreCase)) Hold(held, token.Form, buffer);
        }

        return held;
    }

    /// <summary>True where a sentence holds one of the words for each part.</summary>
    public static bool Holds(ulong[] held, int[][] needs)
    {
        foreach (var any in needs)
        {
            var isHeld = false;
            foreach (var number in any) isHeld |= (held[number >> 6] >> (number & 63) & 1) != 0;
            if (!isHeld) return false;
        }

        return true;
    }

    private int[]? Numbers(EquatableList<string> lemmas)
    {
        var found = new List<int>(lemmas.Count);
        foreach (var lemma in lemmas)
        {
            var lower = lemma.ToLowerInvariant();
            if (Number(lower) is not { } number) return null;
            found.Add(number);
            // "run-off" may stand as three tokens
            if (!lower.Contains('-', StringComparison.Ordinal)) continue;
            if (Number(lower.Replace('-', ' ')) is not { } parted) return null;
            found.Add(parted);
        }

        return [.. found];
    }

    private int? Number(string lemma)
    {
        if (Key(lemma) is not { } key) return null;
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, key, out var isKnown);
        if (!isKnown) number = numbers.Count - 1;
        return number;
    }

    // Of a phrase only how its last word begins: it may go on in the text, and stand in a name.
    private static string? Key(string lemma)
    {
        var space = lemma.LastIndexOf(' ');
        if (space < 0) return lemma;
        var last = lemma[(space + 1)..];
        return last.Length > Beginning && char.IsAsciiLetter(last[0]) && char.IsAsciiLetter(last[1]) ? " " + last[..Beginning] : null;
    }

    private void Hold(ulong[] held, string word, Span<char> buffer)
    {
        // of what is too long for a word only how it begins
        var length = Math.Min(word.Length, buffer.Length - 1);
        var lower = buffer.Slice(1, length);
        word.AsSpan(0, length).ToLowerInvariant(lower);
        if (length == word.Length) HoldWhole(held, lower);
        if (length < Beginning) return;
        buffer[0] = ' ';
        Hold(held, buffer[..(Beginning + 1)]);
    }

    // The word, and what it may be the regular plural of.
    private void HoldWhole(ulong[] held, Span<char> lower)
    {
        Hold(held, lower);
        if (lower is not [.., _, 's']) return;
        Hold(held, lower[..^1]);
        if (lower is not [.., _, 'e', 's']) return;
        Hold(held, lower[..^2]);
        if (lower[^3] is not 'i') return;
        lower[^3] = 'y';
        Hold(held, lower[..^2]);
        lower[^3] = 'i';
    }

    private void Hold(ulong[] held, ReadOnlySpan<char> key)
    {
        if (byText.TryGetValue(key, out var number)) held[number >> 6] |= 1ul << number;
    }
}
