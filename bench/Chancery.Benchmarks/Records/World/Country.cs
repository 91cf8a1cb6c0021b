namespace Chancery.Benchmarks.Records.World;

/// <summary>A country that does not exist.</summary>
/// <param name="Code">One of the codes ISO 3166-1 leaves to its users.</param>
/// <param name="Name">Its name.</param>
/// <param name="Capital">Its capital.</param>
/// <param name="Officials">Who acts for it, the head of state first.</param>
internal sealed record Country(string Code, string Name, Place Capital, IReadOnlyList<Official> Officials)
{
    /// <summary>The country itself as a place.</summary>
    public Place Place { get; } = new(Name, Code, Capital.Latitude, Capital.Longitude);

    /// <summary>The state in that part of an event.</summary>
    public Participant As(ParticipantRole role) => new(role, Name, Name, ActorKind.State, Code, null, "state:" + Code);
}

/// <summary>Somebody who acts for a country.</summary>
/// <param name="Name">Given name and surname.</param>
/// <param name="Surname">The surname.</param>
/// <param name="Country">The country's code.</param>
/// <param name="Office">The office, as a key.</param>
/// <param name="Title">The office as it stands before the name.</param>
internal sealed record Official(string Name, string Surname, string Country, string Office, string Title)
{
    /// <summary>The stable key of the person.</summary>
    public string Id { get; } = "person:" + Name.Replace(' ', '-').ToLowerInvariant();

    /// <summary>The person in that part of an event, called by the title or the bare surname.</summary>
    public Participant As(ParticipantRole role, bool inFull) =>
        new(role, Name, inFull ? Title + " " + Name : Surname, ActorKind.Person, Country, Office, Id);
}
