namespace Chancery.Server.Relations;

/// <summary>Two who meet, and how often.</summary>
/// <param name="One">The one whose id is first.</param>
/// <param name="Other">The other.</param>
/// <param name="Times">In how many events.</param>
internal sealed record Meeting(Participant One, Participant Other, int Times)
{
    private const int MostTogether = 12;

    /// <summary>The pairs of people who meet in these events, those that meet most often first.</summary>
    public static IReadOnlyList<Meeting> Of(IEnumerable<RecordedEvent> events, int most) =>
    [
        .. events
            .SelectMany(e => Pairs([.. e.Event.Participants.DistinctBy(p => p.Id).OrderBy(p => p.Id, StringComparer.Ordinal).Take(MostTogether)], e.Event.Participants.All(p => p.Role is ParticipantRole.Participant)))
            .GroupBy(p => (p.One.Id, p.Other.Id))
            .Select(g => new Meeting(g.First().One, g.First().Other, g.Count()))
            .OrderByDescending(m => m.Times)
            .ThenBy(m => m.One.Id, StringComparer.Ordinal)
            .ThenBy(m => m.Other.Id, StringComparer.Ordinal)
            .Take(most),
    ];

    // A mutual act joins everyone with everyone; a visit joins guests with hosts, and not guests with each other.
    private static IEnumerable<(Participant One, Participant Other)> Pairs(Participant[] who, bool isMutual)
    {
        for (var i = 0; i < who.Length; i++)
            for (var j = i + 1; j < who.Length; j++)
                if (isMutual || who[i].Role != who[j].Role) yield return (who[i], who[j]);
    }
}
