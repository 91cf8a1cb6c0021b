using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Figures of speech, which tell of no act, and protests of which only the place is told.</summary>
public sealed class FiguresTests
{
    [Theory]
    [InlineData("Norwegian soldiers demonstrated a new gun in Bergen on Monday.")]
    [InlineData("Norwegian lenders rallied for a second day to lead gains in Oslo.")]
    [InlineData("Norway's prime minister was booed at the opening of the festival.")]
    [InlineData("Chad's 12th Assault Brigade was praised by its minister.")]
    [InlineData("Norway's minister dismissed the president of Chad as “weak and tired”.")]
    [InlineData("Kenyan tax officials left the offices of the paper in Nairobi.")]
    [InlineData("The scandal threatens to overshadow Norway's relations with Chad.")]
    [InlineData("Kenya and Chad have established a solid relationship.")]
    public void A_figure_of_speech_is_no_act(string text) => Assert.Equal("", Acts.Of(text));

    [Theory]
    [InlineData("Georgians demonstrated outside the Russian embassy on Monday.", "demonstrate GEO > RUS, occurred")]
    [InlineData("Fiji's president dismissed the prime minister on Monday.", "dismissal FJI >, occurred")]
    public void The_act_itself_is_one(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Fact]
    public void A_protest_of_which_only_the_place_is_told_is_against_nobody() =>
        Assert.DoesNotContain("PER > PER", Acts.OfAll("Thousands of people marched through Lima on Monday against animal testing."), StringComparison.Ordinal);

    [Fact]
    public void A_protest_over_what_those_who_govern_do_is_against_them() =>
        Assert.Contains("PER > PER", Acts.OfAll("Thousands of people protested in Lima on Monday, demanding that the president resign."), StringComparison.Ordinal);

    [Fact]
    public void A_family_name_alone_is_no_politician_of_a_state_nobody_speaks_of() =>
        Assert.DoesNotContain("ALB", Acts.OfAll("Meta warned the Canadian government on Monday.", "2021-04-26"), StringComparison.Ordinal);

    [Fact]
    public void A_family_name_alone_is_one_of_the_state_spoken_of() =>
        Assert.Contains("ALB", Acts.OfAll("Albania called the ambassador home. Rama condemned Serbia on Monday."), StringComparison.Ordinal);
}
