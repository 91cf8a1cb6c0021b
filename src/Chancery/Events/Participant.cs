namespace Chancery;

/// <summary>What part an actor has in an event.</summary>
public enum ParticipantRole
{
    /// <summary>Who acts; the visitor of a visit; who takes or leaves an office.</summary>
    Source,
    /// <summary>Whom the act is done to; the host of a visit.</summary>
    Target,
    /// <summary>One of several in a mutual act.</summary>
    Participant,
}

/// <summary>What sort of actor a participant is.</summary>
public enum ActorKind
{
    /// <summary>A named person.</summary>
    Person,
    /// <summary>A state, or a city or palace that stands for it.</summary>
    State,
    /// <summary>An organisation, armed groups included.</summary>
    Organisation,
    /// <summary>People not named one by one: officials, soldiers, protesters.</summary>
    Group,
}

/// <summary>An actor in an event, and the part it takes.</summary>
/// <param name="Role">Its part.</param>
/// <param name="Name">Its full canonical name.</param>
/// <param name="As">The words the report uses here.</param>
/// <param name="Kind">What sort of actor it is.</param>
/// <param name="Country">Whom it acts for: ISO 3166-1 alpha-3, or an organisation's code; null if none.</param>
/// <param name="Office">The office held on the day, as a key of the lexicon; null if none is known.</param>
/// <param name="Id">Stable key: the lexicon's, or one made from the name.</param>
public sealed record Participant(ParticipantRole Role, string Name, string As, ActorKind Kind, string? Country, string? Office, string Id);
