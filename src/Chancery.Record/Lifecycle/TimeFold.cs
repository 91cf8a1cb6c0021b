namespace Chancery.Record.Lifecycle;

/// <summary>
/// When an event happens, from what all tellings say. What agrees is one claim, at its finest; of claims that do not agree
/// the better supported by independent sources holds, then the one said last. A plan that is moved leaves its old time behind:
/// from the day a new time is first told, only what is said on that day and later is weighed. When the event has occurred,
/// the times of those who say so count, and the announced time only makes them finer, or stands in where they tell none.
/// </summary>
internal static class TimeFold
{
    public static (EventTime? Time, Disagreement? Disagreement) Of(IReadOnlyList<Telling> tellings, EventStatus status)
    {
        var timed = tellings.Where(t => t.Time is not null).ToList();
        if (timed.Count == 0) return (null, null);
        var isDone = status is EventStatus.Ongoing or EventStatus.Occurred;
        var (done, ahead) = (timed.Where(t => t.IsDone).ToList(), timed.Where(t => !t.IsDone).ToList());
        var firm = isDone ? done : ahead;
        // Mostly all say the same.
        if (firm.Count > 0 && timed.TrueForAll(t => !t.IsAside && t.Time == timed[0].Time)) return (timed[0].Time, null);
        if (firm.TrueForAll(t => t.IsAside)) return (Announced(timed, tellings, isDone), null);
        var claims = Claims(firm.Where(t => !t.IsAside));
        var believed = isDone ? claims.Ranked() : Standing(claims);
        var time = isDone ? Finer(believed[0].Value, ahead, tellings) : believed[0].Value;
        return (time, Disagreement(believed, firm.Where(t => t.IsAside), isDone));
    }

    /// <summary>What is told of the time, each claim at its finest; what is vague backs every claim it agrees with.</summary>
    public static List<Claim<EventTime>> Claims(IEnumerable<Telling> tellings)
    {
        var told = tellings.GroupBy(t => t.Time!).OrderBy(g => TimeAgreement.Fineness(g.Key)).ThenBy(g => g.Key.ToString(), StringComparer.Ordinal).ToList();
        var claims = new List<(EventTime Time, List<EventTime> All, List<Telling> By)>();
        foreach (var same in told)
        {
            var fits = claims.Where(c => TimeAgreement.Agree(c.Time, same.Key)).ToList();
            if (fits.Count == 0) claims.Add((same.Key, [same.Key], [.. same]));
            foreach (var (_, all, by) in fits)
            {
                all.Add(same.Key);
                by.AddRange(same);
            }
        }

        return [.. claims.Select(c => (Time: TimeAgreement.Finest(c.All), c.By)).Select(c => new Claim<EventTime>(c.Time, c.Time.ToString(), c.By))];
    }

    // Nobody who says that it occurred tells when: the time announced, if it can have come. And the other way about for a denial.
    private static EventTime? Announced(List<Telling> timed, IReadOnlyList<Telling> tellings, bool isDone)
    {
        var claims = Claims(timed.Where(t => !t.IsAside && t.IsDone != isDone));
        if (claims.Count == 0) claims = Claims(timed);
        if (!isDone) return claims.Ranked()[0].Value;
        var announced = Standing(claims)[0].Value;
        return announced.Earliest is { } first && first > LastDone(tellings) ? null : announced;
    }

    private static EventTime Finer(EventTime told, List<Telling> ahead, IReadOnlyList<Telling> tellings)
    {
        var last = LastDone(tellings);
        var finer = ahead.Where(t => !t.IsAside && TimeAgreement.Agree(t.Time!, told) && (t.Time!.Earliest is null || t.Time.Earliest <= last))
            .Select(t => t.Time!).Distinct().ToList();
        return finer.Count == 0 ? told : TimeAgreement.Finest([told, .. finer]);
    }

    private static DateOnly LastDone(IReadOnlyList<Telling> tellings) => tellings.Where(t => t.IsDone).Max(t => t.Said);

    // From the day the newest of the times was first told, the tellings of that day and later are weighed; a time not told since has passed.
    private static List<Claim<EventTime>> Standing(List<Claim<EventTime>> claims)
    {
        if (claims.Count == 1) return claims;
        var moved = claims.Max(c => c.First);
        return claims.Select(c => c with { By = [.. c.By.Where(t => t.Said >= moved)] }).Where(c => c.By.Count > 0)
            .Select(c => new Claim<EventTime>(c.Value, c.Printed, c.By)).Ranked();
    }

    private static Disagreement? Disagreement(List<Claim<EventTime>> believed, IEnumerable<Telling> asides, bool isDone)
    {
        // An aside of a plan is the plan before; of what is done, another day told for it.
        var others = isDone ? Claims(asides).Where(a => believed.TrueForAll(b => !TimeAgreement.Agree(a.Value, b.Value))) : [];
        List<Claim<EventTime>> all = [.. believed, .. others];
        return all.Count < 2 ? null : new("time", [.. all.Select(c => c.Ranked)]);
    }
}
