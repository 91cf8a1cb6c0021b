namespace Chancery.Reading.Cleaning;

/// <summary>Finds the noise in the paragraphs of one draft, in the order they stand.</summary>
/// <param name="draft">The report's text without markup.</param>
internal sealed class NoiseFinder(Draft draft)
{
    // A dateline may stand below a headline and a standfirst.
    private const int DatelineReach = 4;

    private readonly Repetitions sentences = new(draft);
    private readonly List<Cut> cuts = [];
    private int bodies;

    /// <summary>What was found, in order and apart.</summary>
    public IReadOnlyList<Cut> Cuts => cuts;

    public Dateline? Dateline { get; private set; }

    public DateOnly? DateStamp { get; private set; }

    /// <summary>Marks a paragraph in another language.</summary>
    public void TakeForeign(Stretch paragraph) => cuts.Add(new(paragraph.Start, paragraph.End, NoiseKind.OtherLanguage));

    /// <summary>Looks through the title, in which only broken words are noise.</summary>
    public void TakeTitle(Stretch paragraph)
    {
        sentences.IsAgain(paragraph);
        BrokenWords.Find(paragraph.In(draft), paragraph.Start, cuts);
    }

    /// <summary>Looks through a paragraph of the text.</summary>
    public void Take(Stretch paragraph)
    {
        var start = paragraph.Start;
        if (bodies == 0 && DateStamp is null && DateStamps.Length(paragraph.In(draft), out var date) is > 0 and var stamp)
        {
            DateStamp = date;
            Add(ref start, stamp, NoiseKind.DateStamp);
        }

        if (start >= paragraph.End)
        {
            return;
        }

        if (Furniture.Is(draft.Between(start, paragraph.End), mayBeHeadline: bodies == 0 && draft.Title == 0))
        {
            Add(ref start, paragraph.End - start, NoiseKind.PageFurniture);
            return;
        }

        Head(ref start, paragraph.End);
        var end = start + Furniture.Tail(draft.Between(start, paragraph.End));
        Sentences(start, end);
        if (end < paragraph.End)
        {
            Add(ref end, paragraph.End - end, NoiseKind.PageFurniture);
        }

        bodies++;
    }

    private void Head(ref int start, int end)
    {
        if (bodies == 0)
        {
            Add(ref start, RunIns.TitleAgain(draft.Between(0, draft.Title).Trim(), draft.Between(start, end)), NoiseKind.Repeated);
        }

        if (Dateline is null && bodies < DatelineReach)
        {
            Add(ref start, Datelines.Length(draft.Between(start, end), out var dateline), NoiseKind.Dateline);
            Dateline = dateline;
        }

        Add(ref start, Clocks.Length(draft.Between(start, end)), NoiseKind.DateStamp);
        if (bodies == 0 && RunIns.Length(draft.Between(start, end)) is > 0 and var length)
        {
            cuts.Add(new(start, start + length, NoiseKind.HeadlineRunIn, Stays: true, EndsParagraph: true));
            start += length;
        }
    }

    private void Sentences(int start, int end)
    {
        var holdsNotice = PagePhrases.Shared.HoldsNotice(draft.Between(start, end));
        while (start < end)
        {
            var next = start + RoughSentences.End(draft.Between(start, end), 0);
            var sentence = Stretch.Trimmed(draft, start, next);
            start = next;
            var text = sentence.In(draft);
            if (PagePhrases.Shared.BeginsNotice(text) || (holdsNotice && PagePhrases.Shared.HoldsNotice(text)))
            {
                cuts.Add(new(sentence.Start, sentence.End, NoiseKind.Boilerplate));
                continue;
            }

            var from = sentence.Start;
            Add(ref from, Furniture.Head(text), NoiseKind.PageFurniture);
            sentence = sentence with { Start = from };
            if (sentences.IsAgain(sentence))
            {
                cuts.Add(new(sentence.Start, sentence.End, NoiseKind.Repeated));
            }
            else
            {
                BrokenWords.Find(sentence.In(draft), sentence.Start, cuts);
            }
        }
    }

    private void Add(ref int start, int length, NoiseKind kind)
    {
        if (length > 0)
        {
            cuts.Add(new(start, start + length, kind));
            start += length;
        }
    }
}
