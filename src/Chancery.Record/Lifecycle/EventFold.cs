using Chancery.Record.Corrections;

namespace Chancery.Record.Lifecycle;

/// <summary>Adds up what the accounts of one group say to one event of the record.</summary>
internal static class EventFold
{
    /// <summary>The event these accounts tell, nothing corrected.</summary>
    /// <param name="accounts">The accounts of one group, in any order; all known on the day asked about.</param>
    /// <param name="moment">The days the question is asked from.</param>
    public static RecordedEvent Fold(IReadOnlyList<Account> accounts, RecordMoment moment) =>
        Fold([.. accounts.Select(AccountPart.Whole)], [], moment);

    /// <summary>The event these parts of accounts tell.</summary>
    /// <param name="given">The parts of one group, in any order; all known on the day asked about. At least one.</param>
    /// <param name="corrections">The amendments and dismissals of this group, in the order they were made.</param>
    /// <param name="moment">The days the question is asked from.</param>
    public static RecordedEvent Fold(IReadOnlyList<AccountPart> given, IReadOnlyList<Correction> corrections, RecordMoment moment)
    {
        var parts = AreInOrder(given) ? given : [.. given.OrderBy(p => p.Account.Report.Known).ThenBy(p => p.Id, StringComparer.Ordinal)];
        var lines = new SourceLines(parts);
        var tellings = Tellings.Of(parts, lines);
        var course = StatusCourse.Of(tellings);
        var act = ActFold.Of(parts, lines);
        var (time, onTime) = TimeFold.Of(tellings, course.Status);
        var (place, onPlace) = PlaceFold.Of(parts, tellings, course.Status);
        var (cast, onCast) = CastFold.Of(parts, tellings, (act.Type, act.Mode));
        var folded = new Event
        {
            Id = parts[0].Id,
            Type = act.Type,
            Mode = act.Mode,
            Cameo = act.Cameo,
            Participants = cast,
            Place = place,
            Time = time,
            Status = course.Status,
            About = act.About,
            Attribution = Chains(parts),
            Count = LastCount(parts),
            Confidence = ConfidenceFold.Of(parts, lines),
            Mentions = tellings.Select(t => t.Mention).ToEquatableList(),
        };
        var amended = corrections.Count == 0 ? (Event: folded, Fields: []) : Amendments.Apply(folded, parts, corrections);
        return new()
        {
            Event = amended.Event,
            Mentions = tellings.Select(Recorded).ToEquatableList(),
            Life = [.. course.Steps],
            Disagreements = Among(StatusQuarrel.Of(tellings, course), onTime, onPlace, onCast),
            Sources = lines.Count,
            IsOverdue = Deadline.IsOverdue(amended.Event.Status, amended.Event.Time, moment.Day),
            IsDismissed = corrections.Any(c => c is Correction.Dismiss),
            Amended = amended.Fields,
            FirstKnown = parts[0].Account.Report.Known,
            LastKnown = parts[^1].Account.Report.Known,
        };
    }

    // Most are read so already.
    private static bool AreInOrder(IReadOnlyList<AccountPart> parts)
    {
        for (var i = 1; i < parts.Count; i++)
        {
            var days = parts[i - 1].Account.Report.Known.CompareTo(parts[i].Account.Report.Known);
            if (days > 0 || (days == 0 && string.CompareOrdinal(parts[i - 1].Id, parts[i].Id) > 0)) return false;
        }

        return true;
    }

    private static string? LastCount(IReadOnlyList<AccountPart> parts)
    {
        for (var i = parts.Count - 1; i >= 0; i--)
            if (parts[i].Account.Event.Count is { } count) return count;
        return null;
    }

    private static EquatableList<Disagreement> Among(params ReadOnlySpan<Disagreement?> found)
    {
        var some = new List<Disagreement>();
        foreach (var one in found)
            if (one is not null) some.Add(one);
        return [.. some];
    }

    private static RecordedMention Recorded(Telling t) => new()
    {
        Id = t.Id,
        Report = t.Report,
        Mention = t.Mention,
        Participants = t.Part.Account.Event.Participants,
        Said = t.Said,
        Confidence = t.Part.Account.Event.Confidence,
    };

    // Chains of the same speakers are one, with the times where any tells them.
    private static EquatableList<AttributionChain> Chains(IReadOnlyList<AccountPart> parts)
    {
        if (parts is [{ Attribution: { Count: < 2 } own }]) return own;
        var chains = new List<AttributionChain>();
        for (var i = 0; i < parts.Count; i++)
        {
            var told = parts[i].Attribution;
            for (var j = 0; j < told.Count; j++) Add(chains, told[j]);
        }

        return [.. chains];
    }

    private static void Add(List<AttributionChain> chains, AttributionChain chain)
    {
        var at = 0;
        while (at < chains.Count && !AreSame(chains[at], chain)) at++;
        if (at == chains.Count) chains.Add(chain);
        else if (!ReferenceEquals(chain, chains[at]) && Timed(chain) > Timed(chains[at])) chains[at] = chain;
    }

    private static int Timed(AttributionChain chain)
    {
        var timed = 0;
        for (var i = 0; i < chain.Speakers.Count; i++)
            if (chain.Speakers[i].Time is not null) timed++;
        return timed;
    }

    private static bool AreSame(AttributionChain one, AttributionChain other)
    {
        if (ReferenceEquals(one, other)) return true;
        if (one.Speakers.Count != other.Speakers.Count) return false;
        for (var i = 0; i < one.Speakers.Count; i++)
            if (one.Speakers[i].Kind != other.Speakers[i].Kind || one.Speakers[i].Name != other.Speakers[i].Name) return false;
        return true;
    }
}
