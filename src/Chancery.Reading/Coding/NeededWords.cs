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
    private const int Places = 1 << 12;
    private const int Longest = 24;

    // Words met before with what they hold: most words of a text come again. Where two want one place the later takes it, on whatever thread.
    private readonly Word?[] met = new Word?[Places];
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
    public ulong[] In(TokenRow tokens)
    {
        var held = new ulong[(numbers.Count >> 6) + 1];
        foreach (var token in tokens)
        {
            Hold(held, token.Lemma);
            if (token.Form != token.Lemma) Hold(held, token.Form);
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
        var found = new int[lemmas.Count];
        for (var i = 0; i < found.Length; i++)
        {
            if (Key(lemmas[i].ToLowerInvariant()) is not { } key) return null;
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, key, out var isKnown);
            if (!isKnown) number = numbers.Count - 1;
            found[i] = number;
        }

        return found;
    }

    // Of a phrase only how its last word begins: it may go on in the text, and stand in a name.
    private static string? Key(string lemma)
    {
        var space = lemma.LastIndexOf(' ');
        if (space < 0) return lemma;
        var last = lemma[(space + 1)..];
        return last.Length > Beginning && char.IsAsciiLetter(last[0]) && char.IsAsciiLetter(last[1]) ? " " + last[..Beginning] : null;
    }

    private void Hold(ulong[] held, string word)
    {
        ref var place = ref met[word.GetHashCode() & (met.Length - 1)];
        var known = place;
        if (known is null || known.Text != word)
        {
            known = new(word, In(word));
            if (word.Length <= Longest) place = known;
        }

        foreach (var number in known.Holds) held[number >> 6] |= 1ul << number;
    }

    // The numbers that a word holds by itself.
    private int[] In(string word)
    {
        var found = new List<int>();
        Span<char> buffer = stackalloc char[64];
        // of what is too long for a word only how it begins
        var length = Math.Min(word.Length, buffer.Length - 1);
        var lower = buffer.Slice(1, length);
        word.AsSpan(0, length).ToLowerInvariant(lower);
        if (length == word.Length) AddWhole(found, lower);
        if (length >= Beginning)
        {
            buffer[0] = ' ';
            Add(found, buffer[..(Beginning + 1)]);
        }

        return [.. found];
    }

    // The word, and what it may be the regular plural of.
    private void AddWhole(List<int> found, Span<char> lower)
    {
        Add(found, lower);
        if (lower is not [.., _, 's']) return;
        Add(found, lower[..^1]);
        if (lower is not [.., _, 'e', 's']) return;
        Add(found, lower[..^2]);
        if (lower[^3] is not 'i') return;
        lower[^3] = 'y';
        Add(found, lower[..^2]);
        lower[^3] = 'i';
    }

    private void Add(List<int> found, ReadOnlySpan<char> key)
    {
        if (byText.TryGetValue(key, out var number)) found.Add(number);
    }

    private sealed record Word(string Text, int[] Holds);
}
