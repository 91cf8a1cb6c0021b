namespace Chancery.Reading.Names;

/// <summary>How a phrase names its actors.</summary>
public enum PhraseKind
{
    /// <summary>It names no actor.</summary>
    Other,
    /// <summary>A name: Vladimir Putin, Russia, the Kremlin.</summary>
    Name,
    /// <summary>A description: the Chinese leader, Russian troops.</summary>
    Description,
    /// <summary>A pronoun or a description that points back: he, the two leaders.</summary>
    Anaphor,
}

/// <summary>A base noun phrase of a sentence, and who is meant by it.</summary>
public sealed class Phrase
{
    internal Phrase(int first, int last) => (First, Last) = (first, last);

    /// <summary>Index of its first token, an article included.</summary>
    public int First { get; }

    /// <summary>Index of its last token, which heads it.</summary>
    public int Last { get; }

    /// <summary>How it names them.</summary>
    public PhraseKind Kind { get; internal set; }

    /// <summary>Who is meant; several for "the presidents of Egypt and Iran". Empty when it names no actor, or nobody can tell.</summary>
    public IReadOnlyList<Actor> Actors { get; internal set; } = [];

    /// <summary>The actors named before its head: "Russian" in "a Russian attack", both in "US-China talks".</summary>
    public IReadOnlyList<Actor> Modifiers { get; internal set; } = [];

    /// <summary>The phrase that owns it: "Russia" of "Russia's attack"; null if none.</summary>
    public Phrase? Possessor { get; internal set; }

    /// <summary>True when a possessive 's or a possessive pronoun ends it.</summary>
    public bool IsPossessive { get; internal set; }

    /// <summary>The place it may name; null if none.</summary>
    public Place? Place { get; internal set; }

    /// <summary>True where the words leave a doubt who is meant: a pronoun with two candidates, a family name by date alone.</summary>
    public bool IsDoubtful { get; internal set; }

    /// <summary>The phrase in apposition that says the same of the same actor; null if none.</summary>
    public Phrase? Apposition { get; internal set; }

    /// <summary>True when a place or building speaks for its state: the Kremlin.</summary>
    public bool IsMetonym { get; internal set; }

    // The outlet named before its head: Reuters in "a Reuters interview".
    internal Actor? Carrier { get; set; }

    // "Chinese" in "a Chinese-brokered deal": named before its head, and no part of it
    internal IReadOnlyList<Actor> Bystanders { get; set; } = [];

    // Whom it is named to be about or against: Russia-related sanctions, an anti-Russian rally.
    internal IReadOnlyList<Actor> Concerned { get; set; } = [];

    // The land or town named before its head: Nablus in "a Nablus refugee camp"
    internal Place? NamedBefore { get; set; }

    internal TitleMatch? Title { get; set; }

    internal string? UnknownName { get; set; }

    internal bool IsPlural { get; set; }

    internal int Head { get; set; }
}
