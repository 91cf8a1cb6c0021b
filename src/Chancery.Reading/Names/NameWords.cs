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

    /// <summary>People who act for a state only where they are of one of its bodies: experts.</summary>
    public FrozenSet<string> Experts { get; } = Word.List(lexicon, "expert-nouns");

    /// <summary>Nouns for people and things that belong to a nation and count as it when acted upon: citizens, ships.</summary>
    public FrozenSet<string> Nationals { get; } = Word.List(lexicon, "national-nouns");

    /// <summary>Nouns for those around a leader, who are of his state: lawyer, bodyguard.</summary>
    public FrozenSet<string> Retinue { get; } = Word.List(lexicon, "retinue-nouns");

    /// <summary>Verbs by which "it" is given or threatened with something, and is a state or a body: supply it with.</summary>
    public FrozenSet<string> Supplying { get; } = Word.List(lexicon, "supplying-verbs");

    /// <summary>Nouns for states, or those who speak for them, of which only a region may be told: Asian nations.</summary>
    public FrozenSet<string> RegionalGroups { get; } = Word.List(lexicon, "regional-groups");

    /// <summary>Directions that after "the" may mean states, and the code of those: the west.</summary>
    public FrozenDictionary<string, string> PoliticalCompass { get; } = Word.List(lexicon, "political-compass").Select(m => m.Split(' ')).ToFrozenDictionary(m => m[0], m => m[1], StringComparer.Ordinal);

    /// <summary>Regions by name: Africa, Middle East.</summary>
    public FrozenSet<string> Regions { get; } = Word.List(lexicon, "regions");

    /// <summary>Nouns for those who take power: junta, officer.</summary>
    public FrozenSet<string> Usurpers { get; } = Word.List(lexicon, "usurper-nouns");

    /// <summary>Verbs by which they take it: seize, topple.</summary>
    public FrozenSet<string> Usurping { get; } = Word.List(lexicon, "usurping-verbs");

    /// <summary>Nouns for people, whoever they are: suspect, journalist.</summary>
    public FrozenSet<string> Persons { get; } = Word.List(lexicon, "person-nouns");

    /// <summary>Nouns for going somewhere: trip, tour.</summary>
    public FrozenSet<string> Travels { get; } = Word.List(lexicon, "travel-nouns");

    /// <summary>Verbs whose object is the one who came: receive, accompany.</summary>
    public FrozenSet<string> Hosting { get; } = Word.List(lexicon, "hosting-verbs");

    /// <summary>Nouns for a state's land or a part of it: territory, city.</summary>
    public FrozenSet<string> Lands { get; } = Word.List(lexicon, "land-nouns");

    /// <summary>Nouns that point back to a town: city.</summary>
    public FrozenSet<string> Towns { get; } = Word.List(lexicon, "town-nouns");

    /// <summary>Nouns for a part of it, which only of a state mean land: part, area.</summary>
    public FrozenSet<string> LandParts { get; } = Word.List(lexicon, "land-parts");

    /// <summary>Institutions every state has one of, so that with an article alone they are those of the state spoken of: army, foreign ministry.</summary>
    public FrozenSet<string> Institutions { get; } = Word.List(lexicon, "home-institutions");

    /// <summary>Institutions that need no article: parliament, police.</summary>
    public FrozenSet<string> Bare { get; } = Word.List(lexicon, "bare-institutions");

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

    /// <summary>Nouns for those who stand in elections together: party, coalition.</summary>
    public FrozenSet<string> Parties { get; } = Word.List(lexicon, "party-nouns");

    /// <summary>Words that after a hyphen say what a thing is about: related, specific.</summary>
    public FrozenSet<string> Concerning { get; } = Word.List(lexicon, "concerning-words");

    /// <summary>Participles that after a hyphen say who stands beside an act or a force without being it: brokered, backed.</summary>
    public FrozenSet<string> Bystanding { get; } = Word.List(lexicon, "bystander-participles");

    /// <summary>Adjectives that make a nation's name one of birth, not of state: ethnic.</summary>
    public FrozenSet<string> Ethnic { get; } = Word.List(lexicon, "ethnic-adjectives");

    /// <summary>Forms of address: Mr, Mrs, Sir.</summary>
    public FrozenSet<string> Addresses { get; } = Word.List(lexicon, "address");

    /// <summary>Small words inside personal names: van, bin.</summary>
    public FrozenSet<string> Particles { get; } = Word.List(lexicon, "name-particles");

    /// <summary>Family names that stand before the given name: Zhang, Park.</summary>
    public FrozenSet<string> FamilyFirst { get; } = Word.List(lexicon, "family-first-names");

    /// <summary>Words that end the names of things, not of people: Street, University.</summary>
    public FrozenSet<string> Things { get; } = Word.List(lexicon, "thing-name-ends");

    /// <summary>Nouns for undertakings that never act for their state: team, company.</summary>
    public FrozenSet<string> Private { get; } = Word.List(lexicon, "private-nouns");

    /// <summary>Codes of states whose name is that of a part of a federation as well.</summary>
    public FrozenSet<string> Namesakes { get; } = Word.List(lexicon, "namesake-states");

    /// <summary>Titles that people hold in parts of a federation.</summary>
    public FrozenSet<string> RegionalTitles { get; } = Word.List(lexicon, "regional-titles");

    /// <summary>Letters for a party before the place that elected its member, and the code of the state whose parties are called so: R-Texas.</summary>
    public FrozenDictionary<string, string> PartyMarks { get; } = Word.List(lexicon, "party-marks").Select(m => m.Split(' ')).ToFrozenDictionary(m => m[0], m => m[1], StringComparer.Ordinal);

    /// <summary>Nouns for those who are of another state than who they are told by: ally, foe.</summary>
    public FrozenSet<string> Others { get; } = Word.List(lexicon, "other-nouns");

    /// <summary>Codes of organisations whose heads news calls by their family name alone.</summary>
    public FrozenSet<string> Household { get; } = Word.List(lexicon, "household-organisations");

    /// <summary>Codes of states whose politicians news calls by their family name alone, wherever they are.</summary>
    public FrozenSet<string> Powers { get; } = Word.List(lexicon, "household-states");

    /// <summary>Keys of offices that many hold at once: minister, diplomat.</summary>
    public FrozenSet<string> Shared { get; } = Word.List(lexicon, "shared-offices");

    /// <summary>Words that end the names of parties and parliaments in many states: party, assembly.</summary>
    public FrozenSet<string> CommonBodies { get; } = Word.List(lexicon, "common-body-ends");

    /// <summary>Verbs that give somebody an office: elect, name.</summary>
    public FrozenSet<string> Installing { get; } = Word.List(lexicon, "installing-verbs");

    /// <summary>Verbs that tell whom somebody leads: head, chair.</summary>
    public FrozenSet<string> Leading { get; } = Word.List(lexicon, "leading-verbs");

    /// <summary>Keys of offices whose holders are posted abroad: envoy, minister.</summary>
    public FrozenSet<string> Resident { get; } = Word.List(lexicon, "resident-offices");

    public FrozenSet<string> Posted { get; } = Word.List(lexicon, "posted-offices");

    /// <summary>Nouns for what a state keeps in another: embassy.</summary>
    public FrozenSet<string> Missions { get; } = Word.List(lexicon, "mission-nouns");

    /// <summary>Nouns for the other of two who meet: host, guest.</summary>
    public FrozenSet<string> Fellows { get; } = Word.List(lexicon, "fellow-nouns");

    /// <summary>Attacked, seized: what one is dealt with for.</summary>
    public FrozenSet<string> Provoking { get; } = Word.List(lexicon, "provoking-verbs");

    /// <summary>Church, company: what speaks and is no state.</summary>
    public FrozenSet<string> SpeakingBodies { get; } = Word.List(lexicon, "speaking-bodies");

    /// <summary>Denounced, welcomed, signed: what is done to a deed or a text rather than to a state.</summary>
    public FrozenSet<string> SaidOfDeeds { get; } = Word.List(lexicon, "said-of-deeds");

    /// <summary>Names of a continent that are names of a state as well: American.</summary>
    public FrozenSet<string> Continents { get; } = Word.List(lexicon, "continent-names");

    /// <summary>Words before such a name that make it the continent: South, Latin.</summary>
    public FrozenSet<string> ContinentPrefixes { get; } = Word.List(lexicon, "continent-prefixes");

    /// <summary>Words for people who are of another place than where they are: world leaders in Bali.</summary>
    public FrozenSet<string> Elsewhere { get; } = Word.List(lexicon, "from-elsewhere");

    /// <summary>Adjectives for who does not hold an office yet: next, incoming.</summary>
    public FrozenSet<string> Coming { get; } = Word.List(lexicon, "coming-adjectives");

    /// <summary>Nouns that mean the seat of a government: capital.</summary>
    public FrozenSet<string> Capitals { get; } = Word.List(lexicon, "capital-nouns");

    /// <summary>Words that alone mean two named before: pair, duo.</summary>
    public FrozenSet<string> PairWords { get; } = Word.List(lexicon, "pair-nouns");

    /// <summary>Nouns that in the plural mean two states even without "two": neighbours, rivals.</summary>
    public FrozenSet<string> Opposites { get; } = Word.List(lexicon, "opposite-nouns");

    /// <summary>Nouns that point back to an organisation that has them in its name: council, ministry.</summary>
    public FrozenSet<string> Bodies { get; } = Word.List(lexicon, "body-nouns");

    /// <summary>Nouns that point back to any international organisation: bloc, alliance.</summary>
    public FrozenSet<string> Blocs { get; } = Word.List(lexicon, "bloc-nouns");

    /// <summary>Nouns that point back to any armed or political group: group, movement; in the plural rebels, militants.</summary>
    public FrozenSet<string> Giving { get; } = Word.List(lexicon, "giving-verbs");

    public FrozenSet<string> Movements { get; } = Word.List(lexicon, "movement-nouns");

    /// <summary>Plural nouns for people who act at home: soldiers, protesters.</summary>
    public FrozenSet<string> Locals { get; } = Word.List(lexicon, "local-people");

    /// <summary>Plural nouns for people who are where they act: thousands, crowds.</summary>
    public FrozenSet<string> Crowds { get; } = Word.List(lexicon, "crowd-nouns");

    /// <summary>Codes of states by what they are called: island, kingdom, South American.</summary>
    public FrozenDictionary<string, FrozenSet<string>> Called { get; } = lexicon.Words
        .Where(w => w.Key.StartsWith("called-", StringComparison.Ordinal))
        .ToFrozenDictionary(w => w.Key["called-".Length..].Replace('-', ' '), w => w.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Codes of states and territories.</summary>
    public FrozenSet<string> States { get; } = lexicon.Polities
        .Where(p => p is { Code: not null, Kind: PolityKind.State or PolityKind.FormerState or PolityKind.Territory })
        .Select(p => p.Code!)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Polities by id.</summary>
    public FrozenDictionary<string, Polity> ById { get; } = lexicon.Polities.ToFrozenDictionary(p => p.Id, StringComparer.Ordinal);

    /// <summary>Adjectives made of the names of states: Canadian.</summary>
    public FrozenSet<string> Adjectives { get; } = lexicon.Names.Where(n => n.Sense is NameSense.Demonym).Select(n => n.Text).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>States by name.</summary>
    public FrozenDictionary<string, Polity> ByName { get; } = lexicon.Polities
        .Where(p => p.Kind is PolityKind.State or PolityKind.FormerState)
        .GroupBy(p => p.Name, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    /// <summary>The capital of each state by code.</summary>
    public FrozenDictionary<string, NamedPlace> CapitalOf { get; } = PolitiesByCode.Capitals(lexicon);

    /// <summary>All polities by code, states before others.</summary>
    public FrozenDictionary<string, Polity> ByCode { get; } = PolitiesByCode.Of(lexicon, p => p.Kind is not PolityKind.Group);
}
