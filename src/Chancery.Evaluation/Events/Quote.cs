namespace Chancery.Evaluation;

/// <summary>A stretch of a report's text that someone gives as evidence.</summary>
/// <param name="Start">Offset of the first character, in Unicode code points of title + newline + text.</param>
/// <param name="End">Offset just behind the last character, in code points.</param>
/// <param name="Text">What is said to stand there; null where that is not told.</param>
public readonly record struct Quote(int Start, int End, string? Text)
{
    /// <summary>How many code points it spans.</summary>
    public int Length => End - Start;

    /// <summary>How many code points both share; 0 or less when none.</summary>
    public int Shared(Quote other) => Math.Min(End, other.End) - Math.Max(Start, other.Start);
}
