using Chancery.Reading.Times.Meanings;
using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Rules;

/// <summary>What comes back: every year, each Monday, twice a month, per day, weekly, on Tuesdays.</summary>
internal static class SetRule
{
    public static Match Read(TimeWords words, int at)
    {
        var word = words[at];
        if (word.Is(WordKinds.Adverb)) return word.IsCapital && at > 0 ? Match.None : Set(at + 1, Adverb(word));
        if (word.Is(WordKinds.Weekday)) return word.Text.EndsWith("days", StringComparison.Ordinal) && word.IsCapital ? Set(at + 1, Weekday(word)) : Match.None;
        if (word.IsAny("every", "each", "per")) return Every(words, at);
        if (word.IsAny("once", "twice")) return Times(words, at + 1);
        return word.Is(WordKinds.Cardinal | WordKinds.Digits | WordKinds.Few) && words.Is(at + 1, "times") ? Times(words, at + 2) : Match.None;
    }

    private static Match Every(TimeWords words, int at)
    {
        var end = at + 1;
        if (words.IsAny(end, "other", "single", "few", "passing")) end++;
        end = NumberReader.Read(words, end, out _);
        var word = words[end];
        if (word.Is(WordKinds.Unit)) return Set(end + 1, words.Is(at, "per") ? DurationText.Of(word.Unit, Quantity.One) : Unknown(word.Unit));
        if (word.Is(WordKinds.Weekday) && word.IsCapital) return Set(end + 1, Weekday(word));
        return word.Is(WordKinds.Season | WordKinds.DayPart) || (word.Is(WordKinds.Month) && word.IsCapital) ? Set(end + 1, null) : Match.None;
    }

    private static Match Times(TimeWords words, int at) =>
        words.IsAny(at, "a", "an", "every", "each", "per") && words.Is(at + 1, WordKinds.Unit) && words[at + 1].Value == 1
            ? Set(at + 2, Unknown(words[at + 1].Unit)) : Match.None;

    private static Match Set(int end, string? value) => new(end, new Undated(TimexType.Set, value));

    private static string Weekday(TimeWord word) => $"XXXX-WXX-{(word.Value == 0 ? 7 : word.Value)}";

    private static string? Adverb(TimeWord word) => word.Text.ToLowerInvariant() switch
    {
        "daily" => Unknown(Unit.Day),
        "nightly" => "XXXX-XX-XXTNI",
        "weekly" => Unknown(Unit.Week),
        "monthly" => Unknown(Unit.Month),
        "yearly" or "annually" => Unknown(Unit.Year),
        _ => null,
    };

    private static string? Unknown(Unit unit) => unit switch
    {
        Unit.Day => "XXXX-XX-XX",
        Unit.Night => "XXXX-XX-XXTNI",
        Unit.Week => "XXXX-WXX",
        Unit.Month => "XXXX-XX",
        Unit.Year => "XXXX",
        _ => null,
    };
}
