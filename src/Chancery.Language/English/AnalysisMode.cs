namespace Chancery.Language;

/// <summary>How much care an analysis takes.</summary>
public enum AnalysisMode
{
    /// <summary>Several readings of a sentence are kept side by side, and the best at its end is taken.</summary>
    Default,

    /// <summary>The best step is taken each time: about three times as fast, a little less often right.</summary>
    Fast,
}
