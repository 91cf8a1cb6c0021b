namespace Chancery.Reading.Times.Meanings;

/// <summary>What is over, or still to come, of a stretch around the day of publication: earlier this month, later this year.</summary>
internal sealed record RestOf(Meaning Whole, bool Later) : Meaning
{
    public override TimexType Type => Whole.Type;

    public override EventTime? Resolve(TimeContext context)
    {
        if (Whole.Resolve(context) is not { } whole) return null;
        if (context.Published is not { } today || whole.Earliest is not { } first || whole.Latest is not { } last) return whole;
        if (first == last || today < first || today > last) return whole;
        return Later ? EventTime.OneOf(today, last) : EventTime.OneOf(first, today);
    }

    public override string? Timex(TimeContext context) => Whole.Timex(context);
}
