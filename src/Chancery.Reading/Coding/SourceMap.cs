using Chancery.Reading.Cleaning;

namespace Chancery.Reading.Coding;

/// <summary>The way from offsets in the cleaned text to evidence in the report as given, in Unicode code points.</summary>
internal sealed class SourceMap
{
    private readonly string full;
    private readonly CleanText clean;
    private readonly int[]? pairsBefore;

    public SourceMap(string full, CleanText clean)
    {
        (this.full, this.clean) = (full, clean);
        if (!full.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) return;
        pairsBefore = new int[full.Length + 1];
        for (var i = 0; i < full.Length; i++)
            pairsBefore[i + 1] = pairsBefore[i] + (i > 0 && char.IsSurrogatePair(full[i - 1], full[i]) ? 1 : 0);
    }

    /// <summary>Length of the report's full text in code points.</summary>
    public int Length => CodePoints(full.Length);

    /// <summary>The words from one offset of the cleaned text to another, as they stand in the report.</summary>
    public Evidence At(int start, int end)
    {
        var (from, to) = clean.Source(start, end);
        if (to < full.Length && to > 0 && char.IsSurrogatePair(full[to - 1], full[to])) to++;
        return Raw(from, to);
    }

    /// <summary>The words between two offsets of the report's full text.</summary>
    public Evidence Raw(int start, int end) => new(CodePoints(start), CodePoints(end), full[start..end]);

    private int CodePoints(int offset) => pairsBefore is null ? offset : offset - pairsBefore[offset];
}
