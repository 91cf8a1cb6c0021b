using Chancery.Language;

namespace Chancery.Reading.Names;

/// <summary>A sentence with the names, titles and times met in it, by token.</summary>
internal sealed class SentenceItems
{
    private const string Anti = "anti-";

    private readonly Dictionary<int, NameMatch>? against;
    private readonly string?[] lower;

    public SentenceItems(Sentence sentence, string text, NameIndex names, OfficeIndex offices, IReadOnlyList<(int First, int Last)> times)
    {
        Sentence = sentence;
        Text = text;
        IsTime = new bool[sentence.Tokens.Count];
        foreach (var (first, last) in times) Array.Fill(IsTime, true, first, last - first + 1);
        lower = new string?[IsTime.Length];
        NameAt = new NameMatch?[IsTime.Length];
        TitleAt = new TitleMatch?[IsTime.Length];
        foreach (var match in names.Find(sentence, text))
        {
            // "May" the month, "Sunday" in no name of the lexicon.
            if (Covers(IsTime, match.First, match.Last)) continue;
            Fill(NameAt, match, match.First, match.Last);
        }

        for (var i = 0; i < IsTime.Length; i++)
            if (sentence.Tokens[i].Form.StartsWith(Anti, StringComparison.OrdinalIgnoreCase) && names.Inside(sentence.Tokens, i, Anti.Length, text) is { } opposed) (against ??= [])[i] = opposed;

        foreach (var match in offices.Find(sentence, text))
        {
            // A name that only begins inside a longer title gives way: "president of the European Commission".
            if (!Covers(IsTime, match.First, match.Last)) Fill(TitleAt, match, match.First, match.Last);
        }
    }

    public Sentence Sentence { get; }

    public string Text { get; }

    public bool[] IsTime { get; }

    public NameMatch?[] NameAt { get; }

    public TitleMatch?[] TitleAt { get; }

    public IReadOnlyList<Token> Tokens => Sentence.Tokens;

    /// <summary>The name behind "anti-" in a token; null if none.</summary>
    public NameMatch? AgainstAt(int token) => against?.GetValueOrDefault(token);

    /// <summary>A token in lower case, as it is asked for time and again.</summary>
    public string Lower(int token) => lower[token] ??= Tokens[token].Form.ToLowerInvariant();

    public string Words(int first, int last) => Text[Tokens[first].Start..Tokens[last].End];

    private static bool Covers(bool[] flags, int first, int last)
    {
        for (var i = first; i <= last; i++) if (flags[i]) return true;
        return false;
    }

    private static void Fill<T>(T?[] at, T match, int first, int last)
        where T : class
    {
        for (var i = first; i <= last; i++) at[i] = match;
    }
}
