using Chancery.Hosting;
using Chancery.Language;
using Chancery.Lexicon;
using Chancery.Reading;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Lexicon.Sources;

namespace Chancery.Cli;

/// <summary>Makes the reader of this project: English analysis and the built-in lexicon.</summary>
internal sealed class ReaderFactory : IReaderFactory
{
    public IReportReader Create(ReaderChoice choice) => new ReportReader(CreateAnalyzer(choice.Fast), Lexicon(choice.LexiconFolder), InclusionOf(choice));

    private static Inclusion InclusionOf(ReaderChoice choice) => choice.All ? Inclusion.All : choice.LoneActors ? Inclusion.LoneActors : Inclusion.Codebook;

    public string Version(ReaderChoice choice) => BuiltInReader.VersionOf(new() { LexiconFolder = choice.LexiconFolder, IsFast = choice.Fast, Inclusion = InclusionOf(choice) });

    public TimeReader CreateTimeReader(bool fast, bool isNarrative) => new(CreateAnalyzer(fast), Lexicon(null), isNarrative);

    public IAnalyzer CreateAnalyzer(bool fast) => EnglishAnalyzer.BuiltIn(fast ? AnalysisMode.Fast : AnalysisMode.Default);

    /// <summary>The built-in lexicon, with a folder of one's own over it.</summary>
    /// <exception cref="CommandException">The folder is missing or has mistakes.</exception>
    internal static LexiconIndex Lexicon(string? folder) => Source(folder).ToIndex();

    /// <summary>As <see cref="Lexicon"/>, but what its files say, to be counted or laid over.</summary>
    /// <exception cref="CommandException">The folder is missing or has mistakes.</exception>
    internal static LexiconSource Source(string? folder)
    {
        var basis = BuiltInLexicon.Source();
        if (folder is null) return basis;
        if (!Directory.Exists(folder))
            throw new CommandException(ExitCodes.Usage, $"{folder}: error CHY0031: There is no such folder. Give the folder that holds your lexicon.");
        var (source, problems) = LexiconFolder.Parse(basis, folder);
        return source ?? throw new CommandException(ExitCodes.Usage, string.Join('\n', problems.Select(Told)));
    }

    // As the faults of the input are told.
    internal static string Told(LexiconProblem problem) =>
        $"{problem.File}{(problem.Line > 0 ? $":{problem.Line}:{problem.Column}" : "")}: error {problem.Code}: {problem.What} {problem.Mend}";
}
