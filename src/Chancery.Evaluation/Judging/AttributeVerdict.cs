using System.Collections.Frozen;

namespace Chancery.Evaluation;

/// <summary>Which fields of an answer are right.</summary>
/// <param name="Status">The status.</param>
/// <param name="Time">The time, by its bounds.</param>
/// <param name="TimeOverlap">The time, if a day in common is enough.</param>
/// <param name="Place">The country of the place.</param>
/// <param name="Mode">The mode; null where gold has none of the closed list, and none is asked.</param>
public readonly record struct AttributeVerdict(bool Status, bool Time, bool TimeOverlap, bool Place, bool? Mode)
{
    private static readonly FrozenSet<string> Modes =
        Enum.GetValues<EventType>().SelectMany(Ontology.Modes).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How many are right.</summary>
    internal int Count => (Status ? 1 : 0) + (Time ? 1 : 0) + (TimeOverlap ? 1 : 0) + (Place ? 1 : 0) + (Mode is true ? 1 : 0);

    internal static AttributeVerdict Of(GoldEvent gold, EventClaim said, string? published)
    {
        var accept = gold.Accept;
        var status = StatusName(said.Status);
        var (exact, overlap) = TimeJudgement.Of(gold, said.Time, published);
        return new(
            status == StatusName(gold.Status) || accept.Statuses.Any(s => StatusName(s) == status),
            exact,
            overlap,
            said.PlaceCountry == gold.PlaceCountry || accept.Places.Contains(said.PlaceCountry),
            gold.Mode is null || !Modes.Contains(gold.Mode) ? null : said.Mode == gold.Mode || accept.Modes.Contains(said.Mode));
    }

    // An older name for the same.
    private static string? StatusName(string? status) => status == "scheduled" ? "planned" : status;
}
