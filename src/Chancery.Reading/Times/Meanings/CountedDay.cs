namespace Chancery.Reading.Times.Meanings;

/// <summary>Today, yesterday, tomorrow, the day before yesterday.</summary>
/// <param name="Offset">Days from that of publication.</param>
internal sealed record CountedDay(int Offset) : Meaning
{
    public override EventTime? Resolve(TimeContext context) =>
        context.Published is { } today ? EventTime.Day(Calendar.Add(today, Offset)) : null;

    public override string? Timex(TimeContext context) => base.Timex(context) ?? (Offset == 0 ? "PRESENT_REF" : null);
}
