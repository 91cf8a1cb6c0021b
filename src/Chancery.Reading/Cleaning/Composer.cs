namespace Chancery.Reading.Cleaning;

/// <summary>Puts the prose together from what no noise covers, and tells the noise in offsets of the full text.</summary>
/// <param name="draft">The report's text without markup.</param>
internal sealed class Composer(Draft draft)
{
    private const char ParagraphEnd = '\u2029';

    private readonly List<Stretch> pieces = []; // an empty one ends a paragraph
    private readonly OffsetMap.Builder map = new();
    private bool isOpen;

    /// <summary>Length of the text so far, without the mark that ends its last paragraph.</summary>
    public int LastEnd { get; private set; }

    /// <summary>Adds a paragraph without the noise in it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="cuts">All noise, in order.</param>
    /// <param name="at">The first noise not yet passed; moved behind that of this paragraph.</param>
    public void Add(Stretch paragraph, IReadOnlyList<Cut> cuts, ref int at)
    {
        var from = paragraph.Start;
        for (; at < cuts.Count && cuts[at].Start < paragraph.End; at++)
        {
            var cut = cuts[at];
            if (!cut.Stays)
            {
                Piece(from, cut.Start);
                from = cut.End;
            }
            else if (cut.EndsParagraph)
            {
                Piece(from, cut.End);
                End();
                from = cut.End;
            }
        }

        Piece(from, paragraph.End);
        End();
    }

    public (string Text, OffsetMap Map) Build() => (
        string.Create(map.Length, (draft, pieces), static (into, from) =>
        {
            foreach (var piece in from.pieces)
            {
                if (piece.IsEmpty)
                {
                    into[0] = ParagraphEnd;
                    into = into[1..];
                }
                else
                {
                    piece.In(from.draft).CopyTo(into);
                    into = into[piece.Length..];
                }
            }
        }),
        map.Build());

    /// <summary>The noise of the draft and its markup as one list, in order and apart.</summary>
    public static List<NoiseSpan> Noise(Draft draft, IReadOnlyList<Cut> cuts)
    {
        var noise = new List<NoiseSpan>(cuts.Count + draft.Markup.Count);
        var markup = 0;
        foreach (var cut in cuts)
        {
            var bare = Stretch.Trimmed(draft, cut.Start, cut.End);
            if (bare.IsEmpty)
            {
                continue;
            }

            var span = new NoiseSpan(draft.Map[bare.Start], draft.Map.EndOf(bare.End), cut.Kind);
            for (; markup < draft.Markup.Count && draft.Markup[markup].Start < span.End; markup++)
            {
                if (draft.Markup[markup].End <= span.Start)
                {
                    noise.Add(draft.Markup[markup]);
                }
            }

            noise.Add(span);
        }

        noise.AddRange(draft.Markup.Skip(markup));
        return noise;
    }

    private void Piece(int start, int end)
    {
        while (!isOpen && start < end && char.IsWhiteSpace(draft.Units[start]))
        {
            start++;
        }

        if (start >= end)
        {
            return;
        }

        isOpen = true;
        pieces.Add(new(start, end));
        map.Piece(draft.Map, start, end);
    }

    private void End()
    {
        if (!isOpen)
        {
            return;
        }

        isOpen = false;
        LastEnd = map.Length;
        var last = pieces[^1].End;
        var source = draft.Map.EndOf(last);
        pieces.Add(new(last, last));
        map.Flat(source, source, 1);
    }
}
