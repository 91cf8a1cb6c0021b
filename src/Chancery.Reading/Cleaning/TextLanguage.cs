namespace Chancery.Reading.Cleaning;

/// <summary>In which language a draft is, and which of its paragraphs are in another.</summary>
/// <param name="Code">ISO 639-1, <c>und</c> for a script that is no known language's; null without prose.</param>
/// <param name="Foreign">The numbers of the paragraphs that are surely not English.</param>
internal sealed record TextLanguage(string? Code, HashSet<int> Foreign)
{
    private const int Sentence = 8;

    public static TextLanguage Of(Draft draft, List<Stretch> paragraphs)
    {
        var languages = Languages.Shared;
        var all = languages.Count([]);
        var foreign = new HashSet<int>();
        var letters = new Dictionary<string, int>(StringComparer.Ordinal);
        var foreignLetters = 0;
        var englishLetters = 0;
        string? most = null;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var count = languages.Count(paragraphs[i].In(draft));
            all.Add(count);
            if ((count.Words >= Sentence || !count.IsLatin) && count.Foreign is { } code)
            {
                foreign.Add(i);
                foreignLetters += paragraphs[i].Length;
                letters[code] = letters.GetValueOrDefault(code) + paragraphs[i].Length;
                most = most is null || letters[code] > letters[most] ? code : most;
            }
            else if (count.Words >= Sentence && count.MayBeEnglish)
            {
                englishLetters += paragraphs[i].Length;
            }
        }

        var told = foreignLetters > englishLetters ? most
            : englishLetters > 0 ? "en"
            : all.Foreign ?? (all.MayBeEnglish ? "en" : null);
        return new TextLanguage(told, foreign);
    }
}
