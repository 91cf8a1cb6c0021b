namespace Chancery.Reading.Times.Meanings;

/// <summary>A season of the northern year.</summary>
internal sealed record SeasonTold(Season Season, YearTold Year) : Meaning
{
    public override EventTime? Resolve(TimeContext context)
    {
        if (Year.IsFixed) return Year.Year(context) is { } told ? EventTime.InSeason(told, Season) : null;
        var from = Year.Kind is YearKind.AfterStory or YearKind.BeforeStory ? context.Reference?.Earliest : context.Today;
        if (from is not { } today) return null;
        var years = Enumerable.Range(Math.Clamp(today.Year, 3, 9990) - 2, 5).Select(y => EventTime.InSeason(y, Season)).ToList();
        return Year.Kind switch
        {
            YearKind.Last or YearKind.BeforeStory => years.FindLast(s => s.Latest < today),
            YearKind.Next or YearKind.AfterStory => years.Find(s => s.Earliest > today),
            YearKind.This => years.Find(s => s.Latest >= today && s.Earliest!.Value.Year >= today.Year - 1 && s.Latest!.Value.Year >= today.Year)
                is { } coming && coming.Earliest!.Value.Year <= today.Year ? coming : years.FindLast(s => s.Earliest!.Value.Year == today.Year),
            // A narrative goes on rather than back.
            _ when context.IsNarrative => years.Find(s => s.Latest >= today),
            _ => context.Outlook switch
            {
                Outlook.Back => years.FindLast(s => s.Earliest <= today),
                Outlook.Ahead => years.Find(s => s.Latest >= today),
                _ => years.MinBy(s => Distance(s, today)),
            },
        };
    }

    private static int Distance(EventTime season, DateOnly today) =>
        season.Latest < today ? today.DayNumber - season.Latest.Value.DayNumber
        : season.Earliest > today ? season.Earliest.Value.DayNumber - today.DayNumber : 0;
}
