using Chancery.Reading.Lexicon.Sources;

namespace Chancery.Reading.Lexicon.Stats;

/// <summary>How much a lexicon knows.</summary>
/// <param name="Types">What it knows of each event type, in the codebook's order.</param>
/// <param name="Words">The different words for acts over all types: a word that calls frames of two types counts once.</param>
/// <param name="Families">The families of CAMEO from 02 on, by code; empty where the lexicon lists no codes.</param>
/// <param name="Actors">Its states, organisations and groups.</param>
/// <param name="Offices">Its offices and who held them.</param>
/// <param name="Sources">Its outlets and agencies.</param>
/// <param name="Checked">Up to what date its entries were checked, by kind.</param>
public sealed record LexiconStats(
    EquatableList<TypeStats> Types,
    WordStats Words,
    EquatableList<FamilyStats> Families,
    ActorStats Actors,
    OfficeStats Offices,
    OutletStats Sources,
    EquatableList<CheckedStats> Checked)
{
    /// <summary>Counts a lexicon.</summary>
    public static LexiconStats Of(LexiconSource lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        return new(
            FrameCount.ByType(lexicon.Frames), FrameCount.Words(lexicon.Frames), CameoCoverage.Of(lexicon),
            ActorCount.Of(lexicon.Actors), OfficeCount.Of(lexicon), OfficeCount.Outlets(lexicon.Outlets), CheckedDates.Of(lexicon));
    }
}

/// <summary>What a lexicon knows of one event type.</summary>
/// <param name="Type">The type.</param>
/// <param name="Frames">How many frames it has.</param>
/// <param name="Words">Its different words.</param>
/// <param name="Examples">How many sentences test them.</param>
public sealed record TypeStats(EventType Type, int Frames, WordStats Words, int Examples);

/// <summary>Different words for acts, whatever slots they have.</summary>
/// <param name="Verbs">Verbs that stand alone.</param>
/// <param name="Nouns">Nouns that stand alone.</param>
/// <param name="Adjectives">Adjectives that stand alone.</param>
/// <param name="Phrases">Words that need another: a particle, a word before them, certain words in a slot ("phone call", "sign" with "treaty" or "pact", "hit" with "tariff" behind "with").</param>
public sealed record WordStats(int Verbs, int Nouns, int Adjectives, int Phrases)
{
    /// <summary>All of them.</summary>
    public int All => Verbs + Nouns + Adjectives + Phrases;
}

/// <summary>How much of a family of CAMEO the frames have.</summary>
/// <param name="Code">Its two digits.</param>
/// <param name="Means">What it is.</param>
/// <param name="Leaves">How many codes of it no longer code extends.</param>
/// <param name="Lacking">Those of them that no word has, by code.</param>
public sealed record FamilyStats(string Code, string Means, int Leaves, EquatableList<CodeMeaning> Lacking)
{
    /// <summary>How many of them some word has.</summary>
    public int Covered => Leaves - Lacking.Count;
}

/// <summary>A code and what it means.</summary>
/// <param name="Code">The code.</param>
/// <param name="Means">What it means, in a few words.</param>
public sealed record CodeMeaning(string Code, string Means);

/// <summary>The actors of a lexicon.</summary>
/// <param name="States">States that are.</param>
/// <param name="FormerStates">States that are no more.</param>
/// <param name="Territories">Territories.</param>
/// <param name="Disputed">Those among all actors whose statehood is disputed.</param>
/// <param name="Organisations">International organisations and blocs.</param>
/// <param name="ArmedGroups">Groups that fight.</param>
/// <param name="OtherGroups">Other groups.</param>
/// <param name="Names">Names of actors, their other names included.</param>
/// <param name="Demonyms">Adjectives and words for their people.</param>
/// <param name="Metonyms">What else stands for them when they act.</param>
/// <param name="Capitals">Capitals and seats of government.</param>
/// <param name="Places">Other places.</param>
/// <param name="Bodies">Ministries, parliaments, forces, agencies, parties.</param>
public sealed record ActorStats(
    int States, int FormerStates, int Territories, int Disputed, int Organisations, int ArmedGroups, int OtherGroups,
    int Names, int Demonyms, int Metonyms, int Capitals, int Places, int Bodies);

/// <summary>The offices of a lexicon and who held them.</summary>
/// <param name="Offices">Offices.</param>
/// <param name="Titles">Words for them.</param>
/// <param name="People">People in office, each once.</param>
/// <param name="Names">Their names, their other names included.</param>
/// <param name="Spans">Spans in office.</param>
/// <param name="Serving">Those of them that have no end.</param>
public sealed record OfficeStats(int Offices, int Titles, int People, int Names, int Spans, int Serving);

/// <summary>The sources a lexicon knows.</summary>
/// <param name="Agencies">News agencies.</param>
/// <param name="Outlets">Newspapers, broadcasters, sites.</param>
/// <param name="Names">Names of both, their other names included.</param>
public sealed record OutletStats(int Agencies, int Outlets, int Names);

/// <summary>Up to what date the entries of one kind were checked.</summary>
/// <param name="Kind">The kind, as files write it; <c>outlet</c> for outlets and agencies.</param>
/// <param name="Entries">How many entries there are.</param>
/// <param name="Undated">How many of them do not tell.</param>
/// <param name="Oldest">The oldest date, to the year, month or day as written; null where none tells.</param>
/// <param name="Newest">The newest date, likewise.</param>
public sealed record CheckedStats(string Kind, int Entries, int Undated, string? Oldest, string? Newest);
