namespace Chancery.Server.Marking;

/// <summary>A text whose offsets count Unicode code points, as those of evidence do.</summary>
internal sealed class PointText
{
    private readonly string text;
    private readonly int[] indexes;

    public PointText(string text)
    {
        this.text = text;
        var at = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1) at.Add(i);
        at.Add(text.Length);
        indexes = [.. at];
    }

    /// <summary>How many code points it has.</summary>
    public int Length => indexes.Length - 1;

    /// <summary>What stands from one offset to another; what lies outside the text is left out.</summary>
    public string Slice(int start, int end)
    {
        var (from, to) = (Math.Clamp(start, 0, Length), Math.Clamp(end, 0, Length));
        return to <= from ? "" : text[indexes[from]..indexes[to]];
    }

    /// <summary>The offsets of the paragraph around a stretch, cut to so many code points on each side of it.</summary>
    public (int Start, int End) Around(int start, int end, int margin)
    {
        var (from, to) = (Math.Clamp(start, 0, Length), Math.Clamp(end, 0, Length));
        while (from > 0 && this[from - 1] != '\n' && (start - from < margin || !IsBlank(from - 1))) from--;
        while (to < Length && this[to] != '\n' && (to - end < margin || !IsBlank(to))) to++;
        return (from, to);
    }

    private char this[int point] => text[indexes[point]];

    private bool IsBlank(int point) => char.IsWhiteSpace(this[point]);
}
