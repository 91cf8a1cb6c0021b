using System.Runtime.InteropServices;
using Chancery.Language;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

/// <summary>Finds the lexicon's names in sentences: the longest that begins at a token and ends with one.</summary>
internal sealed class NameIndex
{
    private const int LongestWord = 40;
    private readonly Dictionary<string, Candidate?>.AlternateLookup<ReadOnlySpan<char>> byFirstWord;

    // A program's first report waits for this, so it is built plainly and once.
    public NameIndex(LexiconIndex lexicon)
    {
        byFirstWord = new Dictionary<string, Candidate?>(lexicon.Names.Count, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var entry in lexicon.Names)
        {
            var text = Letters.Plain(entry.Text);
            ref var at = ref CollectionsMarshal.GetValueRefOrAddDefault(byFirstWord, FirstWord(text), out _);
            while (at is not null && Before(at.Text, text)) at = ref at.Next;
            if (at?.Text == text) { if (!at.Entries.Any(e => e.Sense == entry.Sense && e.Entity.Id == entry.Entity.Id)) at.Entries = [.. at.Entries, entry]; }
            else at = new(text) { Entries = [entry], Next = at };
        }
    }

    // A name; Next is the next of those with the same first word, the longest first.
    private sealed class Candidate(string text)
    {
        public Candidate? Next;

        public string Text { get; } = text;

        public required NameEntry[] Entries { get; set; }
    }

    /// <summary>The names in a sentence, from left to right, none inside another.</summary>
    public List<NameMatch> Find(Sentence sentence, string text) => LeftToRight.Find(sentence.Tokens, i => At(sentence.Tokens, i, text), m => m.Last);

    /// <summary>The name that begins inside a token, behind so many letters: "Russian" of "anti-Russian"; null if none.</summary>
    public NameMatch? Inside(IReadOnlyList<Token> tokens, int first, int letters, string text) => At(tokens, first, text, false, letters);

    // What begins with a small letter begins a sentence with a capital: "Six world powers".
    private NameMatch? At(IReadOnlyList<Token> tokens, int first, string text) =>
        At(tokens, first, text, false) ?? (first == 0 && char.IsUpper(text[tokens[first].Start]) ? At(tokens, first, text, true) : null);

    private NameMatch? At(IReadOnlyList<Token> tokens, int first, string text, bool small, int letters = 0)
    {
        var start = tokens[first].Start + letters;
        Span<char> word = stackalloc char[Math.Min(LongestWord, text.Length - start)];
        var length = 0;
        while (length < word.Length && Letters.Plain(text[start + length]) is var c && char.IsLetterOrDigit(c)) word[length++] = c;
        if (length == 0) return null;
        if (small) word[0] = char.ToLowerInvariant(word[0]);
        if (!byFirstWord.TryGetValue(word[..length], out var candidate)) return null;
        for (; candidate is not null; candidate = candidate.Next)
        {
            var end = start + candidate.Text.Length;
            if (end > text.Length || !Same(candidate.Text, text, start, small)) continue;
            for (var last = first; last < tokens.Count && tokens[last].End <= end; last++)
                if (tokens[last].End == end) return new(first, last, candidate.Entries);
        }

        return null;
    }

    private static bool Before(string name, string other) =>
        name.Length > other.Length || (name.Length == other.Length && string.CompareOrdinal(name, other) < 0);

    private static bool Same(string name, string text, int start, bool small)
    {
        for (var i = 0; i < name.Length; i++)
            if (name[i] != Letters.Plain(text[start + i]) && !(small && i == 0)) return false;
        return true;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetterOrDigit(text[length])) length++;
        return text[..length];
    }
}
