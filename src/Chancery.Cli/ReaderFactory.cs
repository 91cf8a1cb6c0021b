using Chancery.Language;

namespace Chancery.Cli;

/// <summary>Makes the reader of this project: English analysis and the built-in lexicon.</summary>
internal sealed class ReaderFactory : IReaderFactory
{
    public IReportReader Create(ReaderChoice choice) =>
        throw new CommandException(ExitCodes.Usage, "chancery: error CHY0031: This build carries no reader yet. Take a later one.");

    public IAnalyzer CreateAnalyzer(bool fast) => EnglishAnalyzer.BuiltIn(fast ? AnalysisMode.Fast : AnalysisMode.Default);
}
