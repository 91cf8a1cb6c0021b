using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Meanings;

/// <summary>Some units at the start or the end of a longer time: the first week of May, the last two months of the year, its third week.</summary>
/// <param name="Whole">The longer time.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Skip">Units before it.</param>
/// <param name="Count">How many units.</param>
/// <param name="FromEnd">Counted from the end.</param>
internal sealed record StretchOf(Meaning Whole, Unit Unit, int Skip, int Count, bool FromEnd) : Meaning
{
    public override EventTime? Resolve(TimeContext context)
    {
        if (Whole.Resolve(context) is not { } whole) return null;
        if (whole.Earliest is not { } first || whole.Latest is not { } last) return whole;
        var (from, to) = FromEnd
            ? (Calendar.Add(Calendar.Add(last, 1), -(Skip + Count), Unit), Calendar.Add(Calendar.Add(Calendar.Add(last, 1), -Skip, Unit), -1))
            : (Calendar.Add(first, Skip, Unit), Calendar.Add(Calendar.Add(first, Skip + Count, Unit), -1));
        if (from < first || to > last || to < from) return whole;
        return Unit == Unit.Month && Count == 1 ? EventTime.Month(from.Year, from.Month) : EventTime.OneOf(from, to);
    }

    public override string? Timex(TimeContext context) => Count > 1 || Unit is Unit.Week ? DurationText.Of(Unit, new(Count)) : base.Timex(context);
}
