namespace Chancery;

/// <summary>What one report says: its events, names and noise, each tied to exact words.</summary>
public sealed record ReportReading
{
    /// <summary>The report that was read.</summary>
    public required Report Report { get; init; }

    /// <summary>ISO 639 code of the text's language; null when it is no prose at all.</summary>
    public string? Language { get; init; }

    /// <summary>Length of the full text in Unicode code points.</summary>
    public required int Characters { get; init; }

    /// <summary>Events in the order of their first evidence.</summary>
    public required EquatableList<Event> Events { get; init; }

    /// <summary>How the report names its actors beyond their own names.</summary>
    public EquatableList<Naming> Names { get; init; } = [];

    /// <summary>What in the text is not prose, in its order.</summary>
    public EquatableList<Noise> Noise { get; init; } = [];

    /// <summary>What the reader could not do, and how to mend it.</summary>
    public EquatableList<Warning> Warnings { get; init; } = [];
}

/// <summary>The epithets and descriptions a report uses for an actor.</summary>
/// <param name="Id">The actor's key.</param>
/// <param name="Name">Its canonical name.</param>
/// <param name="As">The words used, each once, in the text's order.</param>
public sealed record Naming(string Id, string Name, EquatableList<string> As);

/// <summary>A warning with its stable code.</summary>
/// <param name="Code">Such as <c>CHY0101</c>; listed in docs/errors.md.</param>
/// <param name="Message">What is wrong, where, and how to mend it.</param>
public sealed record Warning(string Code, string Message);
