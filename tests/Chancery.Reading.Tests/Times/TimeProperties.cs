using Chancery.Language;
using Chancery.Reading.Times;
using CsCheck;
using Xunit;

namespace Chancery.Reading.Tests.Times;

public sealed class TimeProperties
{
    private static readonly string[] Vocabulary =
    [
        "the", "a", "an", "of", "in", "on", "at", "by", "since", "until", "from", "to", "between", "and", "or", "before", "after", "within", "for", "no", "later", "than",
        "earlier", "early", "mid", "late", "last", "next", "this", "that", "same", "past", "coming", "previous", "following", "first", "second", "third", "half", "end", "beginning",
        "day", "days", "week", "weeks", "month", "months", "year", "years", "decade", "century", "quarter", "weekend", "night", "hours", "May", "June", "February", "December", "Sept.",
        "Monday", "Friday", "Sun", "Sunday", "spring", "winter", "fall", "today", "yesterday", "tonight", "morning", "evening", "Christmas", "Easter", "New", "Year", "'s", "eve",
        "1", "2", "12", "29", "30", "31", "99", "2024", "1999", "2100", "1000", "0", "999999999999", "1990s", "26th", "10:57", "5pm", "2023-24", "2024-02-30", "31/12/2024", "two-day", "Q2",
        "one", "two", "twenty", "hundred", "few", "several", "couple", "every", "each", "ago", "then", "time", "now", "-", "–", ",", ".", "(", ")", "%", "/", "long", "old", "BC", "half",
    ];

    private static readonly Gen<Sentence> Sentences = Gen.OneOf(Pick(Vocabulary), Pick(Vocabulary), Pick(Vocabulary), Gen.String[1, 6])
        .Array[1, 12].Select(forms => new Sentence([.. forms.Select((f, i) => new Token(i, i, i + 1, f, f, UniversalTag.X, "X", -1, "root"))]));

    private static readonly Gen<TimeContext> Contexts = Gen.Select(
        Gen.OneOf(Gen.Const((DateOnly?)null), Pick<DateOnly?>(DateOnly.MinValue, DateOnly.MaxValue), Gen.Int[0, 3_652_058].Select(d => (DateOnly?)DateOnly.FromDayNumber(d))),
        Pick<EventTime?>(null, EventTime.Parse("2023-06-10"), EventTime.Parse("2023-06"), EventTime.Parse("XXXX-01-24"), EventTime.Parse("2022/.."), EventTime.Parse("9999"), EventTime.Parse("0001")),
        Gen.Enum<Tense>(),
        (published, story, tense) => new TimeContext(published, story, tense));

    private static readonly TimeGrammar Grammar = new();

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    [Fact]
    public void Times_of_any_words_stand_in_order_within_the_sentence() => Sentences.Sample(
        sentence =>
        {
            var behind = -1;
            foreach (var time in Grammar.Find(sentence))
            {
                Assert.InRange(time.Lead, behind + 1, time.First);
                Assert.InRange(time.Last, time.First, sentence.Tokens.Count - 1);
                behind = time.Last;
            }
        },
        iter: 20_000);

    [Fact]
    public void What_any_words_resolve_to_is_read_back_as_the_same_time() => Gen.Select(Sentences, Contexts).Sample(
        (sentence, context) =>
        {
            foreach (var time in Grammar.Find(sentence))
            {
                var resolved = time.Resolve(context);
                _ = time.TimexValue(context);
                if (resolved is not null) Assert.Equal(resolved, EventTime.Parse(resolved.ToString()));
                if (!time.IsAnchored) Assert.Null(resolved);
            }
        },
        iter: 20_000);

    [Fact]
    public void A_sentence_without_end_is_read_in_a_time_that_grows_with_its_length()
    {
        foreach (var words in new[] { "the day before ", "a half ", "one hundred ", "May 1 to ", "two days after ", "last " })
        {
            var text = string.Concat(Enumerable.Repeat(words, 20_000));
            _ = Told.All(text);
        }
    }

    [Fact]
    public void The_past_tense_never_looks_ahead_by_more_than_two_months() =>
        Gen.Select(Gen.Int[1, 12], Gen.Int[1, 28], Gen.Int[0, 364]).Sample((month, day, offset) =>
        {
            var published = new DateOnly(2023, 1, 1).AddDays(offset);
            var text = $"They met on {new DateOnly(2023, month, day).ToString("MMMM d", System.Globalization.CultureInfo.InvariantCulture)}";
            var time = Told.Anchored(text)[0].Resolve(new TimeContext(published, null, Tense.Past));
            return time!.Earliest <= published.AddDays(60) && time.Earliest > published.AddDays(-366);
        });
}
