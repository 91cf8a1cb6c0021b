using Chancery.Reading.Cleaning;

namespace Chancery.Reading.Tests.Cleaning;

/// <summary>A report cleaned, with its parts as strings.</summary>
internal sealed record Cleaned(Report Report, CleanText Result)
{
    public static Cleaned Of(string text, string? title = null)
    {
        var report = new Report("-", text) { Title = title };
        return new(report, new Cleaner().Clean(report));
    }

    /// <summary>The paragraphs of the prose.</summary>
    public string[] Paragraphs => Result.Text.Split('\u2029', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The noise as <c>Kind: words</c>.</summary>
    public string[] Noise => Result.Noise.Select(n => $"{n.Kind}: {Report.FullText[n.Start..n.End]}").ToArray();

    /// <summary>What the full text has where these words of the prose come from.</summary>
    public string SourceOf(string words)
    {
        var at = Result.Text.IndexOf(words, StringComparison.Ordinal);
        var (start, end) = Result.Source(at, at + words.Length);
        return Report.FullText[start..end];
    }
}
