using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

/// <summary>Finds the lexicon's names in sentences: the longest that begins at a token and ends with one.</summary>
internal sealed class NameIndex
{
    private readonly FrozenDictionary<string, Candidate[]> byFirstWord;
    private readonly FrozenDictionary<string, Candidate[]>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public NameIndex(LexiconIndex lexicon)
    {
        byFirstWord = lexicon.Names
            .GroupBy(n => n.Text, StringComparer.Ordinal)
            .Select(g => new Candidate(g.Key, [.. g]))
            .GroupBy(c => FirstWord(c.Text).ToString(), StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(c => c.Text.Length).ThenBy(c => c.Text, StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
        lookup = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private sealed record Candidate(string Text, NameEntry[] Entries);

    /// <summary>The names in a sentence, from left to right, none inside another.</summary>
    public List<NameMatch> Find(Sentence sentence, string text)
    {
        var found = new List<NameMatch>();
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (At(tokens, i, text) is not { } match) continue;
            found.Add(match);
            i = match.Last;
        }

        return found;
    }

    private NameMatch? At(IReadOnlyList<Token> tokens, int first, string text)
    {
        var start = tokens[first].Start;
        var word = FirstWord(text.AsSpan(start, Math.Min(40, text.Length - start)));
        if (word.IsEmpty || !lookup.TryGetValue(word, out var candidates)) return null;
        foreach (var candidate in candidates)
        {
            var end = start + candidate.Text.Length;
            if (end > text.Length || !Same(candidate.Text, text, start)) continue;
            for (var last = first; last < tokens.Count && tokens[last].End <= end; last++)
                if (tokens[last].End == end) return new(first, last, candidate.Entries);
        }

        return null;
    }

    private static bool Same(string name, string text, int start)
    {
        for (var i = 0; i < name.Length; i++)
            if (name[i] != Plain(text[start + i])) return false;
        return true;
    }

    private static char Plain(char c) => c switch { '’' or '‘' or 'ʼ' => '\'', '\u00A0' or '\u202F' or '\n' => ' ', '‑' or '–' => '-', _ => c };

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetterOrDigit(text[length])) length++;
        return text[..length];
    }
}
