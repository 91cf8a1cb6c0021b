using Chancery.Reading.Times.Meanings;
using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Rules;

/// <summary>Reads a day of a month, or two: 16, 16-17, 16 to 18, 16 and 17, 16 or 17.</summary>
internal static class DayList
{
    /// <summary>Reads from a day on.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="at">Where a day stands.</param>
    /// <param name="month">The month before it, or 0 where it stands behind.</param>
    /// <returns>Index behind, the days (0 for no second), what two of them mean, and the word of the second.</returns>
    public static (int End, int First, int Last, SpanKind Kind, int Second) Read(TimeWords words, int at, int month)
    {
        var first = words[at].Value;
        var link = at + 1;
        var kind = words.Is(link, "or") ? SpanKind.Either : SpanKind.Lasting;
        var isDash = words.Is(link, WordKinds.Dash);
        var isList = words.IsAny(link, "and", "&");
        if (!isDash && !isList && kind != SpanKind.Either && !words.IsAny(link, "to", "through", "until", "till")) return (at + 1, first, 0, kind, 0);
        var second = link + 1;
        if (words.Is(second, "the")) second++;
        if (!Figures.IsDay(words[second]) || words[second].Value <= first) return (at + 1, first, 0, kind, 0);
        // "May 16 to 17 June" has two months; "May 16 and 17 others" counts.
        if (month > 0 && (words.Is(second + 1, WordKinds.Month) && DateRule.IsMonthName(words[second + 1]))) return (at + 1, first, 0, kind, 0);
        if (month > 0 && !isDash && Counts(words[second + 1])) return (at + 1, first, 0, kind, 0);
        if (isList && words[second].Value > first + 1) kind = SpanKind.Either;
        if (isList && (words.Is(at - (month > 0 ? 2 : 1), "between") || words.ReadsBefore(at, "between", "the"))) kind = SpanKind.Within;
        return (second + 1, first, words[second].Value, kind, second);
    }

    private static bool Counts(TimeWord next) =>
        next.Is(WordKinds.Unit) || next.IsAny("people", "%", "percent") || (next.IsLetters && !next.IsCapital && next.Text.Length > 4 && next.Text.EndsWith('s'));
}
