using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>The words that make a phrase tell when by its form alone, without a preposition: grammar, and so not of the lexicon.</summary>
internal static class TimeWords
{
    /// <summary>A stretch of time: "week", "night".</summary>
    public static bool IsStretch(Token token) => token.Lemma.ToLowerInvariant()
        is "minute" or "hour" or "day" or "week" or "weekend" or "fortnight" or "month" or "quarter" or "year" or "decade" or "century" or "time" or "moment" or "night" or "morning" or "afternoon" or "evening" or "summer" or "autumn" or "winter" or "spring";

    /// <summary>What stands before a stretch that is reckoned from now, or a day of the week: "last", "early".</summary>
    public static bool Reckons(Token token) => token.Form.ToLowerInvariant() is "last" or "this" or "next" or "late" or "early" or "earlier" or "later" or "past" or "the" or "same" or "previous" or "following";

    /// <summary>A day of the week.</summary>
    public static bool IsWeekday(Token token) => token.Form is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday";
}
