using Chancery.Language;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

/// <summary>People of no office, whose country the words before their name tell.</summary>
internal sealed partial class PhraseReader
{
    // "the Danish nurse Ida Holm", "the Danish-Kenyan nurse Ida Holm"
    private void ReadNation(Phrase phrase, int nameStart)
    {
        if (!IsFull(nameStart, phrase.Last) || !IsBehindWords(phrase, nameStart)) return;
        if (phrase.Modifiers is [{ Kind: ActorKind.State, Code: { } nation } state] && (state.Fills & Fillers.Political) != 0 && !HasHyphenedName(phrase, nameStart)) Belong(phrase, nation, Fillers.People);
        else if (phrase.Modifiers is [{ Kind: ActorKind.State, Code: { } one }, { Kind: ActorKind.State, Code: { } other }] && HasHyphenedName(phrase, nameStart) && Foreign(phrase, one, other) is { } foreign) Belong(phrase, foreign, Fillers.People);
    }

    // common words stand between the country and the name
    private bool IsBehindWords(Phrase phrase, int nameStart) => nameStart > phrase.First && Tokens[nameStart - 1].Upos is UniversalTag.Noun or UniversalTag.Adj;

    private bool HasHyphenedName(Phrase phrase, int nameStart)
    {
        for (var i = phrase.First + 1; i < nameStart; i++) if (IsHyphen(i) && items.NameAt[i - 1] is not null) return true;
        return false;
    }

    // "Iran jailed the British-Iranian teacher": who is of two states is to the one told of beside him a citizen of the other
    private string? Foreign(Phrase phrase, string one, string other) => (IsToldBeside(phrase, one), IsToldBeside(phrase, other)) switch
    {
        (true, false) => other,
        (false, true) => one,
        _ => null,
    };

    private bool IsToldBeside(Phrase phrase, string code)
    {
        for (var i = 0; i < Tokens.Count; i++)
            if ((i < phrase.First || i > phrase.Last) && items.NameAt[i] is { } match && match.Entries.Any(e => CodeOf(e.Entity) == code)) return true;
        return false;
    }

    private static string? CodeOf(Entity entity) => entity switch
    {
        Polity polity => polity.Code,
        Body body => body.Owner.Code,
        NamedPlace place => place.Country.Code,
        _ => null,
    };
}
