using Chancery.Reading.Times.Meanings;
using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Rules;

/// <summary>What comes back: every year, each Monday, twice a month, per day, weekly, on Tuesdays.</summary>
internal static class SetRule
{
    public static Match Read(TimeWords words, int at)
    {
        var word = words[at];
        if (word.Is(WordKinds.Adverb)) return word.IsCapital && at > 0 ? Match.None : Set(at + 1);
        if (word.Is(WordKinds.Weekday)) return word.Text.EndsWith("days", StringComparison.Ordinal) && word.IsCapital ? Set(at + 1) : Match.None;
        if (word.IsAny("every", "each", "per")) return Every(words, at);
        if (word.IsAny("once", "twice")) return Times(words, at + 1);
        return word.Is(WordKinds.Cardinal | WordKinds.Digits | WordKinds.Few) && words.Is(at + 1, "times") ? Times(words, at + 2) : Match.None;
    }

    private static Match Every(TimeWords words, int at)
    {
        var end = at + 1;
        if (words.IsAny(end, "other", "single", "few", "passing")) end++;
        end = NumberReader.Read(words, end, out _);
        return words[end].Is(WordKinds.Unit | WordKinds.Season | WordKinds.DayPart) || (words[end].Is(WordKinds.Weekday | WordKinds.Month) && words[end].IsCapital)
            ? Set(end + 1) : Match.None;
    }

    private static Match Times(TimeWords words, int at) =>
        words.IsAny(at, "a", "an", "every", "each", "per") && words.Is(at + 1, WordKinds.Unit) && words[at + 1].Value == 1 ? Set(at + 2) : Match.None;

    private static Match Set(int end) => new(end, new Fixed(TimexType.Set, null));
}
