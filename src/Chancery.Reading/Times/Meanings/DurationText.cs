using System.Globalization;
using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Meanings;

/// <summary>Writes a length of time as TIMEX3 does: <c>P3D</c>, <c>PT24H</c>, <c>PXM</c>.</summary>
internal static class DurationText
{
    public static string Of(Unit unit, Quantity quantity)
    {
        var number = quantity.Count?.ToString("0.##", CultureInfo.InvariantCulture) ?? "X";
        return unit switch
        {
            Unit.Second => $"PT{number}S",
            Unit.Minute => $"PT{number}M",
            Unit.Hour => $"PT{number}H",
            Unit.Night => $"P{number}NI",
            Unit.Day => $"P{number}D",
            Unit.Weekend => $"P{number}WE",
            Unit.Week => $"P{number}W",
            Unit.Fortnight => quantity.Count is { } n ? $"P{(n * 2).ToString("0.##", CultureInfo.InvariantCulture)}W" : "PXW",
            Unit.Month => $"P{number}M",
            Unit.Season => $"P{number}SE",
            Unit.Quarter => $"P{number}Q",
            Unit.Decade => $"P{number}DE",
            Unit.Century => $"P{number}CE",
            _ => $"P{number}Y",
        };
    }
}
