namespace Chancery.Reading.Times.Meanings;

/// <summary>One end of a span, which may take from the other what it leaves out: the 16 in "16 to 18 March".</summary>
internal sealed record SpanEnd(Span Span, bool IsLast) : Meaning
{
    private Meaning Own => IsLast ? Span.Last : Span.First;

    public override TimexType Type => Own.Type;

    public override bool IsAnchored => Own.IsAnchored;

    public override EventTime? Resolve(TimeContext context) => IsLast ? Span.Ends(context).Last : Span.Ends(context).First;

    public override string? Timex(TimeContext context) => Span.IsUntold(Own) ? base.Timex(context) ?? Own.Timex(context) : Own.Timex(context);
}
