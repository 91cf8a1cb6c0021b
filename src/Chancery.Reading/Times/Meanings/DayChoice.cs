namespace Chancery.Reading.Times.Meanings;

/// <summary>Finds the year of a day that is told without one.</summary>
internal static class DayChoice
{
    // A day told in a report may already be the next one elsewhere.
    private const int Slack = 1;

    // A day without its year that the tense would put this far away, while it is near on the other side, lies there:
    // news tells the year of what is a year away.
    private const int Far = 300;
    private const int Near = 60;

    // A narrative goes on rather than back; a day this little earlier is told behind its turn.
    private const int Behind = 120;

    public static EventTime? Resolve(CalendarDate date, TimeContext context)
    {
        var kind = date.Year.Kind;
        var from = kind is YearKind.AfterStory or YearKind.BeforeStory ? context.Reference?.Earliest : context.Today;
        if (from is not { } today) return null;
        if (kind == YearKind.This) return date.In(today.Year);
        var days = Candidates(date, today.Year);
        if (days.Count == 0) return null;
        if (date.Weekday is { } weekday && days.Where(d => d.DayOfWeek == weekday && Math.Abs(d.Year - today.Year) <= 1).ToList() is { Count: > 0 } fitting) days = fitting;
        DateOnly? Before(int limit) => Last(days, d => Distance(d, today) <= limit);
        DateOnly? After(int limit) => First(days, d => Distance(d, today) >= limit);
        return Told(kind switch
        {
            YearKind.Last or YearKind.BeforeStory => Before(-1),
            YearKind.Next or YearKind.AfterStory => After(1),
            _ when context.IsNarrative => context.Story!.Precision == TimePrecision.Year ? InYear(days, today.Year) : First(days, d => Distance(d, today) >= -Behind),
            _ => context.Outlook switch
            {
                Outlook.Back when context.IsOver => Before(Slack),
                Outlook.Back => Likely(Before(Slack), After(Slack + 1), today),
                Outlook.Ahead => Likely(After(-Slack), Before(-Slack - 1), today),
                _ => days.MinBy(d => Math.Abs(Distance(d, today))),
            },
        } ?? days.MinBy(d => Math.Abs(Distance(d, today))));
    }

    private static EventTime Told(DateOnly day) => EventTime.Day(day);

    private static int Distance(DateOnly day, DateOnly today) => day.DayNumber - today.DayNumber;

    private static DateOnly? Likely(DateOnly? byTense, DateOnly? other, DateOnly today)
    {
        if (byTense is not { } told || other is not { } otherDay) return byTense ?? other;
        return Math.Abs(Distance(told, today)) > Far && Math.Abs(Distance(otherDay, today)) <= Near ? otherDay : told;
    }

    private static DateOnly? InYear(List<DateOnly> days, int year) => First(days, d => d.Year == year);

    private static DateOnly? Last(List<DateOnly> days, Func<DateOnly, bool> fits)
    {
        var at = days.FindLastIndex(d => fits(d));
        return at < 0 ? null : days[at];
    }

    private static DateOnly? First(List<DateOnly> days, Func<DateOnly, bool> fits)
    {
        var at = days.FindIndex(d => fits(d));
        return at < 0 ? null : days[at];
    }

    // Four years on either side, for 29 February.
    private static List<DateOnly> Candidates(CalendarDate date, int year)
    {
        var days = new List<DateOnly>();
        for (var y = Math.Max(year - 8, 1); y <= Math.Min(year + 8, 9999); y++)
        {
            if (date.Day <= DateTime.DaysInMonth(y, date.Month)) days.Add(new DateOnly(y, date.Month, date.Day));
        }

        return days;
    }
}
