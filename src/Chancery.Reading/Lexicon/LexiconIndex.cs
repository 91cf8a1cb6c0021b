namespace Chancery.Reading.Lexicon;

/// <summary>What words mean: names, offices, frames and grammatical word lists. Immutable, safe to share among threads.</summary>
public sealed class LexiconIndex
{
    /// <summary>A lexicon of these parts.</summary>
    public LexiconIndex(
        IReadOnlyList<Polity> polities,
        IReadOnlyList<Person> persons,
        IReadOnlyList<Office> offices,
        IReadOnlyList<NameEntry> names,
        IReadOnlyList<Frame> frames,
        IReadOnlyDictionary<string, IReadOnlyList<string>> words)
    {
        (Polities, Persons, Offices, Names, Frames) = (polities, persons, offices, names, frames);
        Words = words.ToDictionary(p => p.Key, p => (IReadOnlySet<string>)new HashSet<string>(p.Value, StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>States, territories, organisations and groups, by id.</summary>
    public IReadOnlyList<Polity> Polities { get; }

    /// <summary>People in office, by id.</summary>
    public IReadOnlyList<Person> Persons { get; }

    /// <summary>Offices, the highest first.</summary>
    public IReadOnlyList<Office> Offices { get; }

    /// <summary>Every name of every entity.</summary>
    public IReadOnlyList<NameEntry> Names { get; }

    /// <summary>The frames, by key.</summary>
    public IReadOnlyList<Frame> Frames { get; }

    /// <summary>The word lists of <c>lexicon/words</c>, by name: reporting verbs, nouns for groups of officials and so on.</summary>
    public IReadOnlyDictionary<string, IReadOnlySet<string>> Words { get; }
}
