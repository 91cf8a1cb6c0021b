namespace Chancery.Reading.Lexicon.Sources;

/// <summary>An actor as its file tells it: a state, territory, organisation or group. In an overlay any value may be left out.</summary>
internal sealed record ActorSource(string Key)
{
    public string? Code { get; init; }
    public PolityKind? Kind { get; init; }
    public string? Name { get; init; }
    public EquatableList<string> Names { get; init; } = [];
    public EquatableList<string> Demonyms { get; init; } = [];
    public EquatableList<string> People { get; init; } = [];
    public EquatableList<string> SpeaksAs { get; init; } = [];
    public EquatableList<string> Members { get; init; } = [];
    public string? Capital { get; init; }
    public double? Latitude { get; init; }
    public double? Longitude { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }

    /// <summary>True where its statehood is disputed; null where its file does not tell.</summary>
    public bool? IsDisputed { get; init; }

    /// <summary>True for a group that fights.</summary>
    public bool IsArmed { get; init; }

    /// <summary>Up to what date its file was checked, as written there.</summary>
    public string? Checked { get; init; }

    public EquatableList<BodySource> Bodies { get; init; } = [];
    public EquatableList<PlaceSource> Places { get; init; } = [];
    public EquatableList<HolderSource> Holders { get; init; } = [];
}

/// <summary>A ministry, parliament, force, agency or party.</summary>
internal sealed record BodySource(string Name, BodyKind Kind, EquatableList<string> Names);

/// <summary>A city, region or site.</summary>
internal sealed record PlaceSource(string Name, double Latitude, double Longitude, bool IsCapital, EquatableList<string> Names);

/// <summary>Somebody's span in an office of the actor.</summary>
internal sealed record HolderSource(
    string Office, string Name, EquatableList<string> Names, string? Family, bool? IsFemale, DateOnly From, DateOnly? To, string? Wikidata = null);

/// <summary>An office as offices.yaml tells it.</summary>
internal sealed record OfficeSource(string Key, Leads? Leads, EquatableList<OfficeTitle> Titles);

/// <summary>A newspaper, broadcaster, site or agency.</summary>
internal sealed record OutletSource(string Name, EquatableList<string> Names, bool IsAgency, string? Country, string? Checked = null);

/// <summary>A code of CAMEO and what it means.</summary>
internal sealed record CameoCode(string Code, string Means);

/// <summary>A named list of words.</summary>
internal sealed record WordList(string Name, EquatableList<string> Words);
