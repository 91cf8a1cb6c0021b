namespace Chancery.Reading.Lexicon;

/// <summary>Something the lexicon knows by name.</summary>
/// <param name="Id">Stable key, such as <c>state:RUS</c> or <c>person:vladimir-putin</c>.</param>
/// <param name="Name">Its full canonical name.</param>
public abstract record Entity(string Id, string Name);

/// <summary>What sort of polity an entry is.</summary>
public enum PolityKind
{
    /// <summary>A state, or an actor treated as one.</summary>
    State,
    /// <summary>A state that is no more.</summary>
    FormerState,
    /// <summary>A dependent territory.</summary>
    Territory,
    /// <summary>An international organisation or a bloc.</summary>
    Organisation,
    /// <summary>An armed or political group that is no state.</summary>
    Group,
}

/// <summary>A state, territory, international organisation, bloc or group.</summary>
/// <param name="Id">Stable key, such as <c>state:RUS</c>, <c>org:NATO</c> or <c>group:hamas</c>.</param>
/// <param name="Name">Its usual English name.</param>
/// <param name="Kind">What sort it is.</param>
/// <param name="Code">Whom it acts for: its own code (ISO 3166-1 alpha-3 or an organisation's), for a group that of its base; null if none.</param>
/// <param name="From">The first day it existed; null when that does not matter.</param>
/// <param name="To">The last day it existed; null while it exists.</param>
/// <param name="Latitude">Degrees north of its middle; null for what has no place.</param>
/// <param name="Longitude">Degrees east of its middle; null for what has no place.</param>
public sealed record Polity(
    string Id, string Name, PolityKind Kind, string? Code, DateOnly? From, DateOnly? To, double? Latitude, double? Longitude) : Entity(Id, Name)
{
    /// <summary>Codes of an organisation's members; empty for all others.</summary>
    public EquatableList<string> Members { get; init; } = [];
}

/// <summary>What sort of body acts for a polity.</summary>
public enum BodyKind
{
    /// <summary>A government or ministry.</summary>
    Government,
    /// <summary>A parliament or one of its parts.</summary>
    Parliament,
    /// <summary>An armed force.</summary>
    Military,
    /// <summary>An agency, court, bank or embassy.</summary>
    Agency,
    /// <summary>A political party.</summary>
    Party,
    /// <summary>A company: it is banned, sued or sanctioned, and stands for its country there; what it does itself is business.</summary>
    Company,
}

/// <summary>A ministry, parliament, force, agency or party of a polity.</summary>
/// <param name="Id">Stable key, made from its name.</param>
/// <param name="Name">Its usual English name.</param>
/// <param name="Kind">What sort it is.</param>
/// <param name="Owner">The polity it belongs to.</param>
public sealed record Body(string Id, string Name, BodyKind Kind, Polity Owner) : Entity(Id, Name);

/// <summary>A city, region or site.</summary>
/// <param name="Id">Stable key, made from its country and name.</param>
/// <param name="Name">Its usual English name.</param>
/// <param name="Country">The polity it lies in, by the resolutions of the UN General Assembly where disputed.</param>
/// <param name="Latitude">Degrees north.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="IsCapital">True for a capital or seat of government, which may stand for its state.</param>
public sealed record NamedPlace(string Id, string Name, Polity Country, double Latitude, double Longitude, bool IsCapital) : Entity(Id, Name);

/// <summary>A newspaper, broadcaster, site or news agency.</summary>
/// <param name="Id">Stable key, made from its name.</param>
/// <param name="Name">Its usual name.</param>
/// <param name="IsAgency">True for a news agency.</param>
/// <param name="Country">Code of the country it is based in; null if none.</param>
public sealed record Outlet(string Id, string Name, bool IsAgency, string? Country) : Entity(Id, Name);
