using Chancery.Language;
using Chancery.Reading.Times.Meanings;
using Chancery.Reading.Times.Rules;
using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times;

/// <summary>Finds the words of English that tell times, by a finite grammar over their written forms alone.</summary>
/// <remarks>Holds no state: safe to share among threads.</remarks>
public sealed class TimeGrammar
{
    /// <summary>The time expressions of a sentence, left to right, not overlapping; of two that could begin at a word, the longer.</summary>
    public IReadOnlyList<TimeExpression> Find(Sentence sentence)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var words = new TimeWords(sentence);
        List<TimeExpression>? found = null;
        var behind = 0;
        for (var at = 0; at < words.Count;)
        {
            if (words[at].Kinds == WordKinds.None && !words[at].IsAny("final", "opening", "closing"))
            {
                at++;
                continue;
            }

            var match = SpanRule.Extend(words, at, Longest(words, at), Longest);
            if (!match.Found)
            {
                at++;
                continue;
            }

            var (lead, meaning) = CueReader.Read(words, at, match.End, match.Meaning!);
            lead = Math.Max(lead, behind);
            (found ??= []).Add(new(words[lead], words[at], words[match.End - 1], meaning, Ends(words, lead, at, match)));
            // What is left of a token is not read again, so that no two expressions share one.
            at = match.End;
            while (at < words.Count && words[at].Token == words[match.End - 1].Token) at++;
            behind = at;
        }

        return found ?? (IReadOnlyList<TimeExpression>)[];
    }

    private static TimeExpression[]? Ends(TimeWords words, int lead, int at, Match match) => match.Meaning is not Span { Seam: var (end, start) } span ? null :
    [
        new(words[lead], words[at], words[end - 1], new SpanEnd(span, IsLast: false)),
        new(words[start], words[start], words[match.End - 1], new SpanEnd(span, IsLast: true)),
    ];

    private static Match Longest(TimeWords words, int at)
    {
        var kinds = words[at].Kinds;
        var best = PointReader.Read(words, at);
        const WordKinds counted = WordKinds.Cardinal | WordKinds.Digits | WordKinds.Article | WordKinds.Few | WordKinds.Unit | WordKinds.Figure;
        if ((kinds & counted) != 0) best = best.Or(CountRule.Read(words, at));
        if ((kinds & (WordKinds.Article | WordKinds.Phase | WordKinds.Unit)) != 0) best = best.Or(PartRule.Read(words, at));
        if ((kinds & (WordKinds.Article | WordKinds.Ordinal | WordKinds.Which | WordKinds.Figure)) != 0 || kinds == WordKinds.None) best = best.Or(StretchRule.Read(words, at));
        if ((kinds & (WordKinds.Each | WordKinds.Adverb | WordKinds.Weekday | WordKinds.Cardinal | WordKinds.Digits | WordKinds.Few)) != 0) best = best.Or(SetRule.Read(words, at));
        if ((kinds & (WordKinds.Article | WordKinds.Digits | WordKinds.Cardinal | WordKinds.Figure | WordKinds.DayPart)) != 0) best = best.Or(PartOfDay.Read(words, at));
        if ((kinds & (WordKinds.Vague | WordKinds.Which | WordKinds.Article | WordKinds.DayPart)) != 0) best = best.Or(VagueRule.Read(words, at));
        return best;
    }
}
