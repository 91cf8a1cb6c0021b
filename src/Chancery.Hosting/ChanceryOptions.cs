namespace Chancery.Hosting;

/// <summary>How the reader and the record of a host are set up.</summary>
public sealed class ChanceryOptions
{
    /// <summary>The record's file; it is made where it is missing, unless <see cref="IsReadOnly"/>.</summary>
    public string RecordPath { get; set; } = "diplomacy.db";

    /// <summary>True to ask the record and never add to it; any number of hosts may do so while one adds.</summary>
    public bool IsReadOnly { get; set; }

    /// <summary>A folder of your own, laid out as <c>lexicon/</c>, that adds to the built-in lexicon; null for none.</summary>
    public string? LexiconFolder { get; set; }

    /// <summary>True for an analysis of English that is about twice as fast and a little less exact.</summary>
    public bool IsFast { get; set; }
}
