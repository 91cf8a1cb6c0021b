using Chancery.Language;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

/// <summary>The town that "the city" means.</summary>
internal sealed partial class PhraseReader
{
    private bool NamesTown(Phrase phrase) =>
        phrase is { Kind: PhraseKind.Name, IsPossessive: false, Place: { Country: { } country } town, Actors: [{ Kind: ActorKind.State }, ..] } && words.ByCode.TryGetValue(country, out var state) && town.Name != state.Name;

    // "in Moscow" is the town, "Moscow" as a subject mostly its state
    private bool IsBehindPlace(Phrase phrase) => phrase.First > 0 && Lower(phrase.First - 1) is "in" or "at" or "near" or "outside" or "around" or "to" or "from" or "into" or "of";

    // "the city", "the besieged town": the one named just before
    private bool ReadTown(Phrase phrase)
    {
        if (phrase.IsPlural || phrase.IsPossessive || Lower(phrase.First) is not ("the" or "that") || !words.Towns.Contains(Noun(phrase)) || discourse.Town() is not ({ } town, { } state)) return false;
        // "the town in Chad", "the city, Sfax"
        if (IndexOf(phrase) + 1 < phrases.Count && phrases[IndexOf(phrase) + 1] is var next && next.First <= phrase.Last + 2 && Lower(phrase.Last + 1) is "in" or "near" or "," or "where" && items.NameAt[next.Last] is not null) return false;
        for (var i = phrase.First + 1; i < phrase.Last; i++) if (Tokens[i].Upos is not UniversalTag.Adj and not UniversalTag.Verb) return false;
        (phrase.Actors, phrase.Place, phrase.Kind) = ([state with { Fills = Fillers.Place | Fillers.People }], town, PhraseKind.Anaphor);
        return true;
    }
}
