namespace Chancery.Reading.Cleaning;

/// <summary>Tells the language of a stretch of text by its script and by the words that every sentence needs.</summary>
internal sealed class Languages
{
    private const int WordsLooked = 400;
    private const int LongestWord = 24;

    private readonly string[] codes;
    private readonly Dictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> words;

    private Languages(List<KeyValuePair<string, List<string>>> lists)
    {
        codes = new string[lists.Count];
        var found = new Dictionary<string, uint>(StringComparer.Ordinal);
        for (var i = 0; i < lists.Count; i++)
        {
            codes[i] = lists[i].Key;
            foreach (var line in lists[i].Value)
            {
                foreach (var word in line.Split(' '))
                {
                    found[word] = found.GetValueOrDefault(word) | (1u << i);
                }
            }
        }

        words = found.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static Languages Shared { get; } = new(EmbeddedList.Sections("languages.txt"));

    /// <summary>Counts what tells the language of the text; only its first words are looked at.</summary>
    public LanguageCount Count(ReadOnlySpan<char> text)
    {
        var count = new LanguageCount(codes);
        Span<char> word = stackalloc char[LongestWord];
        var at = 0;
        while (at < text.Length && count.Words < WordsLooked)
        {
            var start = at;
            while (at < text.Length && (char.IsLetter(text[at]) || (text[at] == '\'' && at > start)))
            {
                count.Letter(text[at]);
                at++;
            }

            if (at == start)
            {
                count.Mark(text[at]);
                at++;
            }
            else if (at - start <= LongestWord)
            {
                words.TryGetValue(word[..text[start..at].ToLowerInvariant(word)], out var languages);
                count.Word(languages);
            }
        }

        return count;
    }
}
