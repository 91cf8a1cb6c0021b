namespace Chancery.Reading.Cleaning;

/// <summary>Takes what is not the report's prose out of its text, and keeps the way back to the text as given.</summary>
/// <remarks>A pure function of the report; the work grows with the length of the text only.</remarks>
public sealed class Cleaner
{
    /// <summary>The prose of the report. Any report gives one; it is empty if the report is not in English.</summary>
    public CleanText Clean(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var draft = MarkupReader.Read(report.FullText, report.Title?.Length);
        var paragraphs = Paragraphs.Of(draft);
        var language = TextLanguage.Of(draft, paragraphs);
        var finder = new NoiseFinder(draft);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (language.Foreign.Contains(i))
            {
                finder.TakeForeign(paragraphs[i]);
            }
            else if (paragraphs[i].Start < draft.Title)
            {
                finder.TakeTitle(paragraphs[i]);
            }
            else
            {
                finder.Take(paragraphs[i]);
            }
        }

        return language.Code == "en" ? Compose(draft, paragraphs, finder) : Foreign(draft, paragraphs, language.Code, finder.DateStamp);
    }

    private static CleanText Compose(Draft draft, List<Stretch> paragraphs, NoiseFinder finder)
    {
        var composer = new Composer(draft);
        var title = 0;
        var cut = 0;
        foreach (var paragraph in paragraphs)
        {
            composer.Add(paragraph, finder.Cuts, ref cut);
            title = paragraph.Start < draft.Title ? composer.LastEnd : title;
        }

        var (text, map) = composer.Build();
        return new CleanText(text, title, map, Composer.Noise(draft, finder.Cuts), finder.Dateline, finder.DateStamp);
    }

    private static CleanText Foreign(Draft draft, List<Stretch> paragraphs, string? code, DateOnly? stamp)
    {
        IReadOnlyList<Cut> all = code is null || paragraphs.Count == 0
            ? []
            : [new Cut(paragraphs[0].Start, paragraphs[^1].End, NoiseKind.OtherLanguage)];
        return new CleanText("", 0, new OffsetMap.Builder().Build(), Composer.Noise(draft, all), null, stamp) { Language = code };
    }
}
