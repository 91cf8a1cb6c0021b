namespace Chancery.Record.Lifecycle;

/// <summary>
/// Follows the status of an event through what is said of it, in the order it was said. A row for each status it is in:
/// <code>
/// is          told                    becomes
/// nothing     anything                what is told
/// any         told vaguely            stays; but a plan whose day was past when it is taken for granted has occurred,
///                                     and what itself was only told vaguely gives way to anything told plainly
/// possible    anything                what is told
/// planned     possible                stays: a weaker word takes nothing back
/// planned     anything else           what is told
/// denied      ongoing, occurred       what is told, unless it is hearsay: then it needs a new line, and more than two days
/// off         ongoing, occurred       what is told: it was held after all
/// off         another sort of off     what is told
/// off         planned, possible       what is told, if it is a fresh plan; else it looks back and all stays
/// ongoing     occurred, cancelled     what is told
/// ongoing     denied                  denied, if the event rests on hearsay; else it stays, as a disagreement
/// ongoing     anything else           stays: it looks back
/// occurred    denied                  denied, if the event rests on hearsay or is taken back; else it stays
/// occurred    cancelled               cancelled, if it is taken back; else it stays
/// occurred    anything else           stays: what has occurred was once planned
/// </code>
/// Off is postponed, cancelled or denied. A fresh plan is told on a later day, by an account that does not itself say that
/// the event is off, for a time still ahead: either one nobody had told before, or the old one after more than two days,
/// when the news that it was off has reached everyone; after a denial a plan without a time is fresh as well, but after two
/// days. In one report the plan is fresh if it is told first and what was put off stands behind it. An event rests on
/// hearsay while a single line of sources tells it, and no report in its own voice. It is taken back when every line that
/// told it says so.
/// </summary>
internal sealed class StatusCourse
{
    private const int DaysNewsTakes = 2;
    private const int FewDays = 7;

    private readonly List<LifeStep> steps = [];
    private readonly List<EventTime> announced = [];
    private readonly List<Telling> done = [];
    private HashSet<int>? taken;
    private Telling? last;
    private EventTime? time;
    private DateOnly repeated;

    private StatusCourse()
    {
    }

    /// <summary>The status it came to.</summary>
    public EventStatus Status => last!.Status;

    /// <summary>A step for each change of status, and of the time announced.</summary>
    public IReadOnlyList<LifeStep> Steps => steps;

    /// <summary>The telling that brought the status.</summary>
    public Telling Decisive => last!;

    public static StatusCourse Of(List<Telling> tellings)
    {
        var course = new StatusCourse();
        // What its report tells behind a fresh plan was so before it.
        var ordered = tellings.Exists(t => t.Behind is not null) ? [.. tellings.OrderBy(t => t.Day).ThenBy(t => t.Behind is null)] : tellings;
        foreach (var telling in ordered) course.Take(telling);
        return course;
    }

    private void Take(Telling telling)
    {
        if (IsLeftBehind(telling)) return;
        if (last is null || Moves(telling)) Step(telling);
        else if (telling.Status == last.Status && !telling.IsVague)
        {
            if (last.IsVague) last = telling;
            if (IsAnotherTime(telling)) Step(telling);
        }

        if (telling is { IsDone: true, IsVague: false }) done.Add(telling);
        if (telling.Time is { } said && !telling.IsAside && (telling.IsPlan || telling.Status is EventStatus.Postponed)) announced.Add(said);
        if (telling.Time is { } again && time is not null && TimeAgreement.Agree(again, time)) repeated = telling.Said;
    }

    // Every report may recall that an earlier plan was put off; that is news only to who knows of no plan, or of another one.
    private bool IsLeftBehind(Telling telling) =>
        telling.Behind is { } plan && last is not null && !(last.IsPlan && time is not null && !TimeAgreement.Agree(time, plan.Time!));

    private void Step(Telling telling)
    {
        last = telling;
        var told = telling.IsAside ? null : telling.Time;
        steps.Add(new(telling.Status, told, telling.Day, telling.Id));
        if (told is null) return;
        time = told;
        repeated = telling.Said;
    }

    private bool Moves(Telling t)
    {
        var now = last!;
        if (t.IsVague) return now.IsVague ? t.Status > now.Status : IsTakenForGranted(t);
        if (t.Status == now.Status) return false;
        if (now.IsVague) return true;
        return now.Status switch
        {
            EventStatus.Possible => true,
            EventStatus.Planned => t.Status is not EventStatus.Possible,
            EventStatus.Ongoing => t.Status is EventStatus.Occurred or EventStatus.Cancelled || (t.Status is EventStatus.Denied && IsUndone(t)),
            EventStatus.Occurred => t.Status is EventStatus.Denied or EventStatus.Cancelled && IsUndone(t),
            EventStatus.Denied when t.IsDone => IsBorneOut(t),
            _ => !t.IsPlan || IsFresh(t),
        };
    }

    private bool IsTakenForGranted(Telling t) => last!.Status is EventStatus.Planned && t.IsDone && time?.Latest < t.Said;

    private bool IsUndone(Telling t)
    {
        if (t.Status is EventStatus.Denied && IsHearsay(done)) return true;
        (taken ??= []).UnionWith(t.Lines);
        return done.TrueForAll(d => Array.TrueForAll(d.Lines, taken.Contains));
    }

    private bool IsBorneOut(Telling t) =>
        !IsHearsay([.. done, t]) || (t.Said.DayNumber - last!.Said.DayNumber > DaysNewsTakes && Array.Exists(t.Lines, l => !done.Exists(d => d.Lines.Contains(l))));

    private static bool IsHearsay(List<Telling> told) =>
        told.TrueForAll(d => !d.Mention.Attribution.IsOwnVoice) && told.SelectMany(d => d.Lines).Distinct().Count() == 1;

    private bool IsFresh(Telling t)
    {
        var now = last!;
        var isAhead = t.Time is not null && !t.IsAside && (t.Time.Latest is null || t.Time.Latest >= t.Said);
        if (now.Behind is not null && ReferenceEquals(now.Part, t.Part)) return isAhead;
        if (t.Said <= now.Said || t.IsFromOff) return false;
        var isLate = t.Said.DayNumber - now.Said.DayNumber > DaysNewsTakes;
        return t.Time is null ? now.Status is EventStatus.Denied && isLate : isAhead && (IsNew(t.Time) || isLate);
    }

    private bool IsNew(EventTime told) => !announced.Exists(a => a == told || told.Contains(a));

    private bool IsAnotherTime(Telling t)
    {
        if (t.Time is not { } told || t.IsAside || !(t.IsPlan || t.Status is EventStatus.Postponed) || told == time) return false;
        if (time is null) return true;
        if (TimeAgreement.Agree(told, time))
        {
            // The day is set: what was vague becomes a few days.
            return TimeAgreement.Fineness(time) > FewDays && TimeAgreement.Fineness(told) <= FewDays;
        }

        return IsNew(told) || t.Said.DayNumber - repeated.DayNumber > DaysNewsTakes;
    }
}
