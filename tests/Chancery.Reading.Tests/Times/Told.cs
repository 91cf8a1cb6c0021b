using System.Globalization;
using System.Text.RegularExpressions;
using Chancery.Language;
using Chancery.Reading.Times;

namespace Chancery.Reading.Tests.Times;

/// <summary>Reads times out of plain words; every token has the tag X, so that nothing but the forms can help.</summary>
internal static partial class Told
{
    public static readonly DateOnly Friday = new(2024, 4, 26);

    private static readonly TimeGrammar Grammar = new();

    public static Sentence Sentence(string text) =>
        new([.. Cut().Matches(text).Select((m, i) => new Token(i, m.Index, m.Index + m.Length, m.Value, m.Value, UniversalTag.X, "X", -1, "root"))]);

    public static IReadOnlyList<TimeExpression> All(string text) => Grammar.Find(Sentence(text));

    public static IReadOnlyList<TimeExpression> Anchored(string text) => [.. All(text).Where(e => e.IsAnchored)];

    public static string Words(string text, TimeExpression e)
    {
        var tokens = Sentence(text).Tokens;
        return text[tokens[e.First].Start..tokens[e.Last].End];
    }

    /// <summary>The EDTF of the only anchored time, or of several with a blank between; empty for none.</summary>
    public static string Time(string text, Tense tense = Tense.Past, string? published = "2024-04-26", string? story = null) =>
        string.Join(' ', Anchored(text).Select(e => e.Resolve(Context(tense, published, story))?.ToString() ?? "null"));

    public static TimeContext Context(Tense tense, string? published = "2024-04-26", string? story = null) => new(
        published is null ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        story is null ? null : EventTime.Parse(story),
        tense);

    // Short forms with their full stop, words, figures and marks; hyphens are tokens, as in the treebanks.
    [GeneratedRegex(@"(?:[ap]\.m\.|B\.C\.|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Sun|Mon|Tues?|Wed|Thurs?|Fri|Sat|Mr|Ms)\.)|['’]s\b|\d[\d,.:]*\d(?:st|nd|rd|th|s|am|pm)?|\d(?:st|nd|rd|th|am|pm)?|\p{L}+\d*|\S")]
    private static partial Regex Cut();
}
