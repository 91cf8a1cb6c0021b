using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

/// <summary>People in a report whose day is not known.</summary>
internal sealed partial class PhraseReader
{
    // Who held several offices, in the one of the body that the words tell: "Nato chief Jens Stoltenberg", later a minister of Norway.
    private Actor? InTold(Person person, Phrase phrase, int k) =>
        OwnerCode(phrase, k, false) is { } code && person.Tenures.LastOrDefault(t => t.Polity.Code == code) is { } told && person.Tenures[^1].Polity.Code != code
            ? Actor.Of(person, told.From, offices.Rank) with { LeftOn = null }
            : null;
}
