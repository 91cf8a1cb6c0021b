using System.Security.Cryptography;
using System.Text;
using Chancery.Language;
using Chancery.Lexicon;
using Chancery.Reading;
using Chancery.Reading.Lexicon;

namespace Chancery.Hosting;

/// <summary>The reader that comes with Chancery: its model of English and its lexicon.</summary>
public static class BuiltInReader
{
    private const int Digits = 12;

    /// <summary>A reader.</summary>
    /// <param name="setup">How it is set up.</param>
    /// <returns>The reader, or else every problem of the lexicon's folder.</returns>
    public static (IReportReader? Reader, IReadOnlyList<LexiconProblem> Problems) Create(ReaderSetup setup)
    {
        ArgumentNullException.ThrowIfNull(setup);
        if (setup.LexiconFolder is { } missing && !Directory.Exists(missing))
            return (null, [new("CHY0031", missing, 0, 0, "There is no such folder.", "Give the folder that holds your lexicon.")]);
        var (lexicon, problems) = setup.LexiconFolder is { } folder ? BuiltInLexicon.LoadWith(folder) : new(BuiltInLexicon.Load(), []);
        if (lexicon is null) return (null, problems);
        var analyzer = EnglishAnalyzer.BuiltIn(setup.IsFast ? AnalysisMode.Fast : AnalysisMode.Default);
        return (new ReportReader(analyzer, lexicon, setup.Inclusion) { Version = VersionOf(setup) }, []);
    }

    /// <summary>
    /// What a record keeps of such a reader: the product's version, a plus sign, and a hash of all that decides what is read,
    /// <c>0.1.0+4be1c02a9d3f</c>. Another lexicon, model or set-up is another version.
    /// </summary>
    public static string VersionOf(ReaderSetup setup)
    {
        ArgumentNullException.ThrowIfNull(setup);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, typeof(BuiltInLexicon).Assembly.GetManifestResourceStream("lexicon.bin"));
        Append(hash, typeof(EnglishAnalyzer).Assembly.GetManifestResourceStream("english.model"));
        hash.AppendData(Encoding.UTF8.GetBytes($"{setup.IsFast} {setup.Inclusion}"));
        if (setup.LexiconFolder is { } folder && Directory.Exists(folder))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file).Replace('\\', '/')));
                hash.AppendData(File.ReadAllBytes(file));
            }
        }

        return $"{typeof(ReportReader).Assembly.GetName().Version!.ToString(3)}+{Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits]}";
    }

    private static void Append(IncrementalHash hash, Stream? resource)
    {
        using var bytes = resource ?? throw new InvalidOperationException("The product was built without its lexicon or model.");
        hash.AppendData(SHA256.HashData(bytes));
    }
}
