namespace Chancery;

/// <summary>One thing done, planned or denied in the world, by someone, mostly to or with someone, as one report tells it.</summary>
public sealed record Event
{
    /// <summary>Stable id, made from the report's id, the type and the first evidence.</summary>
    public required string Id { get; init; }

    /// <summary>What the act is, tense left aside.</summary>
    public required EventType Type { get; init; }

    /// <summary>The narrower act, from <see cref="Ontology.Modes"/>; null where none fits.</summary>
    public string? Mode { get; init; }

    /// <summary>The CAMEO 1.1b3 code of the act itself, 2 to 4 digits; null for <see cref="EventType.Office"/>.</summary>
    public string? Cameo { get; init; }

    /// <summary>Who takes part, sources first.</summary>
    public required EquatableList<Participant> Participants { get; init; }

    /// <summary>Where it happens; null if the text gives no place.</summary>
    public Place? Place { get; init; }

    /// <summary>When the event itself happens; null when the text does not say.</summary>
    public EventTime? Time { get; init; }

    /// <summary>How far it has come: the fold of its mentions.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>The words for what is demanded, condemned, offered; null where the type has none.</summary>
    public string? About { get; init; }

    /// <summary>The independent lines of sources; empty for the report's own voice.</summary>
    public EquatableList<AttributionChain> Attribution { get; init; } = [];

    /// <summary>A number for repeated events, such as <c>>40</c>; else null.</summary>
    public string? Count { get; init; }

    /// <summary>0 to 1, calibrated: of events given 0.8, four in five are right.</summary>
    public required double Confidence { get; init; }

    /// <summary>Every place that tells the event, in the text's order; at least one.</summary>
    public required EquatableList<Mention> Mentions { get; init; }

    /// <summary>PLOVER's quad class; null for OFFICE.</summary>
    public int? Quad => Ontology.Quad(Type);

    /// <summary>PLOVER's cooperation–conflict value; null for OFFICE.</summary>
    public double? Scale => Ontology.Scale(Type, Mode);
}
