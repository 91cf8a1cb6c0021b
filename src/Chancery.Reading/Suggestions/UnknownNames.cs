using Chancery.Language;
using Chancery.Reading.Coding;
using Chancery.Reading.Names;

namespace Chancery.Reading.Suggestions;

/// <summary>Names that take part in political acts, or in what political actors do, and are nobody's in the lexicon.</summary>
internal sealed class UnknownNames(FrameIndex frames)
{
    public IEnumerable<Suggestion> Find(Scene scene, DateOnly? published)
    {
        var seen = new HashSet<Phrase>();
        for (var i = 0; i < scene.Tokens.Count; i++)
        {
            if (scene.Tokens[i].Upos is not UniversalTag.Verb) continue;
            var parties = Parties.Of(scene, i);
            if (!IsAct(scene.Tokens[i]) && !parties.Any(p => p.IsPolitical)) continue;
            foreach (var party in parties)
            {
                if (!Parties.IsCircumstance(party.Slot) && NameOf(party.Phrase) is { } name && seen.Add(party.Phrase))
                    yield return new Suggestion(SuggestionKind.Name, name, null, null, null, scene.Tokens[i].Lemma, published, LexiconSuggester.Sentence(scene));
            }
        }
    }

    // "make" names an act only with its object, "hit" with what it is done with, "condemn" alone.
    private bool IsAct(Token verb) => frames.Of(verb).Any(f => f.Word is { IsPhrase: false, Particle: null });

    private static string? NameOf(Phrase phrase) => phrase.Actors switch
    {
        [] => phrase.UnknownName,
        // Two capitalised words that nothing explains are taken for a person of no country.
        [{ Code: null, Kind: ActorKind.Person } someone] when phrase.Kind is PhraseKind.Name && phrase.UnknownName is not null => someone.Name,
        _ => null,
    };
}
