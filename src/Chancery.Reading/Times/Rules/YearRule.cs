using Chancery.Reading.Times.Meanings;
using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Rules;

/// <summary>A bare year, decade or century, where the words around it show that it is one: in 2014, the 2015 deal, (1994), the 1990s, the 19th century, 480 BC.</summary>
internal static class YearRule
{
    public static Match Read(TimeWords words, int at)
    {
        if (YearTail.BeforeChrist(words, at, out var before) is var end && end > at) return new(end, new CalendarDate(YearTold.Of(-before)));
        // 490-480 BC
        if (words.Is(at, WordKinds.Digits) && words[at].Text.Length <= 4 && words.Is(at + 1, WordKinds.Dash) && YearTail.BeforeChrist(words, at + 2, out _) > at + 2)
        {
            return new(at + 1, new CalendarDate(YearTold.Of(-words[at].Value)));
        }

        if (words.Is(at, "the") || words.IsAny(at, "year", "years"))
        {
            var year = words.IsAny(at, "year", "years") ? at + 1 : words.IsAny(at + 1, "year", "years") ? at + 2 : 0;
            if (year > 0 && Figures.IsYear(words[words.Is(year, "of") ? year + 1 : year])) return Year(words, words.Is(year, "of") ? year + 1 : year);
        }

        var first = words.Is(at, "the") ? at + 1 : at;
        if (words[first] is { Text: [.., '0', 's'], Value: > 0 and < 1000 } old && YearTail.IsBeforeChrist(words[first + 1])) return Christian(words, first + 1, new(old.Value, IsCentury: false));
        if (Figures.Decade(words[first]) is { } decade) return Christian(words, first + 1, new(decade, IsCentury: false));
        if (words.Is(first, WordKinds.Ordinal))
        {
            var century = words.Is(first + 1, WordKinds.Dash) ? first + 2 : first + 1;
            if (words.IsAny(century, "century", "centuries") && words[first].Value is >= 1 and <= 21) return Christian(words, century + 1, new((words[first].Value - 1) * 100, IsCentury: true));
        }

        return Figures.IsYear(words[at]) && IsYear(words, at) ? Year(words, at) : Match.None;
    }

    // The 470s BC, the 5th century BC: before our era, which EDTF as the record uses it does not reach.
    private static Match Christian(TimeWords words, int end, Era era)
    {
        if (!YearTail.IsBeforeChrist(words[end])) return new(end, era);
        var digits = era.FirstYear.ToString("D4", System.Globalization.CultureInfo.InvariantCulture);
        return new(end + 1, new Undated(TimexType.Date, "BC" + digits[..(era.IsCentury ? 2 : 3)]));
    }

    private static Match Year(TimeWords words, int at)
    {
        var date = new CalendarDate(YearTold.Of(words[at].Value));
        // 2023-24 and 2023/24
        if ((words.Is(at + 1, "-") || words.Is(at + 1, "–") || words.Is(at + 1, "/")) && words[at + 2] is { Text.Length: 2 } tail && tail.Is(WordKinds.Digits)
            && tail.Value > words[at].Value % 100 && !words.Is(at + 3, WordKinds.Dash) && !words.Is(at + 3, "/"))
        {
            return new(at + 3, new Span(date, new CalendarDate(YearTold.Of((words[at].Value / 100 * 100) + tail.Value)), SpanKind.Lasting, (at + 1, at + 2)));
        }

        return new(at + 1, date);
    }

    private static bool IsYear(TimeWords words, int at)
    {
        var (year, before, next) = (words[at].Value, words[at - 1], words[at + 1]);
        if (YearTail.IsCount(words, at, afterComma: false) || before.IsAny("$", "€", "£", "#", "than", "nearly", "almost", "some", "least", "most")) return false;
        if (next.Is(WordKinds.Unit) && !next.Is("night")) return false;
        if (next.IsAny("'s", "’s")) return true;
        if (at == 0 && year >= 1700 && !IsCounted(next) && !next.Is("people")) return true;
        if (before.Is("(") || next.Is(")")) return before.Is("(") || before.Is(WordKinds.Dash) || before.Is(",") || IsYearWord(before);
        var isOld = year < 1500;
        if (isOld) return before.IsAny("in", "since", "until") && !IsCounted(next);
        if (IsYearWord(before)) return true;
        if (before.Is("to") || before.Is("and") || before.Is("or") || before.Is(WordKinds.Dash))
        {
            return Figures.IsYear(words[at - 2]) || (before.Is(WordKinds.Dash) && words.Is(at - 2, WordKinds.Phase));
        }

        if (before.IsAny("the", "a", "its", "his", "her", "their", "our", "this", "'s", "’s")) return (next.IsLetters || next.Is("\"") || next.Is("“") || next.Is(WordKinds.Dash)) && year >= 1700;
        // As 2022 comes to a close
        if (before.IsAny("as", "with") && at == 1 && year >= 1900) return true;
        if (before.IsAny("around", "about", "circa", "ca.", "as", "for", "over"))
        {
            return year >= 1700 && (!next.IsLetters || words.ReadsBefore(at, "late", "as") || words.ReadsBefore(at, "early", "as") || words.ReadsBefore(at, "recently", "as") || Attributive.IsFunction(next));
        }

        // A list: "1962, 1968, 1971"
        if (before.Is(",") && Figures.IsYear(words[at - 2]) && !next.IsLetters) return true;
        // The alleged 2006 meeting
        if (next.IsLetters && year >= 1900 && Attributive.IsDescribed(words, at) && !IsCounted(next) && !next.IsAny("people", "men", "women")) return true;
        // A heading: "Blockade, 1861"
        if (before.Is(",") && at + 1 == words.Count && year >= 1700) return true;
        if ((next.Is("-") || next.Is("–")) && Figures.IsYear(words[at + 2]) && words[at + 2].Value > year) return true;
        return before.IsAny("\"", "“", ":") && next.IsCapital && year >= 1900;

        static bool IsCounted(TimeWord next) => next.IsLetters && !next.IsCapital && next.Text.EndsWith('s') && next.Text.Length > 3;
    }

    private static bool IsYearWord(TimeWord before) => before.IsAny("in", "since", "by", "of", "until", "till", "before", "after", "from", "between", "during", "early", "mid", "late", "through", "throughout", "into", "year", "pre", "post", "fiscal", "FY");
}
