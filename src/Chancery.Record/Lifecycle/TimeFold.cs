namespace Chancery.Record.Lifecycle;

/// <summary>
/// When an event happens, from what all tellings say. What agrees is one claim, at its finest; of claims that do not agree
/// the better supported by independent sources holds, then the one said last. A plan that is moved leaves its old time behind:
/// from the day a new time is first told, only what is said on that day and later is weighed. When the event has occurred,
/// the times of those who say so count, and the announced time only makes them finer, or stands in where they tell none.
/// </summary>
internal static class TimeFold
{
    public static (EventTime? Time, Disagreement? Disagreement) Of(List<Telling> tellings, EventStatus status)
    {
        var isDone = status is EventStatus.Ongoing or EventStatus.Occurred;
        if (IsToldAlike(tellings, isDone, out var alike)) return (alike, null);
        var timed = tellings.FindAll(t => t.Time is not null);
        var firm = timed.FindAll(t => t.IsDone == isDone);
        if (firm.TrueForAll(t => t.IsAside)) return (Announced(timed, tellings, isDone), null);
        var claims = Claims(firm.FindAll(t => !t.IsAside));
        var believed = isDone ? claims.Ranked() : Standing(claims);
        var time = isDone ? Finer(believed[0].Value, timed, tellings) : believed[0].Value;
        return (time, Disagreement(believed, firm, isDone));
    }

    // Mostly all say the same, or nothing.
    private static bool IsToldAlike(List<Telling> tellings, bool isDone, out EventTime? alike)
    {
        alike = null;
        var isFirm = false;
        foreach (var telling in tellings)
        {
            if (telling.Time is not { } time) continue;
            alike ??= time;
            if (telling.IsAside || time != alike) return false;
            isFirm |= telling.IsDone == isDone;
        }

        return isFirm || alike is null;
    }

    /// <summary>What is told of the time, each claim at its finest; what is vague backs every claim it agrees with.</summary>
    public static List<Claim<EventTime>> Claims(List<Telling> tellings)
    {
        var claims = new List<(EventTime Time, List<EventTime> All, List<Telling> By)>();
        foreach (var (time, _, same) in ByTime(tellings))
        {
            var fits = false;
            foreach (var (other, all, by) in claims)
            {
                if (!TimeAgreement.Agree(other, time)) continue;
                all.Add(time);
                by.AddRange(same);
                fits = true;
            }

            if (!fits) claims.Add((time, [time], same));
        }

        return claims.ConvertAll(c => Claim(TimeAgreement.Finest(c.All), c.By));
    }

    private static Claim<EventTime> Claim(EventTime time, List<Telling> by) => new(time, time.ToString(), by);

    // The finest first.
    private static List<(EventTime Time, int Fineness, List<Telling> By)> ByTime(List<Telling> tellings)
    {
        var told = new List<(EventTime Time, int Fineness, List<Telling> By)>();
        foreach (var telling in tellings)
        {
            var (time, at) = (telling.Time!, 0);
            while (at < told.Count && told[at].Time != time) at++;
            if (at == told.Count) told.Add((time, TimeAgreement.Fineness(time), []));
            told[at].By.Add(telling);
        }

        told.Arrange((a, b) => a.Fineness != b.Fineness ? a.Fineness.CompareTo(b.Fineness) : string.CompareOrdinal(a.Time.ToString(), b.Time.ToString()));
        return told;
    }

    // Nobody who says that it occurred tells when: the time announced, if it can have come. And the other way about for a denial.
    private static EventTime? Announced(List<Telling> timed, List<Telling> tellings, bool isDone)
    {
        var claims = Claims(timed.FindAll(t => !t.IsAside && t.IsDone != isDone));
        if (claims.Count == 0) claims = Claims(timed);
        if (!isDone) return claims.Ranked()[0].Value;
        var announced = Standing(claims)[0].Value;
        return announced.Earliest is { } first && first > LastDone(tellings) ? null : announced;
    }

    private static EventTime Finer(EventTime told, List<Telling> timed, List<Telling> tellings)
    {
        var (last, times) = (LastDone(tellings), new List<EventTime> { told });
        foreach (var telling in timed)
        {
            if (telling.IsDone || telling.IsAside || telling.Time is not { } time || times.Contains(time)) continue;
            if ((time.Earliest is null || time.Earliest <= last) && TimeAgreement.Agree(time, told)) times.Add(time);
        }

        return times.Count == 1 ? told : TimeAgreement.Finest(times);
    }

    private static DateOnly LastDone(List<Telling> tellings)
    {
        var last = DateOnly.MinValue;
        foreach (var telling in tellings)
            if (telling.IsDone && telling.Said > last) last = telling.Said;
        return last;
    }

    // From the day the newest of the times was first told, the tellings of that day and later are weighed; a time not told since has passed.
    private static List<Claim<EventTime>> Standing(List<Claim<EventTime>> claims)
    {
        if (claims.Count == 1) return claims;
        var moved = claims.Max(c => c.First);
        var standing = new List<Claim<EventTime>>(claims.Count);
        foreach (var claim in claims)
            if (claim.Last >= moved) standing.Add(claim.First >= moved ? claim : new(claim.Value, claim.Printed, claim.By.FindAll(t => t.Said >= moved)));
        return standing.Ranked();
    }

    private static Disagreement? Disagreement(List<Claim<EventTime>> believed, List<Telling> firm, bool isDone)
    {
        // An aside of a plan is the plan before; of what is done, another day told for it.
        if (!isDone || firm.FindAll(t => t.IsAside) is not { Count: > 0 } asides) return believed.Disagreement("time");
        var others = Claims(asides).FindAll(a => believed.TrueForAll(b => !TimeAgreement.Agree(a.Value, b.Value)));
        List<Claim<EventTime>> all = [.. believed, .. others];
        return all.Disagreement("time");
    }
}
