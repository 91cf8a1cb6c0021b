using Chancery.Evaluation;
using Chancery.Reading.Lexicon;

namespace Chancery.Cli.Evaluating;

/// <summary>Gold events as accounts, so that they can be merged as if a reader had found them all.</summary>
/// <param name="lexicon">Tells a state from a person by the name.</param>
internal sealed class GoldAccounts(LexiconIndex lexicon)
{
    private readonly ILookup<string, Entity> known = lexicon.Names.Where(n => n.Sense is NameSense.Name or NameSense.Metonym).ToLookup(n => n.Text, n => n.Entity, StringComparer.Ordinal);

    /// <summary>The accounts of a report, and which gold event each is; an event whose type or status cannot be read gives none.</summary>
    public IEnumerable<(GoldItem Item, Account Account)> Of(GoldFile file)
    {
        var (gold, report) = (file.Gold!, file.Report!);
        var published = report.Published ?? default;
        var from = new KnownReport(gold.Key, report.Source, gold.Key, report.Url, report.Outlet, report.Title, report.Published, published);
        for (var i = 0; i < gold.Events.Count; i++)
            if (Event(gold.Events[i], $"{gold.Key}/{i}") is { } told) yield return (new(gold.Key, i), new(from, told));
    }

    private Event? Event(GoldEvent gold, string id)
    {
        if (!Ontology.TryParseType(gold.Type, out var type) || !Enum.TryParse<EventStatus>(gold.Status, ignoreCase: true, out var status)) return null;
        var time = EventTime.TryParse(gold.Time, out var when) ? when : null;
        var place = gold.PlaceName is null ? null : new Place(gold.PlaceName, gold.PlaceCountry, null, null);
        return new()
        {
            Id = id,
            Type = type,
            Mode = gold.Mode,
            Status = status,
            Time = time,
            Place = place,
            Participants = [.. gold.Actors.Select((a, n) => Participant(a, gold.ActorNames[n]))],
            Confidence = 1,
            Mentions = [],
        };
    }

    private Participant Participant(ActorClaim actor, string name)
    {
        var role = Enum.TryParse<ParticipantRole>(actor.Role, ignoreCase: true, out var part) ? part : ParticipantRole.Participant;
        var entity = known[name].FirstOrDefault();
        var kind = entity switch
        {
            Polity { Kind: PolityKind.State or PolityKind.FormerState or PolityKind.Territory } => ActorKind.State,
            Person => ActorKind.Person,
            not null => ActorKind.Organisation,
            null => IsLikeAPersons(name) ? ActorKind.Person : ActorKind.Group,
        };
        return new(role, name, name, kind, actor.Country, null, entity?.Id ?? (kind is ActorKind.Person ? "person:" : "group:") + name);
    }

    // Two words and more, all with capitals: "Roh Moo-hyun", not "Malian soldiers" or "Supporters of the junta".
    private static bool IsLikeAPersons(string name) => name.Split(' ') is { Length: > 1 and < 5 } words && words.All(w => char.IsUpper(w[0]));
}
