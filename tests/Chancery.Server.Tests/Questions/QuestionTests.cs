using Chancery.Server.Countries;
using Chancery.Server.Hosting;
using Chancery.Server.Questions;
using CsCheck;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Xunit;

namespace Chancery.Server.Tests.Questions;

public sealed class QuestionTests
{
    private static readonly DateOnly Today = new(2024, 5, 1);
    private static readonly CountryNames Names = new([new("RUS", "Russia"), new("TUR", "Türkiye")]);

    private static readonly Gen<DateOnly?> Days = Gen.Int[699999, 740000].Select(n => n == 699999 ? (DateOnly?)null : DateOnly.FromDayNumber(n));
    private static readonly Gen<string?> WordsAsked = Gen.String[Gen.Char[" aé\"&=?#+%/<>'"], 1, 12].Where(s => s.Trim() == s).Null();

    [Fact]
    public void An_address_that_a_page_links_to_asks_the_same_question()
    {
        var queries = Gen.Select(
            Gen.OneOf(Gen.Const("RUS"), Gen.Const("TUR"), Gen.Const("G7")).Array[0, 2],
            Gen.Enum<EventType>().Array[0, 3],
            Gen.Enum<EventStatus>().Array[0, 3],
            Days, Days, WordsAsked, WordsAsked, Gen.Enum<EventOrder>());
        queries.Sample((countries, types, statuses, from, asOf, text, place, order) =>
        {
            var query = new EventQuery
            {
                Moment = new(Today, asOf),
                Countries = [.. countries.Distinct()],
                Types = [.. types.Distinct()],
                Statuses = [.. statuses.Distinct()],
                From = from,
                Text = text,
                Place = place,
                Order = order,
                MinimumConfidence = 0.75,
                IsUpcoming = true,
                Limit = 20,
                After = "0123456789abcdef",
            };
            return Read(Question.Write(query)).Equals(query);
        });
    }

    [Fact]
    public void What_a_form_leaves_empty_is_not_asked() =>
        Assert.Equal(new EventQuery { Moment = new(Today) }, Read("?q=&country=&country=+&from=&outlet="));

    [Theory]
    [InlineData("?country=russia")]
    [InlineData("?country=rus")]
    [InlineData("?country=RUS")]
    public void A_country_is_asked_for_by_code_or_name(string address) => Assert.Equal(["RUS"], Read(address).Countries);

    [Theory]
    [InlineData("?colour=red", "CHY0601")]
    [InlineData("?type=WAR", "CHY0602")]
    [InlineData("?mode=dance", "CHY0602")]
    [InlineData("?status=1", "CHY0602")]
    [InlineData("?status=Planned,Denied", "CHY0602")]
    [InlineData("?from=2024-02-30", "CHY0602")]
    [InlineData("?from=yesterday", "CHY0602")]
    [InlineData("?from=2024-02-02&to=2024-02-01", "CHY0602")]
    [InlineData("?confidence=2", "CHY0602")]
    [InlineData("?confidence=NaN", "CHY0602")]
    [InlineData("?confidence=-1", "CHY0602")]
    [InlineData("?limit=0", "CHY0602")]
    [InlineData("?limit=1000000", "CHY0602")]
    [InlineData("?upcoming=yes", "CHY0602")]
    [InlineData("?country=%27%3B+drop+table", "CHY0602")]
    [InlineData("?after=..%5C..%5Cetc", "CHY0602")]
    [InlineData("?q=a%00b", "CHY0602")]
    [InlineData("?from=2024-02-02&from=2024-02-03", "CHY0603")]
    public void A_bad_value_is_told_with_what_may_be_written(string address, string code)
    {
        var refusal = Assert.Throws<Refusal>(() => Read(address));
        Assert.Equal(400, refusal.Status);
        Assert.Equal(code, refusal.Code);
        Assert.Contains(code == "CHY0603" ? "at most" : code == "CHY0601" ? "There are:" : "Write", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Enormous_words_are_refused() => Assert.Equal("CHY0602", Assert.Throws<Refusal>(() => Read("?q=" + new string('a', 5000))).Code);

    [Fact]
    public void Whatever_stands_in_an_address_is_read_or_refused() => Gen.String.Array[0, 6].Sample(values =>
    {
        var address = new QueryCollection(EventParameters.All.Zip(values).ToDictionary(p => p.First.Name, p => new Microsoft.Extensions.Primitives.StringValues(p.Second)));
        try
        {
            Question.Read(address, Today, Names);
        }
        catch (Refusal)
        {
            // That is what it is for.
        }
    });

    private static EventQuery Read(string address) => Question.Read(new QueryCollection(QueryHelpers.ParseQuery(address)), Today, Names);
}
