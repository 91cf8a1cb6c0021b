namespace Chancery.Benchmarks.SideBySide;

/// <summary>What a contender told of one pass over the text.</summary>
/// <param name="Tokens">Tokens, as the contender counts them.</param>
/// <param name="Characters">Characters of the text.</param>
/// <param name="Wall">Milliseconds by the clock.</param>
/// <param name="Processor">Milliseconds of processor time of all its threads.</param>
/// <param name="PeakKilobytes">The largest working set of its process so far.</param>
internal readonly record struct Round(long Tokens, long Characters, double Wall, double Processor, long PeakKilobytes)
{
    /// <summary>Tokens a second by the clock.</summary>
    public double Speed => Tokens * 1e3 / Wall;

    /// <summary>Tokens a second of processor time: on a busy machine the fairer figure.</summary>
    public double SpeedOfProcessor => Tokens * 1e3 / Processor;

    /// <summary>Characters a second by the clock: the same text for all, whatever they call a token.</summary>
    public double CharactersPerSecond => Characters * 1e3 / Wall;
}
