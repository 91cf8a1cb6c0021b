namespace Chancery.Reading.Cleaning;

/// <summary>The report's full text without its markup: lines end with <c>\n</c>, white space is plain, entities are decoded.</summary>
/// <param name="Units">The text; joined lines have a space for their line break.</param>
/// <param name="Length">How much of <paramref name="Units"/> is text.</param>
/// <param name="Title">Where the title ends, 0 without one.</param>
/// <param name="Map">The way back to the full text.</param>
/// <param name="Markup">What was left out, in offsets of the full text.</param>
internal sealed record Draft(char[] Units, int Length, int Title, OffsetMap Map, IReadOnlyList<NoiseSpan> Markup)
{
    public ReadOnlySpan<char> Text => Units.AsSpan(0, Length);

    /// <summary>The text between two places.</summary>
    public ReadOnlySpan<char> Between(int start, int end) => Units.AsSpan(start, end - start);
}
