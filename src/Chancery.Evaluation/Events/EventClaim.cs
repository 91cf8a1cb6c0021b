namespace Chancery.Evaluation;

/// <summary>
/// An event as gold or a prediction claims it. Values are kept as written, so that a wrong one is judged wrong and never
/// ends the run.
/// </summary>
public abstract record EventClaim
{
    /// <summary>Its id in the file; null if none.</summary>
    public string? Id { get; init; }

    /// <summary>The event type's name in capitals.</summary>
    public required string? Type { get; init; }

    /// <summary>The narrower act; null if none.</summary>
    public string? Mode { get; init; }

    /// <summary>The status in lower case.</summary>
    public string? Status { get; init; }

    /// <summary>When it happens, in EDTF; null when that is not told.</summary>
    public string? Time { get; init; }

    /// <summary>Code of the country it happens in; null if none is told.</summary>
    public string? PlaceCountry { get; init; }

    /// <summary>Who takes part.</summary>
    public EquatableList<ActorClaim> Actors { get; init; } = [];

    /// <summary>Names of those who say so, all chains in one list.</summary>
    public EquatableList<string> Speakers { get; init; } = [];

    /// <summary>The words that tell it.</summary>
    public EquatableList<Quote> Evidence { get; init; } = [];
}
