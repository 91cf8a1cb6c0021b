namespace Chancery.Record.Lifecycle;

/// <summary>
/// Where accounts contradict each other on how far an event has come. That a plan is told before and its outcome after is no
/// contradiction; a denial of what others affirm is, and so is calling off what others say was held.
/// </summary>
internal static class StatusQuarrel
{
    public static Disagreement? Of(List<Telling> tellings, StatusCourse course)
    {
        var status = course.Status;
        // Nobody contradicts who says the same.
        if (tellings.TrueForAll(t => t.Status == status)) return null;
        var told = tellings.FindAll(t => !t.IsVague && t.Behind is null);
        var against = told.FindAll(t => t.Status != status && Contradicts(t, status, told, course.Decisive));
        if (against.Count == 0) return null;
        var claims = against.Concat(told.Where(t => t.Status == status)).GroupBy(t => t.Status).Select(g => new Claim<EventStatus>(g.Key, Print(g.Key), [.. g])).ToList();
        return claims.Ranked().Disagreement("status");
    }

    public static string Print(EventStatus status) => status.ToString().ToLowerInvariant();

    private static bool Contradicts(Telling t, EventStatus status, List<Telling> told, Telling decisive) => status switch
    {
        EventStatus.Ongoing or EventStatus.Occurred => t.Status switch
        {
            EventStatus.Denied => t.Time?.Latest <= t.Said || t.Said >= FirstDone(told),
            EventStatus.Cancelled or EventStatus.Postponed => t.Said > FirstDone(told),
            _ => false,
        },
        // Who first says so and then denies it has changed his mind.
        EventStatus.Denied => (t.IsDone || t.Status is EventStatus.Planned) && !Array.TrueForAll(t.Lines, decisive.Lines.Contains),
        EventStatus.Planned or EventStatus.Possible => t.Status is EventStatus.Denied && t.Said >= told.Min(o => o.IsPlan ? o.Said : DateOnly.MaxValue),
        _ => t.Said >= decisive.Said && t.Status is not EventStatus.Possible && t.Said > told.Where(o => o.Status == status).Select(o => o.Said).DefaultIfEmpty(decisive.Said).Max(),
    };

    // Where it is only taken for granted that it was done, nobody has said so on a day.
    private static DateOnly FirstDone(List<Telling> told) => told.Where(o => o.IsDone).Select(o => o.Said).DefaultIfEmpty(DateOnly.MaxValue).Min();
}
