using System.Globalization;

namespace Chancery.Formats.Export;

/// <summary>The columns of an event of the record, wherever a row tells of one.</summary>
internal static class EventColumns
{
    /// <summary>The columns of the event that a row tells of.</summary>
    public static IEnumerable<(string Heading, Func<T, string?> Cell)> Of<T>(Func<T, RecordedEvent> of)
    {
        foreach (var (heading, cell) in Columns) yield return (heading, row => cell(of(row)));
    }

    /// <summary>Speakers, innermost first.</summary>
    public static string Chain(AttributionChain chain) => string.Join(" via ", chain.Speakers.Select(s => s.Name));

    /// <summary>Several values in one field.</summary>
    public static string Joined(IEnumerable<string> values) => string.Join("; ", values);

    /// <summary>The event that a correction is about.</summary>
    public static string Corrected(Correction correction) => correction switch
    {
        Correction.Merge merge => merge.One,
        Correction.Split split => split.Event,
        Correction.Dismiss dismiss => dismiss.Event,
        Correction.Amend amend => amend.Event,
        _ => throw new ArgumentOutOfRangeException(nameof(correction)),
    };

    private static readonly (string Heading, Func<RecordedEvent, string?> Cell)[] Columns =
    [
        ("id", e => e.Id),
        ("time", e => e.Event.Time?.ToString()),
        ("from", e => Day(e.Event.Time?.Earliest)),
        ("to", e => Day(e.Event.Time?.Latest)),
        ("status", e => RecordNames.Of(e.Event.Status)),
        ("type", e => Ontology.Code(e.Event.Type)),
        ("mode", e => e.Event.Mode),
        ("cameo", e => e.Event.Cameo),
        ("quad", e => e.Event.Quad?.ToString(CultureInfo.InvariantCulture)),
        ("scale", e => Number(e.Event.Scale, "0.0##")),
        ("sources", e => Names(e, ParticipantRole.Source)),
        ("source_countries", e => Countries(e, ParticipantRole.Source)),
        ("targets", e => Names(e, ParticipantRole.Target)),
        ("target_countries", e => Countries(e, ParticipantRole.Target)),
        ("participants", e => Names(e, ParticipantRole.Participant)),
        ("participant_countries", e => Countries(e, ParticipantRole.Participant)),
        ("place", e => e.Event.Place?.Name),
        ("place_country", e => e.Event.Place?.Country),
        ("latitude", e => Number(e.Event.Place?.Latitude, "0.0#####")),
        ("longitude", e => Number(e.Event.Place?.Longitude, "0.0#####")),
        ("about", e => e.Event.About),
        ("count", e => e.Event.Count),
        ("confidence", e => Number(e.Event.Confidence, "0.00")),
        ("independent_sources", e => Number(e.Sources, "0")),
        ("mentions", e => Number(e.Mentions.Count, "0")),
        ("reports", e => Number(e.Mentions.Select(m => m.Report.Id).Distinct(StringComparer.Ordinal).Count(), "0")),
        ("outlets", e => Joined(e.Mentions.Select(m => m.Report.Outlet).OfType<string>().Distinct(StringComparer.Ordinal))),
        ("overdue", e => Truth(e.IsOverdue)),
        ("dismissed", e => Truth(e.IsDismissed)),
        ("amended", e => Joined(e.Amended)),
        ("first_known", e => Day(e.FirstKnown)),
        ("last_known", e => Day(e.LastKnown)),
        ("evidence", e => e.Mentions.Count > 0 ? e.Mentions[0].Mention.Evidence.Text : null),
    ];

    private static string Names(RecordedEvent e, ParticipantRole role) => Joined(e.Event.Participants.Where(p => p.Role == role).Select(p => p.Name));

    private static string Countries(RecordedEvent e, ParticipantRole role) =>
        Joined(e.Event.Participants.Where(p => p.Role == role).Select(p => p.Country).OfType<string>().Distinct(StringComparer.Ordinal));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Number(double? number, string format) => number?.ToString(format, CultureInfo.InvariantCulture);

    private static string Truth(bool value) => value ? "true" : "false";
}
