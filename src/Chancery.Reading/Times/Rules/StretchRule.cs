using Chancery.Reading.Times.Meanings;
using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Rules;

/// <summary>Numbered parts: the first half of 2023, the third quarter, the last week of August, the first three months of the year, Q2 2024.</summary>
internal static class StretchRule
{
    public static Match Read(TimeWords words, int at)
    {
        var word = words[at];
        if (word.Is(WordKinds.Figure) && word.Text[0] is 'Q' or 'H' && word.Value is >= 1 and <= 4)
        {
            var isHalf = word.Text[0] == 'H';
            return isHalf && word.Value > 2 ? Match.None : Numbered(words, at + 1, word.Value, isHalf);
        }

        var start = words.Is(at, "the") ? at + 1 : at;
        var isLast = words.IsAny(start, "last", "final", "closing");
        if (!isLast && !words.Is(start, WordKinds.Ordinal) && !words.Is(start, "opening")) return Match.None;
        var ordinal = isLast ? 0 : Math.Max(words[start].Value, 1);
        var unit = NumberReader.Read(words, start + 1, out var quantity);
        if (words.Is(start + 1, "half")) return Half(words, start + 2, ordinal, isLast);
        if (words.Is(unit, "few")) unit++;
        if (!words.Is(unit, WordKinds.Unit)) return Match.None;
        if (unit == start + 1 && words.Is(unit, "quarter") && ordinal is >= 1 and <= 4) return Numbered(words, unit + 1, ordinal, isHalf: false);
        if (!words.Is(unit + 1, "of") && !words.Is(unit + 1, "in")) return Match.None;
        var whole = PartRule.Whole(words, unit + 2, allowUnit: true);
        if (!whole.Found) return Match.None;
        var count = words[unit].Value == 2 ? quantity.Whole ?? 5 : 1;
        if (words[unit].Value == 2 && unit == start + 1) count = words[unit].Unit == Unit.Day ? 5 : 2;
        var skip = isLast || words[unit].Value == 2 ? 0 : ordinal - 1;
        if (count is < 1 or > 1000) return Match.None;
        return new(whole.End, new StretchOf(whole.Meaning!, words[unit].Unit, skip, count, isLast));
    }

    private static Match Half(TimeWords words, int at, int ordinal, bool isLast)
    {
        if (!words.Is(at, "of")) return Match.None;
        var whole = PartRule.Whole(words, at + 1, allowUnit: true);
        return whole.Found ? new(whole.End, new PartOf(whole.Meaning!, isLast || ordinal == 2 ? Part.SecondHalf : Part.FirstHalf)) : Match.None;
    }

    private static Match Numbered(TimeWords words, int at, int number, bool isHalf)
    {
        var end = YearTail.Read(words, at, out var year);
        if (end == at && words.Reads(at, "of", "the", "year")) (end, year) = (at + 3, new(YearKind.FromToday));
        else if (end == at && words.Is(at, "of")) return Match.None;
        return new(end, new YearPart(number, isHalf, year));
    }
}
