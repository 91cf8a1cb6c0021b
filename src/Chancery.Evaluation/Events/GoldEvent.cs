namespace Chancery.Evaluation;

/// <summary>An event a person annotated.</summary>
public sealed record GoldEvent : EventClaim
{
    /// <summary>Names the same event in several reports; null if none is given.</summary>
    public string? Cluster { get; init; }

    /// <summary>False for an event that may be found and may be missed at no cost.</summary>
    public bool IsRequired { get; init; } = true;

    /// <summary>True for an event the report tells as background only.</summary>
    public bool IsBackground { get; init; }

    /// <summary>Names of those who take part, in the order of <see cref="EventClaim.Actors"/>; "" where none is given.</summary>
    public EquatableList<string> ActorNames { get; init; } = [];

    /// <summary>Name of the place; null if none is told.</summary>
    public string? PlaceName { get; init; }

    /// <summary>What is also right.</summary>
    public AcceptedValues Accept { get; init; } = new();
}

/// <summary>Values that are right beside the gold ones.</summary>
public sealed record AcceptedValues
{
    /// <summary>Types that are right too.</summary>
    public EquatableList<string> Types { get; init; } = [];

    /// <summary>Modes that are right too.</summary>
    public EquatableList<string?> Modes { get; init; } = [];

    /// <summary>Statuses that are right too.</summary>
    public EquatableList<string> Statuses { get; init; } = [];

    /// <summary>Times that are right too, in EDTF; null means that none need be told.</summary>
    public EquatableList<string?> Times { get; init; } = [];

    /// <summary>Countries of the place that are right too; null means that none need be told.</summary>
    public EquatableList<string?> Places { get; init; } = [];

    /// <summary>True when who is source and who is target is open.</summary>
    public bool AnyRole { get; init; }
}
