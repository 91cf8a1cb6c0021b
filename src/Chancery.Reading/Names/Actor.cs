using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

/// <summary>An actor as a report means it.</summary>
/// <param name="Id">Stable key: the lexicon's, or one made from the name.</param>
/// <param name="Name">Full canonical name.</param>
/// <param name="Kind">What sort of actor it is.</param>
/// <param name="Code">Whom it acts for; null if none.</param>
/// <param name="Office">Key of the office it acts in; null if none is known.</param>
/// <param name="Fills">What parts of a frame it may fill.</param>
/// <param name="IsFemale">Told gender; null where not known or not a person.</param>
/// <param name="Voice">What sort of source it is when it speaks; null for what its kind says.</param>
/// <param name="LeftOn">The day a person left the office last held; null while in office, or where it is not known.</param>
public sealed record Actor(
    string Id, string Name, ActorKind Kind, string? Code, string? Office, Fillers Fills, bool? IsFemale = null, SourceKind? Voice = null, DateOnly? LeftOn = null)
{
    private const string Citizen = "private-citizen";

    /// <summary>True when a word of the plural would refer to it: troops, officials.</summary>
    public bool IsPlural => Kind == ActorKind.Group;

    internal static Actor Of(Polity polity) => new(
        polity.Id, polity.Name,
        polity.Kind switch { PolityKind.Organisation or PolityKind.Group => ActorKind.Organisation, _ => ActorKind.State },
        polity.Code, null,
        polity.Kind is PolityKind.Organisation or PolityKind.Group ? Fillers.Political : Fillers.Political | Fillers.Place);

    internal static Actor Of(Body body) => new(body.Id, body.Name, ActorKind.Organisation, body.Owner.Code, null, body.Kind switch { BodyKind.Company => Fillers.Company, BodyKind.Party => Fillers.Political | Fillers.Party, _ => Fillers.Political },
        Voice: body.Kind is BodyKind.Government or BodyKind.Military or BodyKind.Agency ? SourceKind.Government : SourceKind.Organisation);

    internal static Actor Of(Person person, DateOnly? day, Func<string, int> rank)
    {
        var tenure = person.TenureOn(day, rank);
        // a citizen of no office is acted upon, and does not act for his state
        if (tenure is { Office: Citizen }) return new(person.Id, person.Name, ActorKind.Person, tenure.Polity.Code, null, Fillers.People, person.IsFemale ?? false);
        var holds = tenure is not null && (day is null || tenure.Holds(day.Value));
        return new(person.Id, person.Name, ActorKind.Person, tenure?.Polity.Code, holds ? tenure!.Office : null, Fillers.Political | Fillers.Person, person.IsFemale ?? false, LeftOn: holds ? null : tenure?.To);
    }

    /// <summary>True of one who never held an office.</summary>
    internal static bool IsCitizen(Person person) => person.Tenures.Count > 0 && person.Tenures.All(t => t.Office is Citizen);

    internal static Actor Group(string name, string? code, Fillers fills) =>
        new("group:" + Slug.Of(name), name, ActorKind.Group, code, null, fills);
}
