using Chancery.Reading.Coding;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Suggestions;

/// <summary>People of whom a report tells the country, by a title or in apposition, and the lexicon nothing.</summary>
internal sealed class LearntPeople(LexiconIndex lexicon)
{
    private readonly HashSet<string> known = lexicon.Persons.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);

    public IEnumerable<Suggestion> Find(IReadOnlyList<Scene> scenes, DateOnly? published)
    {
        // Whoever was explained once counts wherever they are named after.
        var learnt = new Dictionary<string, Actor>(StringComparer.Ordinal);
        foreach (var (_, phrase, person) in Named(scenes))
            if (!phrase.IsDoubtful && person.Code is not null && (!learnt.TryGetValue(person.Id, out var before) || before.Office is null)) learnt[person.Id] = person;
        foreach (var (scene, _, person) in Named(scenes))
        {
            if (learnt.TryGetValue(person.Id, out var actor))
                yield return new Suggestion(SuggestionKind.Person, actor.Name, actor.Code, actor.Office, null, null, published, LexiconSuggester.Sentence(scene));
        }
    }

    // A family name alone is too little to tell a person by.
    private IEnumerable<(Scene Scene, Phrase Phrase, Actor Person)> Named(IReadOnlyList<Scene> scenes)
    {
        foreach (var scene in scenes)
        {
            foreach (var phrase in scene.Named.Phrases)
            {
                if (phrase.Kind is PhraseKind.Name && phrase.Actors is [{ Kind: ActorKind.Person } person] && person.Name.Contains(' ', StringComparison.Ordinal) && !known.Contains(person.Id))
                    yield return (scene, phrase, person);
            }
        }
    }
}
