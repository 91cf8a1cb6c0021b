namespace Chancery.Reading.Times.Meanings;

/// <summary>At the time, then, on the same day: the time the story is at.</summary>
internal sealed record StoryTime : Meaning
{
    public override EventTime? Resolve(TimeContext context) => context.Reference;

    public override string? Timex(TimeContext context) => base.Timex(context) ?? "PRESENT_REF";
}
