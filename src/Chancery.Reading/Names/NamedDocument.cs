using Chancery.Language;

namespace Chancery.Reading.Names;

/// <summary>A document and who is named in it.</summary>
/// <param name="Document">The analysed text.</param>
/// <param name="Sentences">For each sentence, its phrases.</param>
public sealed record NamedDocument(Document Document, IReadOnlyList<NamedSentence> Sentences);

/// <summary>A sentence and its base noun phrases.</summary>
public sealed class NamedSentence
{
    private readonly Phrase?[] byToken;

    internal NamedSentence(Sentence sentence, IReadOnlyList<Phrase> phrases)
    {
        (Sentence, Phrases) = (sentence, phrases);
        byToken = new Phrase?[sentence.Tokens.Count];
        foreach (var phrase in phrases) Array.Fill(byToken, phrase, phrase.First, phrase.Last - phrase.First + 1);
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>Its phrases from left to right, none inside another.</summary>
    public IReadOnlyList<Phrase> Phrases { get; }

    /// <summary>Code of the state the report is at home in by the end of the sentence, and whether another might be meant as well; null where two are as likely.</summary>
    internal (string? Code, bool IsDoubtful) Home { get; init; }

    /// <summary>The states spoken of by the end of the sentence: how much of late, and how much in all.</summary>
    internal IReadOnlyList<(string Code, int Weight, int Total)> Spoken { get; init; } = [];

    /// <summary>The same by the end of the sentence before.</summary>
    internal IReadOnlyList<(string Code, int Weight, int Total)> SpokenBefore { get; init; } = [];

    /// <summary>The state spoken of most of late beside those given, twice as much as any third, and most in all, and how much in all; null where there is none.</summary>
    internal (string Code, int Total)? Foremost(IReadOnlyCollection<string> own)
    {
        var others = Spoken.Where(s => !own.Contains(s.Code)).OrderByDescending(s => s.Weight).ThenBy(s => s.Code, StringComparer.Ordinal).ToList();
        if (others is not [var first, ..] || (others.Count > 1 && first.Weight < 2 * others[1].Weight)) return null;
        return others.TrueForAll(o => o.Total <= first.Total) ? (first.Code, first.Total) : null;
    }

    /// <summary>The phrase a token belongs to; null outside of all.</summary>
    public Phrase? At(int token) => byToken[token];
}
