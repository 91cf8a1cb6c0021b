namespace Chancery;

/// <summary>What sort of source says a thing.</summary>
public enum SourceKind
{
    /// <summary>A named person.</summary>
    Person,
    /// <summary>A government, ministry or state body.</summary>
    Government,
    /// <summary>Another organisation.</summary>
    Organisation,
    /// <summary>A news agency.</summary>
    Agency,
    /// <summary>A newspaper, broadcaster or site.</summary>
    Outlet,
    /// <summary>A source the report does not name.</summary>
    Unnamed,
}

/// <summary>One link in a chain of speakers.</summary>
/// <param name="Name">The speaker's canonical name, or the words used where there is none.</param>
/// <param name="Kind">What sort of source it is.</param>
/// <param name="Time">When they said it, in EDTF, where the text tells; else null.</param>
public sealed record Speaker(string Name, SourceKind Kind, EventTime? Time);

/// <summary>Who says so: a chain of speakers, innermost first, outermost last. Empty is the report's own voice.</summary>
/// <param name="Speakers">The links, innermost first.</param>
public sealed record AttributionChain(EquatableList<Speaker> Speakers)
{
    /// <summary>The report's own voice.</summary>
    public static AttributionChain Own { get; } = new(EquatableList<Speaker>.Empty);

    /// <summary>True when the report says it in its own voice.</summary>
    public bool IsOwnVoice => Speakers.Count == 0;
}
