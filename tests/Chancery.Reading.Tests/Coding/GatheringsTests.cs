using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Who comes together, and who brings them together, where no "between" tells it.</summary>
public sealed class GatheringsTests
{
    [Theory]
    [InlineData("Qatari-mediated talks between Chad and Sudan began on Monday.", "mediate QAT > TCD,SDN, occurred")]
    [InlineData("Kenya and Uganda restored ties in an agreement brokered by Norway.", "mediate NOR > KEN,UGA, occurred; establish-ties KEN + UGA, occurred")]
    [InlineData("Sudan withdrew from the UN-brokered accord with Chad.", "mediate UNO > TCD,SDN, occurred")]
    public void Who_brings_them_together_is_no_party(string text, string acts) => Assert.Equal(acts, Acts.Of(text));

    [Theory]
    [InlineData("Norway praised the accord brokered by Kenya.")]
    [InlineData("The law firm brokered a deal with the bank.")]
    public void Who_praises_an_accord_is_not_bound_by_it(string text) => Assert.DoesNotContain("mediate", Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Emmanuel Macron told Narendra Modi during a meeting in Delhi that trade would grow.", "meet FRA + IND, occurred")]
    [InlineData("Olaf Scholz informed Emmanuel Macron of the decision in a telephone call.", "call DEU + FRA, occurred")]
    public void Who_is_told_something_at_a_meeting_is_there(string text, string acts) => Assert.Equal(acts, Acts.Of(text));

    [Theory]
    [InlineData("Giorgia Meloni flew to a NATO summit in Vilnius on Monday.", "summit NATO + ITA, occurred")]
    [InlineData("Emmanuel Macron will meet Olaf Scholz at the G7 summit in Bari.", "summit G7 + FRA + DEU, planned")]
    [InlineData("Emmanuel Macron departed on Tuesday for the Group of Seven (G7) summit in Bari.", "summit G7 + FRA, occurred")]
    [InlineData("Emmanuel Macron flew to the Shanghai Cooperation Organisation (SCO) summit in Astana.", "visit FRA > KAZ, occurred")]
    public void Who_comes_to_a_summit_takes_part(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Giorgia Meloni spoke ahead of the NATO summit in Vilnius.", "summit NATO, planned")]
    [InlineData("Giorgia Meloni was invited to the NATO summit in Vilnius.", "summit NATO")]
    public void Who_only_speaks_before_it_does_not(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Chad and Sudan clashed on Monday. Norway has offered to mediate.", "offer NOR > TCD,SDN, occurred")]
    [InlineData("Chad detained fifteen Sudanese sailors last week. Norway offered to host talks.", "offer NOR > SDN,TCD, occurred")]
    public void An_offer_to_mediate_is_made_to_the_two_whose_quarrel_is_told(string text, string act) => Assert.Contains(Sorted(act), Sorted(Acts.Of(text)), StringComparison.Ordinal);

    // the parties in whatever order
    private static string Sorted(string acts) => acts.Replace("SDN,TCD", "TCD,SDN", StringComparison.Ordinal);

    [Theory]
    [InlineData("At an emergency session of the UN Security Council the Chadian foreign minister accused Norway of shelling.", "meet UNO + TCD, occurred")]
    [InlineData("Chad and Sudan clashed with Norway at a U.N. Security Council meeting.", "meet UNO + TCD + SDN + NOR, occurred")]
    [InlineData("Norway was accused of shelling ahead of a U.N. Security Council meeting.", "meet UNO, ")]
    public void Who_speaks_at_a_session_of_a_body_sits_there(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);
}
