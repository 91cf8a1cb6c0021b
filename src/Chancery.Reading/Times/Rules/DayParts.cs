using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Rules;

/// <summary>What TIMEX3 adds to a day for its parts.</summary>
internal static class DayParts
{
    public static string Suffix(TimeWord word) => word.Text.ToLowerInvariant() switch
    {
        "morning" or "dawn" => "TMO",
        "noon" or "midday" => "T12:00",
        "afternoon" => "TAF",
        "evening" or "dusk" => "TEV",
        "midnight" => "T24:00",
        "daytime" => "TDT",
        _ => "TNI",
    };
}
