using Chancery.Reading.Tests.Reading;
using CsCheck;
using Xunit;

namespace Chancery.Reading.Tests.Times;

public sealed class TimeReaderTests
{
    private static readonly TimeReader Reader = new(English.Analyzer, English.Lexicon);
    private static readonly TimeReader Narrative = new(English.Analyzer, English.Lexicon, isNarrative: true);

    [Theory]
    [InlineData("They met from May 16 to 18.", "May 16=2024-05-16 18=2024-05-18")]
    [InlineData("They ruled from 1861-1863.", "1861=1861 1863=1863")]
    [InlineData("They met in August and September 1914.", "August=1914-08 September 1914=1914-09")]
    [InlineData("He ruled in 1915-16.", "1915=1915 16=1916")]
    public void The_two_ends_of_a_span_are_two_expressions(string text, string times) => Assert.Equal(times, Of(Reader, text));

    [Fact]
    public void The_tense_of_its_own_clause_resolves_an_expression() =>
        Assert.Equal("Tuesday=2024-04-23 Tuesday=2024-04-30", Of(Reader, "He arrived on Tuesday. She will arrive on Tuesday."));

    [Fact]
    public void The_date_of_a_dateline_is_told_too() =>
        Assert.Equal("April 25=2024-04-25 Thursday=2024-04-25", Of(Reader, "ROME, April 25 (Reuters) - The prime minister met her Greek counterpart on Thursday."));

    [Fact]
    public void Title_and_body_are_one_text()
    {
        var reading = Reader.Read(English.Report("She 😀 came on Monday.", title: "She will come in May"));
        Assert.Equal(["May", "Monday"], reading.Times.Select(t => t.Span.Text));
        Assert.Equal((17, 20), (reading.Times[0].Span.Start, reading.Times[0].Span.End));
        Assert.Equal((35, 41), (reading.Times[1].Span.Start, reading.Times[1].Span.End));
    }

    [Theory]
    [InlineData("In September 1939 the war began. In November they met. In March it ended.", "September 1939=1939-09 November=1939-11 March=1940-03")]
    [InlineData("On 2 August 1964 a ship was fired at. A report released in 2005 denied it. On 4 August they met.", "2 August 1964=1964-08-02 2005=2005 4 August=1964-08-04")]
    [InlineData("The army retreated in May 1918. In 1920 it was disbanded. In June they met.", "May 1918=1918-05 1920=1920 June=1920-06")]
    [InlineData("The talks had failed by 1940. In August of that year they tried again.", "1940=1940 August of that year=1940-08")]
    [InlineData("On 11 November 1918 it was signed. He fell at 10:57.", "11 November 1918=1918-11-11 10:57=1918-11-11T10:57")]
    [InlineData("In October 1915 the attack began. Four days later others joined.", "October 1915=1915-10 Four days later=1915-XX-XX")]
    [InlineData("It was founded in the 5th century BC.", "the 5th century BC=BC04")]
    public void A_narrative_goes_on_from_its_own_time(string text, string times) => Assert.Equal(times, Of(Narrative, text));

    [Fact]
    public void Any_text_gives_expressions_in_order_with_the_words_that_stand_there() => Wild.Text.Sample(
        text =>
        {
            var reading = Narrative.Read(new Report("test", text));
            Assert.All(reading.Times, t => Assert.InRange(t.Span.Start, 0, t.Span.End));
            Assert.Equal(reading.Times.OrderBy(t => t.Span.Start), reading.Times);
            var units = text.EnumerateRunes().Any(r => r.Utf16SequenceLength > 1) ? null : text;
            if (units is not null) Assert.All(reading.Times, t => Assert.Equal(units[t.Span.Start..t.Span.End], t.Span.Text));
        },
        iter: 300);

    private static string Of(TimeReader reader, string text) =>
        string.Join(' ', reader.Read(English.Report(text)).Times.Select(t => $"{t.Span.Text}={t.Value}"));
}
