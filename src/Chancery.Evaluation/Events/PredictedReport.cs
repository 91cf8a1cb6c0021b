namespace Chancery.Evaluation;

/// <summary>What was read out of one report.</summary>
public sealed record PredictedReport
{
    private static readonly char[] Marks = ['/', '.', ':', '\\'];

    /// <summary>The report's own id; null if it has none.</summary>
    public string? Key { get; init; }

    /// <summary>Where the report was read from, as the reader was told.</summary>
    public string? Source { get; init; }

    /// <summary>The events read.</summary>
    public required EquatableList<PredictedEvent> Events { get; init; }

    /// <summary>A reading as a prediction.</summary>
    public static PredictedReport Of(ReportReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new() { Key = reading.Report.Key, Source = reading.Report.Source, Events = [.. reading.Events.Select(PredictedEvent.Of)] };
    }

    /// <summary>True when this is the reading of the report of that id: by its own id, or by a folder or file name in its source.</summary>
    public bool IsOf(string key) => Key == key || (Source ?? "").Split(Marks).Contains(key, StringComparer.Ordinal);
}
