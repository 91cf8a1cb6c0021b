using Chancery.Language;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

/// <summary>Tells who is named where in a document, and who is meant: by apposition, title, office and date, pronoun.</summary>
public sealed class NameReader
{
    private readonly NameIndex names;
    private readonly OfficeIndex offices;
    private readonly NameWords words;

    /// <summary>A reader of names that knows this lexicon. Safe to share among threads.</summary>
    public NameReader(LexiconIndex lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        (names, offices, words) = (new(lexicon), new(lexicon), new(lexicon));
    }

    /// <summary>The phrases of every sentence and their actors.</summary>
    /// <param name="document">The analysed text.</param>
    /// <param name="published">The day the report was published: offices are held on it; null when unknown.</param>
    /// <param name="times">For each sentence the tokens that tell a time, first and last; they name nobody.</param>
    public NamedDocument Read(Document document, DateOnly? published, IReadOnlyList<IReadOnlyList<(int First, int Last)>> times)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(times);
        var items = document.Sentences.Select((s, i) => new SentenceItems(s, document.Text, names, offices, times[i])).ToArray();
        var register = new Register();
        var era = published ?? Era.Of(items, offices);
        // Twice: a headline's family name is explained only in the body.
        var (_, main) = Pass(items, register, published, era, null);
        return new(document, Pass(items, register, published, era, main).Sentences);
    }

    private (NamedSentence[] Sentences, string? Main) Pass(SentenceItems[] items, Register register, DateOnly? published, DateOnly? era, string? main)
    {
        var discourse = new Discourse(words.States.Contains);
        var read = new NamedSentence[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            discourse.Begin(i);
            var phrases = GivenThing.Split(GivenOffice.Split(Reduced.Split(Chunker.Cut(items[i]), items[i], words), items[i], words), items[i], words);
            new PhraseReader(items[i], phrases, words, offices, register, discourse, published, era).Read();
            read[i] = new(GivenThing.Mend(items[i].Sentence, phrases, words), phrases) { Home = discourse.Home(main), Spoken = discourse.Spoken(), SpokenBefore = i > 0 ? read[i - 1].Spoken : [] };
        }

        return (read, discourse.Main());
    }
}
