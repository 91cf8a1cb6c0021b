namespace Chancery.Reading.Times.Meanings;

/// <summary>A quarter or a half of a year.</summary>
/// <param name="Number">1 to 4, or 1 to 2.</param>
/// <param name="IsHalf">True for a half.</param>
/// <param name="Year">The year; untold means the nearest by tense.</param>
internal sealed record YearPart(int Number, bool IsHalf, YearTold Year) : Meaning
{
    public override EventTime? Resolve(TimeContext context)
    {
        if (Year.Year(context) is { } told) return In(told);
        if (Year.IsFixed || context.Today is not { } today) return null;
        var year = Math.Clamp(today.Year, 2, 9998);
        var times = new[] { In(year - 1), In(year), In(year + 1) };
        return context.Outlook switch
        {
            Outlook.Back => Array.FindLast(times, t => t.Earliest <= today),
            Outlook.Ahead => Array.Find(times, t => t.Latest >= today),
            _ => times[1],
        };
    }

    private EventTime In(int year) => IsHalf ? EventTime.Half(year, Number) : EventTime.Quarter(year, Number);
}
