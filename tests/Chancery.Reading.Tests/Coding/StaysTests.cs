using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Visits that no verb tells: where somebody is when he does something else, and what a visitor is called.</summary>
public sealed class StaysTests
{
    [Theory]
    [InlineData("Olaf Scholz, in Ankara for talks, praised the harvest.", "visit DEU > TUR")]
    [InlineData("William Ruto, Kenya's president, in Oslo after seeing Emmanuel Macron, praised the harvest.", "visit KEN > NOR")]
    [InlineData("In Rome for a conference, Olaf Scholz praised the harvest.", "visit DEU > ITA")]
    [InlineData("Olaf Scholz, on a visit to Ankara, praised the harvest.", "visit DEU > TUR")]
    public void Who_is_abroad_while_he_speaks_is_on_a_visit(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Fact]
    public void A_headline_needs_no_verb_for_it() => Assert.Contains("visit DEU > CHN", Acts.Of("The chancellor arrived late.", title: "Olaf Scholz in Beijing to talk trade"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Olaf Scholz, in Berlin for talks, praised the harvest.")]
    [InlineData("The singer, in Rome for a concert, praised the harvest.")]
    [InlineData("In Rome for years, farmers have praised Olaf Scholz.")]
    public void At_home_nobody_is_and_who_holds_no_office_does_not_count(string text) => Assert.DoesNotContain("visit", Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Xi Jinping met visiting German Chancellor Olaf Scholz on Tuesday.", "visit DEU > CHN")]
    [InlineData("Xi Jinping met visiting German Chancellor Olaf Scholz on Tuesday.", "meet CHN + DEU")]
    [InlineData("Visiting German Chancellor Olaf Scholz opened a factory in Jakarta on Monday.", "visit DEU > IDN")]
    public void A_visiting_statesman_visits_whom_he_meets_or_where_he_is(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Fact]
    public void And_is_not_visited() => Assert.DoesNotContain("visit CHN", Acts.Of("Xi Jinping met visiting German Chancellor Olaf Scholz on Tuesday."), StringComparison.Ordinal);

    [Fact]
    public void Both_who_were_there_came_each_by_himself() =>
        Assert.Equal("visit FRA > NOR, occurred; visit DEU > NOR, occurred", Acts.Of("Emmanuel Macron and Olaf Scholz have both been in Oslo."));
}
