namespace Chancery.Reading.Times.Meanings;

/// <summary>A decade or a century: the 1990s, the 19th century.</summary>
/// <param name="FirstYear">Its first year; of a century the one that ends with 00.</param>
/// <param name="IsCentury">True for a hundred years.</param>
internal sealed record Era(int FirstYear, bool IsCentury) : Meaning
{
    public override EventTime? Resolve(TimeContext context) =>
        FirstYear is < 1 or > 9999 ? null : IsCentury ? EventTime.Century(FirstYear) : EventTime.Decade(FirstYear);
}
