using Chancery.Record.Lifecycle;

namespace Chancery.Record.Corrections;

/// <summary>
/// Where an id lives on that a reading had and the reading in force lacks: in the event of the same report and type whose
/// words overlap most with the old ones, the same mode first among equals.
/// </summary>
internal static class Successors
{
    /// <summary>The id that answers for an earlier one.</summary>
    /// <param name="id">The id of an earlier event of the report, or of one of its mentions.</param>
    /// <param name="earlier">The event it named, or was a mention of.</param>
    /// <param name="now">The events of the report's reading in force.</param>
    /// <returns>The id of an event, or of a mention where one was asked for; null where nothing tells the same words.</returns>
    public static string? Of(string id, Event earlier, IReadOnlyList<Event> now)
    {
        if (id == earlier.Id) return Event(earlier.Type, earlier.Mode, [.. earlier.Mentions.Select(m => m.Evidence)], now)?.Id;
        if (!CorrectionIds.TrySplit(id, out var account, out var number) || account != earlier.Id || number > earlier.Mentions.Count) return null;
        Evidence[] words = [earlier.Mentions[number - 1].Evidence];
        if (Event(earlier.Type, earlier.Mode, words, now) is not { } heir) return null;
        var nearest = Enumerable.Range(0, heir.Mentions.Count).MaxBy(i => Overlap(words[0], heir.Mentions[i].Evidence));
        return AccountPart.MentionId(heir.Id, nearest + 1);
    }

    /// <summary>The event of a type that stands on the same words; null where none does.</summary>
    /// <param name="type">The type it must have.</param>
    /// <param name="mode">The mode preferred among equals; null for none.</param>
    /// <param name="words">Where the earlier event stood.</param>
    /// <param name="now">The events of the report's reading in force.</param>
    public static Event? Event(EventType type, string? mode, IReadOnlyList<Evidence> words, IReadOnlyList<Event> now) =>
        now.Where(e => e.Type == type)
            .Select(e => (Event: e, Shared: e.Mentions.Sum(m => words.Sum(w => Overlap(w, m.Evidence)))))
            .Where(e => e.Shared > 0)
            .OrderByDescending(e => e.Shared).ThenByDescending(e => e.Event.Mode == mode).ThenBy(e => e.Event.Id, StringComparer.Ordinal)
            .Select(e => e.Event).FirstOrDefault();

    // In code points.
    private static int Overlap(Evidence a, Evidence b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
}
