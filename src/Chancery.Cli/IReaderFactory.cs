using Chancery.Language;
using Chancery.Reading;

namespace Chancery.Cli;

/// <summary>What was asked of the reader.</summary>
/// <param name="LexiconFolder">A folder whose entries are added to the built-in lexicon; null for none.</param>
/// <param name="Fast">True for the faster and less exact analysis.</param>
/// <param name="All">True to keep events of low confidence too.</param>
/// <param name="LoneActors">True to keep acts of which only one actor is told, as other manuals do.</param>
internal sealed record ReaderChoice(string? LexiconFolder, bool Fast, bool All, bool LoneActors = false);

/// <summary>Makes readers and what they stand on.</summary>
internal interface IReaderFactory
{
    /// <summary>A reader as asked.</summary>
    /// <exception cref="CommandException">The lexicon folder is missing or has mistakes.</exception>
    IReportReader Create(ReaderChoice choice);

    /// <summary>The version of that reader, as a record keeps it with what it read.</summary>
    string Version(ReaderChoice choice);

    /// <summary>A reader of time expressions alone.</summary>
    /// <param name="fast">True for the faster and less exact analysis.</param>
    /// <param name="isNarrative">True to resolve against the story's own time instead of the day of publication.</param>
    TimeReader CreateTimeReader(bool fast, bool isNarrative);

    /// <summary>The analysis of English alone.</summary>
    IAnalyzer CreateAnalyzer(bool fast);
}
