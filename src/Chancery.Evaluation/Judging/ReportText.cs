namespace Chancery.Evaluation;

/// <summary>A report's text, cut by code points.</summary>
internal sealed class ReportText
{
    private readonly string text;
    private readonly int[] starts;

    public ReportText(string text)
    {
        this.text = text;
        var found = new List<int>(text.Length + 1);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            found.Add(at);
            at += rune.Utf16SequenceLength;
        }

        found.Add(at);
        starts = [.. found];
    }

    /// <summary>How many code points it has.</summary>
    public int Length => starts.Length - 1;

    /// <summary>True when the quote's words stand where it says, or it does not give them.</summary>
    public bool Holds(Quote quote)
    {
        if (quote.Text is null) return true;
        var (start, end) = (starts[Math.Min(quote.Start, Length)], starts[Math.Min(quote.End, Length)]);
        return text.AsSpan(start, end - start).SequenceEqual(quote.Text);
    }

    /// <summary>The code point that begins at, or holds, this UTF-16 unit.</summary>
    public int CodePoint(int unit)
    {
        var at = Array.BinarySearch(starts, unit);
        return at >= 0 ? at : ~at - 1;
    }
}
