using System.Globalization;
using Chancery.Reading.Names;
using Chancery.Reading.Tests.Reading;

namespace Chancery.Reading.Tests.Names;

/// <summary>Who is meant by the words of a text.</summary>
internal static class Named
{
    private static readonly Lazy<NameReader> LazyReader = new(() => new(English.Lexicon));

    /// <summary>The codes of those meant by the last phrase with these words, joined by "+"; "?" behind what is doubtful; empty for nobody.</summary>
    public static string Codes(string words, string text, string day = "2024-04-26") => Told(words, text, day, a => a.Code ?? "-");

    /// <summary>Their names.</summary>
    public static string Names(string words, string text, string day = "2024-04-26") => Told(words, text, day, a => a.Name);

    /// <summary>Names, codes and offices.</summary>
    public static string Full(string words, string text, string day = "2024-04-26") => Told(words, text, day, a => string.Join(' ', new[] { a.Name, a.Code, a.Office }.Where(w => w is not null)));

    private static string Told(string words, string text, string day, Func<Actor, string> tell)
    {
        var document = English.Analyzer.Analyze(text);
        var read = LazyReader.Value.Read(document, DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), [.. document.Sentences.Select(_ => Array.Empty<(int, int)>())]);
        var found = read.Sentences
            .SelectMany(s => s.Phrases.Select(p => (Phrase: p, Words: document.Text[s.Sentence.Tokens[p.First].Start..s.Sentence.Tokens[p.Last].End])))
            .LastOrDefault(p => string.Equals(p.Words, words, StringComparison.OrdinalIgnoreCase));
        Xunit.Assert.NotNull(found.Phrase);
        return string.Join("+", found.Phrase.Actors.Select(tell)) + (found.Phrase is { IsDoubtful: true, Actors.Count: > 0 } ? "?" : "");
    }
}
