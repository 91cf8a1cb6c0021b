namespace Chancery.Reading.Lexicon;

/// <summary>A frame: the words for one kind of act, and who does it to whom in them.</summary>
/// <param name="Key">Its file's place, such as <c>consult/visit</c>.</param>
/// <param name="Type">The event type.</param>
/// <param name="Mode">The mode, unless a word gives its own; null where none fits.</param>
/// <param name="Cameo">The CAMEO code, unless a word gives its own; null for OFFICE.</param>
/// <param name="Means">What the act is, in a sentence.</param>
/// <param name="Mutual">True where all who take part are on one footing.</param>
/// <param name="SourceFillers">What may act.</param>
/// <param name="TargetFillers">What may be acted upon.</param>
/// <param name="TargetOptional">True where the act needs no target.</param>
/// <param name="Words">The words for it.</param>
/// <param name="Examples">Sentences that must be read so, run as tests.</param>
public sealed record Frame(
    string Key, EventType Type, string? Mode, string? Cameo, string Means, bool Mutual,
    Fillers SourceFillers, Fillers TargetFillers, bool TargetOptional,
    EquatableList<FrameWord> Words, EquatableList<FrameExample> Examples);

/// <summary>The part of speech of a frame's word.</summary>
public enum WordClass
{
    /// <summary>A verb.</summary>
    Verb,
    /// <summary>A noun that names the act.</summary>
    Noun,
    /// <summary>An adjective in the predicate: "is critical of".</summary>
    Adjective,
}

/// <summary>One way to word the act.</summary>
/// <param name="Class">Its part of speech.</param>
/// <param name="Lemma">The head word's dictionary form.</param>
/// <param name="Before">Lemmas that must stand before it in its phrase: "phone" of "phone call".</param>
/// <param name="Particle">A particle or adverb that must go with it: "off" of "call off"; null if none.</param>
/// <param name="Parts">What else must, or must not, be there, by slot.</param>
/// <param name="Source">Slots where the source is looked for, the first that is filled wins.</param>
/// <param name="Target">Slots where the target is looked for, the first that is filled wins.</param>
/// <param name="About">Slots that tell what is demanded, condemned, offered.</param>
/// <param name="LightVerbs">Verbs whose subject is the source when the noun is their object, beside the general ones.</param>
/// <param name="Mode">Its own mode; null for the frame's.</param>
/// <param name="Cameo">Its own code; null for the frame's.</param>
/// <param name="Mutual">Whether it is mutual; null for what the frame says.</param>
/// <param name="TargetOptional">Whether it needs no target; null for what the frame says.</param>
public sealed record FrameWord(
    WordClass Class, string Lemma, EquatableList<string> Before, string? Particle, EquatableList<FramePart> Parts,
    EquatableList<string> Source, EquatableList<string> Target, EquatableList<string> About,
    EquatableList<string> LightVerbs, string? Mode, string? Cameo, bool? Mutual, bool? TargetOptional)
{
    /// <summary>True where it names words that must stand in some slot, so that it is a turn of phrase and no lone word.</summary>
    internal bool IsPhrase => Parts.Any(p => p.Words.Count > 0 && !p.IsBarred);

    /// <summary>True where it is met only with "not": what is not accepted is refused.</summary>
    internal bool IsNegated => Parts.Any(p => p is { Slot: "not", IsBarred: false });

    /// <summary>Lemmas of which one must head the object; empty for any or none.</summary>
    internal IEnumerable<string> Objects => Parts.Where(p => p is { Slot: "object", IsBarred: false }).SelectMany(p => p.Words);
}

/// <summary>What may fill a part of a frame.</summary>
[Flags]
public enum Fillers
{
    /// <summary>Nothing.</summary>
    None = 0,
    /// <summary>A state, an organisation, a government body, an official, an armed group.</summary>
    Political = 1,
    /// <summary>A named person, in office or not.</summary>
    Person = 2,
    /// <summary>Nationals of a state, its ships, planes, firms.</summary>
    People = 4,
    /// <summary>A country, city or region as a place.</summary>
    Place = 8,
    /// <summary>A named company: where people may be acted upon it may, and it acts for nobody but itself.</summary>
    Company = 16,
    /// <summary>A party, or several together, that stands in elections; it is political as well.</summary>
    Party = 32,
}

/// <summary>A sentence with the events it must give.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Expected">What it must give: <c>CHN > RUS, occurred</c>; <c>CHN + RUS, planned</c> where mutual; <c>none</c>.</param>
/// <param name="File">The lexicon file it stands in.</param>
/// <param name="Line">Its line there, from 1.</param>
public sealed record FrameExample(string Text, string Expected, string File, int Line);
