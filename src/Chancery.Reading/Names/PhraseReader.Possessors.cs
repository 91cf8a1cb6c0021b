using Chancery.Language;

namespace Chancery.Reading.Names;

/// <summary>Owners that do not stand right before what they own: Russia's "brutal" war, his first face-to-face meeting.</summary>
internal sealed partial class PhraseReader
{
    private const int OwnerReach = 8;

    // Whom the tree tells to own the phrase, where only what describes it stands between.
    private Phrase? OwnerAbove(Phrase phrase)
    {
        for (var i = phrase.First - 1; i >= 0 && i >= phrase.First - OwnerReach; i--)
        {
            if (Tokens[i].Relation is "nmod:poss" && Tokens[i].Head >= phrase.First && Tokens[i].Head <= phrase.Last)
                return PhraseAt(i) is { IsPossessive: true } owner ? owner : null;
            if (!Describes(i)) return null;
        }

        return null;
    }

    // "Ukrainian missile and drone strikes", "Morocco's occupation and annexation of": what stands before the first is said of both
    private void Share(Phrase left, Phrase right)
    {
        if (right.First != left.Last + 2 || Lower(left.Last + 1) is not ("and" or "or") || right.Actors.Count > 0 || right.Modifiers.Count > 0 || right.Possessor is not null || Tokens[right.First].Upos is UniversalTag.Det) return;
        // its article and adjective may hang on the second noun, as its last word does
        var (l, r) = (Tokens[left.Last], Tokens[Top(right)]);
        var isPart = (l.Head >= right.First && l.Head <= right.Last && l.Relation is "compound" or "amod") || IsHalf(left, right);
        if (isPart)
        {
            (right.Modifiers, right.Possessor) = (left.Modifiers, left.Possessor);
            if (left.Actors.Count > 0 && left.Kind is PhraseKind.Description) (left.Actors, left.Kind) = ([], PhraseKind.Other);
        }
        else if (r.Relation is "conj" && r.Head >= left.First && r.Head <= left.Last && left.Actors.Count == 0)
        {
            right.Possessor = left.Possessor;
        }
    }

    // "Ukrainian missile and drone strikes": one missile would have an article
    private bool IsHalf(Phrase left, Phrase right) =>
        left is { Kind: PhraseKind.Description, Possessor: null, Title: null, Modifiers.Count: > 0 } && Tokens[left.Last].Xpos is "NN" && Tokens[left.First].Upos is UniversalTag.Adj
        && right.First < right.Last && Tokens[right.Last].Xpos is "NNS" && Tokens[right.First].Upos is UniversalTag.Noun;

    // "Federal Security Service (FSB) agents": whose short name stands between
    private void ReadBracketed(Phrase phrase, int k)
    {
        if (k < 2 || phrase.Possessor is not null || phrase.Modifiers.Count > 0 || phrase.First != phrases[k - 1].Last + 2 || Lower(phrase.First - 1) is not ")" || Tokens[phrase.First].Upos is UniversalTag.Det) return;
        if (phrases[k - 1].First != phrases[k - 2].Last + 2 || Lower(phrases[k - 1].First - 1) is not "(" || phrases[k - 2] is not { Kind: PhraseKind.Name, Actors: [{ Kind: not ActorKind.Person } body] } named) return;
        if (Tokens[Top(named)].Head < phrase.First || Tokens[Top(named)].Head > phrase.Last) return;
        phrase.Modifiers = [body];
        (named.Actors, named.Kind, phrases[k - 1].Actors, phrases[k - 1].Kind) = ([], PhraseKind.Other, [], PhraseKind.Other);
    }

    // brutal and unlawful, "so-called", face-to-face
    private bool Describes(int i) => Tokens[i].Upos switch
    {
        UniversalTag.Adj or UniversalTag.Noun or UniversalTag.Num or UniversalTag.Adv or UniversalTag.Cconj or UniversalTag.Part or UniversalTag.Propn => true,
        UniversalTag.Verb => Tokens[i].Relation is "amod",
        UniversalTag.Adp => i > 0 && Tokens[i - 1].Form is "-",
        _ => Tokens[i].Form is "-" or "," or "\"" or "“" or "”" or "‘" or "’" or "'",
    };
}
