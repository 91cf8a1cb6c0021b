using System.Globalization;
using Chancery.Language;
using Chancery.Lexicon;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Tests.Reading;

/// <summary>The English analysis, the lexicon and the reader that all these tests share, loaded once.</summary>
internal static class English
{
    private static readonly Lazy<EnglishAnalyzer> LazyAnalyzer = new(() => EnglishAnalyzer.BuiltIn());
    private static readonly Lazy<LexiconIndex> LazyLexicon = new(BuiltInLexicon.Load);
    private static readonly Lazy<ReportReader> LazyReader = new(() => new(Analyzer, Lexicon));
    private static readonly Lazy<ReportReader> LazyUnsparing = new(() => new(Analyzer, Lexicon, Inclusion.All));

    private static readonly Lazy<ReportReader> LazyLiteral = new(() => new(Analyzer, Lexicon, Inclusion.LoneActors));

    public static IAnalyzer Analyzer => LazyAnalyzer.Value;

    public static LexiconIndex Lexicon => LazyLexicon.Value;

    public static ReportReader Reader => LazyReader.Value;

    /// <summary>The reader that keeps what it is unsure of as well.</summary>
    public static ReportReader Unsparing => LazyUnsparing.Value;

    /// <summary>Reads acts of which only the doer is told as well, as the lexicon's examples need it.</summary>
    public static ReportReader Literal => LazyLiteral.Value;

    /// <summary>A report of a Friday, 2024-04-26, unless another day is given; an empty day means none.</summary>
    public static Report Report(string text, string day = "2024-04-26", string? title = null) =>
        new("test", text) { Title = title, Published = day.Length == 0 ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) };

    public static ReportReading Read(string text, string day = "2024-04-26", string? title = null) => Reader.Read(Report(text, day, title));
}
