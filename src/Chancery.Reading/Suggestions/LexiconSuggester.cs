using Chancery.Language;
using Chancery.Reading.Coding;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Suggestions;

/// <summary>Tells what the lexicon lacks to read a report well: a pure function, safe to share among threads.</summary>
public sealed class LexiconSuggester
{
    private readonly ReportReader reader;
    private readonly LearntPeople people;
    private readonly UnknownNames names;
    private readonly UncodedWords words;

    /// <summary>A suggester for this lexicon.</summary>
    /// <param name="analyzer">Turns text into trees.</param>
    /// <param name="lexicon">What is known.</param>
    public LexiconSuggester(IAnalyzer analyzer, LexiconIndex lexicon)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(lexicon);
        reader = new(analyzer, lexicon, Inclusion.All);
        var frames = new FrameIndex(lexicon);
        (people, names, words) = (new(lexicon), new(frames), new(frames, lexicon));
    }

    /// <summary>Everything met in the report that the lexicon lacks, once for each time it was met.</summary>
    public IReadOnlyList<Suggestion> Suggest(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var (reading, scenes, told) = reader.Analyse(report);
        var published = reading.Report.Published;
        var coded = told.ToLookup(t => t.Scene.Index, t => t.Candidate.Token);
        return
        [
            .. people.Find(scenes, published),
            .. scenes.SelectMany(s => names.Find(s, published)),
            .. scenes.SelectMany(s => words.Find(s, coded[s.Index].ToHashSet(), published)),
        ];
    }

    /// <summary>The words of a sentence on one line.</summary>
    internal static string Sentence(Scene scene) => string.Join(' ', scene.Words(0, scene.Tokens.Count - 1).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
