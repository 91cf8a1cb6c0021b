namespace Chancery.Reading.Names;

/// <summary>How a report names its people beyond their own names: by office, epithet or description.</summary>
internal static class Namings
{
    public static EquatableList<Naming> Of(NamedDocument document)
    {
        var found = new Dictionary<string, (string Name, List<string> As)>(StringComparer.Ordinal);
        foreach (var sentence in document.Sentences)
        {
            foreach (var phrase in sentence.Phrases)
            {
                if (phrase.Actors is not [{ Kind: ActorKind.Person } person] || phrase.Title is null && phrase.Kind is not PhraseKind.Description) continue;
                var first = sentence.Sentence.Tokens[phrase.First].Upos is Language.UniversalTag.Det && phrase.First < phrase.Last ? phrase.First + 1 : phrase.First;
                var words = document.Document.Text[sentence.Sentence.Tokens[first].Start..sentence.Sentence.Tokens[phrase.Last].End];
                if (!found.TryGetValue(person.Id, out var entry)) found[person.Id] = entry = (person.Name, []);
                if (!entry.As.Contains(words)) entry.As.Add(words);
            }
        }

        return [.. found.Select(f => new Naming(f.Key, f.Value.Name, [.. f.Value.As]))];
    }
}
