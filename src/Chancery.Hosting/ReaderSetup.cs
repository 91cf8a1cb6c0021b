using Chancery.Reading;

namespace Chancery.Hosting;

/// <summary>How the reader of this project is set up.</summary>
public sealed record ReaderSetup
{
    /// <summary>A folder that adds to the built-in lexicon; null for none.</summary>
    public string? LexiconFolder { get; init; }

    /// <summary>True for an analysis of English that is about twice as fast and a little less exact.</summary>
    public bool IsFast { get; init; }

    /// <summary>Which of the events found are kept.</summary>
    public Inclusion Inclusion { get; init; }
}
