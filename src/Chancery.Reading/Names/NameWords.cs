using System.Collections.Frozen;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

/// <summary>The word lists that tell what a common noun does to a country's name before it.</summary>
internal sealed class NameWords(LexiconIndex lexicon)
{
    /// <summary>Nouns that mean the state itself: government, authorities.</summary>
    public FrozenSet<string> Governments { get; } = Word.List(lexicon, "government-nouns");

    /// <summary>Nouns for people and bodies that act for their state: troops, diplomats, embassy.</summary>
    public FrozenSet<string> Officials { get; } = Word.List(lexicon, "official-nouns");

    /// <summary>Nouns for people and things that belong to a nation and count as it when acted upon: citizens, ships.</summary>
    public FrozenSet<string> Nationals { get; } = Word.List(lexicon, "national-nouns");

    /// <summary>Nouns that point back to a state: the country.</summary>
    public FrozenSet<string> Countries { get; } = Word.List(lexicon, "country-nouns");

    /// <summary>Nouns that after "two" or "both" point back to a pair: sides, parties.</summary>
    public FrozenSet<string> Sides { get; } = Word.List(lexicon, "side-nouns");

    /// <summary>Nouns for people that after "two" point back to a pair of them: the two men.</summary>
    public FrozenSet<string> PairedPeople { get; } = Word.List(lexicon, "paired-people-nouns");

    /// <summary>Nouns that with a state mean its leader: chief, head.</summary>
    public FrozenSet<string> Chiefs { get; } = Word.List(lexicon, "chief-nouns");

    /// <summary>The noun counterpart and its like.</summary>
    public FrozenSet<string> Counterparts { get; } = Word.List(lexicon, "counterpart-nouns");

    /// <summary>Capitalised words that go before a place's name without making it another: Northern, Central.</summary>
    public FrozenSet<string> PlacePrefixes { get; } = Word.List(lexicon, "place-prefixes");

    /// <summary>Nouns that only count what follows "of": thousands, dozens, group.</summary>
    public FrozenSet<string> Counts { get; } = Word.List(lexicon, "count-nouns");

    /// <summary>Nouns for what carries news: agency, television.</summary>
    public FrozenSet<string> Outlets { get; } = Word.List(lexicon, "outlet-nouns");

    /// <summary>Participles that after a hyphen say who stands beside an act or a force without being it: brokered, backed.</summary>
    public FrozenSet<string> Bystanding { get; } = Word.List(lexicon, "bystander-participles");

    /// <summary>Adjectives that make a nation's name one of birth, not of state: ethnic.</summary>
    public FrozenSet<string> Ethnic { get; } = Word.List(lexicon, "ethnic-adjectives");

    /// <summary>Forms of address: Mr, Mrs, Sir.</summary>
    public FrozenSet<string> Addresses { get; } = Word.List(lexicon, "address");

    /// <summary>Nouns for undertakings that never act for their state: team, company.</summary>
    public FrozenSet<string> Private { get; } = Word.List(lexicon, "private-nouns");

    /// <summary>All polities by code, states before others.</summary>
    public FrozenDictionary<string, Polity> ByCode { get; } = lexicon.Polities
        .Where(p => p.Code is not null && p.Kind is not PolityKind.Group)
        .GroupBy(p => p.Code!, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
}
