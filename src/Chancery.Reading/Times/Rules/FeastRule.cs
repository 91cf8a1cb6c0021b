using Chancery.Reading.Times.Meanings;
using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Rules;

/// <summary>Feasts: those on a fixed day are dated, those that move or differ from land to land are found but left without a date.</summary>
internal static class FeastRule
{
    public static Match Read(TimeWords words, int at)
    {
        var named = words[at];
        if (named.Is("Sept.") || named.Is("September"))
        {
            return words.Is(at + 1, "11") && words.IsAny(at + 2, "attacks", "attack") ? new(at + 2, new CalendarDate(YearTold.Of(2001), 9, 11)) : Match.None;
        }

        if (words.Reads(at, "may", "day") && named.IsCapital && words[at + 1].IsCapital)
        {
            var behind = YearTail.Read(words, at + 2, out var told);
            return new(behind, new CalendarDate(told, 5, 1));
        }

        if (!named.Is(WordKinds.Feast) || !named.IsCapital) return Match.None;
        var (length, month, day) = Dated(words, at);
        if (length == 0) return Moving(words, at) is > 0 and var moved ? new(at + moved, Undated.Unknown) : Match.None;
        var end = YearTail.Read(words, at + length, out var year);
        return new(end, new CalendarDate(year, month, day));
    }

    private static (int Length, int Month, int Day) Dated(TimeWords words, int at)
    {
        if (words.Is(at, "christmas")) return words.Is(at + 1, "eve") ? (2, 12, 24) : words.Is(at + 1, "day") ? (2, 12, 25) : (1, 12, 25);
        if (words.Is(at, "new") && words.Is(at + 1, "year") && words[at + 1].IsCapital)
        {
            var feast = words.IsAny(at + 2, "'s", "’s", "'", "’") ? at + 3 : at + 2;
            return words.Is(feast, "eve") ? (feast - at + 1, 12, 31) : words.Is(feast, "day") ? (feast - at + 1, 1, 1) : (2, 1, 1);
        }

        if (words.Reads(at, "new", "year's", "eve")) return (3, 12, 31);
        if (words.Reads(at, "boxing", "day")) return (2, 12, 26);
        if (words.Reads(at, "bastille", "day")) return (2, 7, 14);
        if (words.Is(at, "halloween")) return (1, 10, 31);
        if (words.Is(at, "valentine")) return words.Is(at + 1, "day") ? (2, 2, 14) : words.IsAny(at + 1, "'s", "’s") && words.Is(at + 2, "day") ? (3, 2, 14) : (0, 0, 0);
        return (0, 0, 0);
    }

    private static int Moving(TimeWords words, int at)
    {
        var next = words[at + 1];
        if (words.Is(at, "easter")) return next.IsAny("Sunday", "Monday", "Day", "Island") ? next.Is("Island") ? 0 : 2 : 1;
        if (words.Is(at, "good")) return next.Is("Friday") && !(words[at + 2].IsCapital) ? 2 : 0;
        if (words.Is(at, "palm")) return next.Is("Sunday") ? 2 : 0;
        if (words.IsAny(at, "independence", "victory", "labour", "labor")) return next.Is("Day") && next.IsCapital ? 2 : 0;
        if (words.Is(at, "lunar")) return words.Is(at + 1, "new") && words.Is(at + 2, "year") ? 3 : 0;
        if (words.Is(at, "eid")) return words.Is(at + 1, WordKinds.Dash) ? words.Is(at + 3, WordKinds.Dash) ? 5 : 3 : 1;
        return words.IsAny(at, "ramadan", "thanksgiving", "passover", "diwali", "hanukkah", "nowruz") ? 1 : 0;
    }
}
