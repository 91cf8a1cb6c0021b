namespace Chancery.Reading.Lexicon;

/// <summary>In what sense a name stands for its entity.</summary>
public enum NameSense
{
    /// <summary>It is the entity's name.</summary>
    Name,
    /// <summary>An adjective: Russian.</summary>
    Demonym,
    /// <summary>Its people: Russians.</summary>
    People,
    /// <summary>A place or building that speaks for it: the Kremlin.</summary>
    Metonym,
    /// <summary>A person's family name alone; it counts only where date or context leave one holder.</summary>
    FamilyName,
}

/// <summary>One name of one entity.</summary>
/// <param name="Text">As written, without a leading "the", with straight apostrophes and plain spaces.</param>
/// <param name="Sense">How it stands for the entity.</param>
/// <param name="Entity">What it names.</param>
public sealed record NameEntry(string Text, NameSense Sense, Entity Entity);
