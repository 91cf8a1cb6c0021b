using Chancery.Reading.Lexicon.Sources;

namespace Chancery.Reading.Lexicon.Building;

/// <summary>Makes entities of the actors of a source, and a name entry of each of their names.</summary>
internal sealed class IndexBuilder(LexiconSource source)
{
    private readonly NameList names = new();
    private readonly Dictionary<string, PersonDraft> persons = new(StringComparer.Ordinal);
    private readonly PersonKeys keys = new(source);

    public LexiconIndex Build()
    {
        var polities = new List<Polity>(source.Actors.Count);
        foreach (var actor in source.Actors) polities.Add(Add(actor));
        foreach (var outlet in source.Outlets)
            names.AddAll(outlet.Name, outlet.Names, new Outlet("outlet:" + NameText.Slug(outlet.Name), outlet.Name, outlet.IsAgency, outlet.Country));

        var drafts = persons.Values.ToArray();
        Array.Sort(drafts, (a, b) => string.CompareOrdinal(a.Id, b.Id));
        var people = Array.ConvertAll(drafts, draft => draft.AddTo(names));
        polities.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        return new LexiconIndex(
            polities, people, [.. source.Offices.Select((o, rank) => new Office(o.Key, o.Leads ?? Leads.None, o.Titles, rank))],
            names.Entries, [.. source.Frames.Select(f => NamedLists.Spell(f, source))], source.Words.ToDictionary(w => w.Name, w => (IReadOnlyList<string>)w.Words, StringComparer.Ordinal));
    }

    private Polity Add(ActorSource actor)
    {
        var kind = actor.Kind!.Value;
        var polity = new Polity(PolityId(kind, actor), actor.Name!, kind, actor.Code, actor.From, actor.To, actor.Latitude, actor.Longitude)
        {
            Members = actor.Members,
        };
        names.AddAll(polity.Name, actor.Names, polity);
        foreach (var demonym in actor.Demonyms) names.Add(demonym, NameSense.Demonym, polity);
        foreach (var people in actor.People) names.Add(people, NameSense.People, polity);
        foreach (var metonym in actor.SpeaksAs) names.Add(metonym, NameSense.Metonym, polity);

        var slug = actor.Code is { } code && kind is not PolityKind.Group ? code : NameText.Slug(polity.Name);
        foreach (var body in actor.Bodies)
            names.AddAll(body.Name, body.Names, new Body($"body:{slug}:{NameText.Slug(body.Name)}", body.Name, body.Kind, polity));
        foreach (var place in actor.Places)
        {
            names.AddAll(place.Name, place.Names, new NamedPlace(
                $"place:{slug}:{NameText.Slug(place.Name)}", place.Name, polity, place.Latitude, place.Longitude,
                place.IsCapital || place.Name == actor.Capital));
        }
        foreach (var holder in actor.Holders) Add(holder, polity);
        return polity;
    }

    private void Add(HolderSource holder, Polity polity)
    {
        var id = keys.Of(holder);
        if (!persons.TryGetValue(id, out var person)) persons.Add(id, person = new PersonDraft(id, holder.Name));
        person.Add(holder, polity);
    }

    private static string PolityId(PolityKind kind, ActorSource actor) => kind switch
    {
        PolityKind.Organisation => "org:" + actor.Code,
        PolityKind.Group => actor.Key,
        PolityKind.Territory => "territory:" + actor.Code,
        _ => "state:" + actor.Code,
    };
}
