using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

/// <summary>Those whose state is told by what they took or rule: "the junta that seized power in Chad", "the officers who toppled Chad's president".</summary>
internal sealed partial class PhraseReader
{
    private const int Clause = 8;

    private Actor? Usurped(Phrase phrase)
    {
        if (phrase.Possessor is not null || phrase.Modifiers.Count > 0 || !words.Usurpers.Contains(Noun(phrase))) return null;
        var pronoun = phrase.Last + 1;
        if (pronoun + 1 >= Tokens.Count || Lower(pronoun) is not ("that" or "who" or "which")) return null;
        var verb = pronoun + 1;
        while (verb < Tokens.Count && Tokens[verb].Upos is Language.UniversalTag.Aux or Language.UniversalTag.Adv) verb++;
        if (verb + 1 >= Tokens.Count || !(words.Usurping.Contains(Tokens[verb].Lemma) || (Tokens[verb].Lemma is "seize" or "take" or "grab" or "usurp" && Lower(verb + 1) is "power"))) return null;
        for (var i = verb + 1; i < Tokens.Count && i <= verb + Clause; i++)
        {
            // the clause ends: what follows is another matter
            if (Tokens[i].Upos is Language.UniversalTag.Verb or Language.UniversalTag.Punct) return null;
            if (items.NameAt[i] is not { } match) continue;
            var taken = match.Named<NamedPlace>()?.Country ?? Existing(match, NameSense.Name) ?? Existing(match, NameSense.Demonym);
            if (taken is { Kind: PolityKind.State }) return Actor.Of(taken);
        }

        return null;
    }
}
