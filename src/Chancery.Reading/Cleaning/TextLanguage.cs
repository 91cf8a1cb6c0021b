namespace Chancery.Reading.Cleaning;

/// <summary>In which language a draft is, and which of its paragraphs are in another.</summary>
/// <param name="Code">ISO 639-1, <c>und</c> for a script that is no known language's; null without prose.</param>
/// <param name="Foreign">The numbers of the paragraphs that are surely not English.</param>
internal sealed record TextLanguage(string? Code, IReadOnlySet<int> Foreign)
{
    private const int Sentence = 8;

    public static TextLanguage Of(Draft draft, IReadOnlyList<Stretch> paragraphs)
    {
        var languages = Languages.Shared;
        var all = languages.Count([]);
        var foreign = new Dictionary<int, string>();
        var letters = new SortedDictionary<string, long>(StringComparer.Ordinal);
        var english = 0L;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var count = languages.Count(paragraphs[i].In(draft));
            all.Add(count);
            if ((count.Words >= Sentence || !count.IsLatin) && count.Foreign is { } code)
            {
                foreign[i] = code;
                letters[code] = letters.GetValueOrDefault(code) + paragraphs[i].Length;
            }
            else if (count.Words >= Sentence && count.MayBeEnglish)
            {
                english += paragraphs[i].Length;
            }
        }

        var other = letters.Count == 0 ? default : letters.MaxBy(l => l.Value);
        var isForeign = letters.Values.Sum() > english;
        var named = isForeign ? other.Key : english > 0 ? "en" : all.Foreign ?? (all.MayBeEnglish ? "en" : null);
        return new TextLanguage(named, foreign.Keys.ToHashSet());
    }
}
