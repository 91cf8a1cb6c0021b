using System.Diagnostics.CodeAnalysis;

namespace Chancery.Reading.Lexicon;

/// <summary>What a frame's example must give.</summary>
/// <param name="IsNone">True when no event of the frame's type may come of it.</param>
/// <param name="Mutual">True when all take part on one footing; they are the sources then.</param>
/// <param name="Sources">Codes of those who act; <c>-</c> for one who acts for nobody.</param>
/// <param name="Targets">Codes of those acted upon.</param>
/// <param name="Status">The status; null when none is expected.</param>
public sealed record FrameExpectation(
    bool IsNone, bool Mutual, EquatableList<string> Sources, EquatableList<string> Targets, EventStatus? Status)
{
    /// <summary>Reads <c>CHN,RUS > USA, occurred</c>, <c>EGY + IRN, planned</c>, <c>NATO +, planned</c>, <c>FRA >, possible</c>, <c>> FRA, occurred</c> or <c>none</c>; false for anything else.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out FrameExpectation? expectation)
    {
        expectation = null;
        if (text.Trim() is "none")
        {
            expectation = new FrameExpectation(true, false, [], [], null);
            return true;
        }
        var comma = text.LastIndexOf(',');
        if (comma < 0 || StatusOf(text[(comma + 1)..].Trim()) is not { } status) return false;

        var parties = text[..comma];
        var sides = parties.Split('>');
        if (sides.Length > 2) return false;
        var mutual = sides.Length is 1;
        // "NATO +": a body's own meeting, which names nobody else
        var lone = mutual && sides[0].TrimEnd().EndsWith('+');
        // "> NOR": struck, and nobody says by whom
        var sources = !mutual && sides[0].Trim().Length is 0 ? [] : Codes(lone ? sides[0].TrimEnd()[..^1] : sides[0], mutual ? '+' : ',');
        var targets = mutual || sides[1].Trim().Length is 0 ? [] : Codes(sides[1], ',');
        if (sources is null || targets is null || sources.Count + targets.Count is 0 || (mutual && !lone && sources.Count < 2)) return false;
        expectation = new FrameExpectation(false, mutual, sources, targets, status);
        return true;
    }

    private static EquatableList<string>? Codes(string text, char separator)
    {
        var codes = text.Split(separator, StringSplitOptions.TrimEntries);
        return codes.All(c => c is "-" || PolityCode.IsFormed(c))
            ? codes.ToEquatableList() : null;
    }

    private static EventStatus? StatusOf(string word) => word switch
    {
        "planned" => EventStatus.Planned,
        "possible" => EventStatus.Possible,
        "ongoing" => EventStatus.Ongoing,
        "occurred" => EventStatus.Occurred,
        "postponed" => EventStatus.Postponed,
        "cancelled" => EventStatus.Cancelled,
        "denied" => EventStatus.Denied,
        _ => null,
    };
}
