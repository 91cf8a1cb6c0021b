namespace Chancery.Reading.Times.Meanings;

/// <summary>Finds the year of a month that is told without one.</summary>
internal static class MonthChoice
{
    // "Last March" said in April or May may mean the month just over, or that of the year before.
    private const int Ambiguous = 2;

    // A narrative goes on rather than back.
    private const int Onward = 8;

    public static EventTime? Resolve(CalendarDate date, TimeContext context)
    {
        var kind = date.Year.Kind;
        var from = kind is YearKind.AfterStory or YearKind.BeforeStory ? context.Reference?.Earliest : context.Today;
        if (from is not { } today) return null;
        // Months from today's: -11 to 0 for the latest such month that has begun.
        var back = date.Month - today.Month - (date.Month > today.Month ? 12 : 0);
        var over = back == 0 ? -12 : back;
        var ahead = back == 0 ? 0 : back + 12;
        var next = back + 12;
        switch (kind)
        {
            case YearKind.Last:
                return -over <= Ambiguous ? EventTime.Either(At(today, over - 12), At(today, over)) : At(today, over);
            case YearKind.BeforeStory: return At(today, over);
            case YearKind.Next or YearKind.AfterStory: return At(today, next);
            case YearKind.This: return EventTime.Month(today.Year, date.Month);
        }

        if (context.IsNarrative)
        {
            if (context.Story!.Precision == TimePrecision.Year) return EventTime.Month(today.Year, date.Month);
            // Within the span the story is at before anything else.
            if (context.Story.IsChoice && At(today, ahead) is var within && within.Latest <= context.Story.Latest) return within;
            return At(today, ahead <= Onward ? ahead : back);
        }

        return context.Outlook switch
        {
            Outlook.Back => At(today, back),
            Outlook.Ahead => At(today, ahead),
            _ => At(today, ahead < -back || (ahead == -back && context.Tense == Tense.Present) ? ahead : back),
        };
    }

    private static EventTime At(DateOnly today, int months)
    {
        var month = Calendar.AddMonths(Calendar.StartOfMonth(today), months);
        return EventTime.Month(month.Year, month.Month);
    }
}
