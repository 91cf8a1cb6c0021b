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
        var parts = given.Count == 1 ? given : [.. given.OrderBy(p => p.Account.Report.Known).ThenBy(p => p.Id, StringComparer.Ordinal)];
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
            Count = parts.Select(p => p.Account.Event.Count).LastOrDefault(c => c is not null),
            Confidence = ConfidenceFold.Of(parts, lines),
            Mentions = [.. tellings.Select(t => t.Mention)],
        };
        var amended = Amendments.Apply(folded, parts, corrections);
        return new()
        {
            Event = amended.Event,
            Mentions = [.. tellings.Select(Recorded)],
            Life = [.. course.Steps],
            Disagreements = [.. new[] { StatusQuarrel.Of(tellings, course), onTime, onPlace, onCast }.OfType<Disagreement>()],
            Sources = lines.Count,
            IsOverdue = Deadline.IsOverdue(amended.Event.Status, amended.Event.Time, moment.Day),
            IsDismissed = corrections.Any(c => c is Correction.Dismiss),
            Amended = amended.Fields,
            FirstKnown = parts[0].Account.Report.Known,
            LastKnown = parts[^1].Account.Report.Known,
        };
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
        var chains = new List<AttributionChain>();
        foreach (var chain in parts.SelectMany(p => p.Attribution))
        {
            var at = chains.FindIndex(c => AreSame(c, chain));
            if (at < 0) chains.Add(chain);
            else if (Timed(chain) > Timed(chains[at])) chains[at] = chain;
        }

        return [.. chains];
    }

    private static int Timed(AttributionChain chain) => chain.Speakers.Count(s => s.Time is not null);

    private static bool AreSame(AttributionChain one, AttributionChain other)
    {
        if (one.Speakers.Count != other.Speakers.Count) return false;
        for (var i = 0; i < one.Speakers.Count; i++)
            if (one.Speakers[i].Kind != other.Speakers[i].Kind || one.Speakers[i].Name != other.Speakers[i].Name) return false;
        return true;
    }
}
