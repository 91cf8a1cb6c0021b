namespace Chancery.Reading.Coding;

/// <summary>One mention before it is gathered with others of the same event.</summary>
internal sealed record Told
{
    public required Candidate Candidate { get; init; }

    public required Scene Scene { get; init; }

    public required EquatableList<Participant> Participants { get; init; }

    public required Mention Mention { get; init; }

    public string? About { get; init; }

    public string? Count { get; init; }

    /// <summary>How many days it lasts, where the words tell.</summary>
    public int? Days { get; init; }

    /// <summary>True where its day is that of the scene it goes on with.</summary>
    public bool IsCarried { get; init; }

    /// <summary>The chains of those who tell it beside the one of the mention: "officials and residents said".</summary>
    public IReadOnlyList<AttributionChain> Beside { get; init; } = [];

    /// <summary>What speaks for and against it.</summary>
    public required List<Trait> Traits { get; init; }
}
