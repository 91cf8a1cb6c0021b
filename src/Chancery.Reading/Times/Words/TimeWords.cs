using Chancery.Language;

namespace Chancery.Reading.Times.Words;

/// <summary>The words of a sentence as the time grammar sees them: tokens parted at hyphens and strokes, so that either way of cutting them reads the same.</summary>
internal sealed class TimeWords
{
    private static readonly System.Buffers.SearchValues<char> Seams = System.Buffers.SearchValues.Create("-–—‑/");

    private readonly List<TimeWord> words;

    public TimeWords(Sentence sentence)
    {
        words = new(sentence.Tokens.Count + 8);
        for (var i = 0; i < sentence.Tokens.Count; i++) Add(sentence.Tokens[i], i);
    }

    public int Count => words.Count;

    public TimeWord this[int at] => at >= 0 && at < words.Count ? words[at] : TimeWord.Outside;

    public bool Is(int at, WordKinds kind) => this[at].Is(kind);

    public bool Is(int at, string word) => this[at].Is(word);

    public bool IsAny(int at, params ReadOnlySpan<string> choices) => this[at].IsAny(choices);

    /// <summary>True when exactly these words stand there.</summary>
    public bool Reads(int at, params ReadOnlySpan<string> run)
    {
        for (var i = 0; i < run.Length; i++)
        {
            if (!this[at + i].Is(run[i])) return false;
        }

        return true;
    }

    /// <summary>True when exactly these words end just before it.</summary>
    public bool ReadsBefore(int at, params ReadOnlySpan<string> run) => Reads(at - run.Length, run);

    private void Add(Token whole, int token)
    {
        var form = whole.Form;
        if (form.Length is > 1 and <= 40 && form.AsSpan().IndexOfAny(Seams) is >= 0 and var seam)
        {
            var start = 0;
            while (seam >= 0)
            {
                if (seam > start) words.Add(Read(form[start..seam], token, whole, start));
                words.Add(Read(form[seam..(seam + 1)], token, whole, seam));
                start = seam + 1;
                var next = form.AsSpan(start).IndexOfAny(Seams);
                seam = next < 0 ? -1 : start + next;
            }

            if (start < form.Length) words.Add(Read(form[start..], token, whole, start));
            return;
        }

        words.Add(Read(form, token, whole, 0));
    }

    private static TimeWord Read(string text, int token, Token whole, int from)
    {
        // A form that is not what stands in the text cannot be parted there.
        var isPlain = whole.Form.Length == whole.End - whole.Start;
        var (start, end) = isPlain ? (whole.Start + from, whole.Start + from + text.Length) : (whole.Start, whole.End);
        if (TimeVocabulary.TryGet(text, out var entry)) return new(text, token, entry.Kinds, entry.Value, entry.Unit, start, end);
        return Figures.TryRead(text, out var kind, out var value)
            ? new(text, token, kind, value, Unit.None, start, end)
            : new(text, token, WordKinds.None, 0, Unit.None, start, end);
    }
}
