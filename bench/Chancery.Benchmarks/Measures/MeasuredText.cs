using Chancery.Benchmarks.Texts;
using Chancery.Language.Tokens;

namespace Chancery.Benchmarks.Measures;

/// <summary>The text of this process, and its size in the units of the columns.</summary>
internal static class MeasuredText
{
    private static readonly Lazy<IReadOnlyList<Report>> All = new(BenchmarkText.Load);

    private static readonly Lazy<int> AllTokens = new(() =>
    {
        var splitter = new SentenceSplitter();
        return Reports.Sum(r => splitter.Split(r.FullText).Sum(s => s.Length));
    });

    /// <summary>The reports.</summary>
    public static IReadOnlyList<Report> Reports => All.Value;

    /// <summary>Tokens of all reports.</summary>
    public static int Tokens => AllTokens.Value;

    /// <summary>Characters of all reports, titles included.</summary>
    public static int Characters => Reports.Sum(r => r.FullText.Length);
}
