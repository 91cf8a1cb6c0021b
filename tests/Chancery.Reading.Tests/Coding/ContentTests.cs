using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Who is told by what a thing is made of, is named after or is tied to.</summary>
public sealed class ContentTests
{
    [Theory]
    [InlineData("Norway sanctioned ten men, including three Chadian officials.", "sanction NOR > TCD, occurred")]
    [InlineData("Several countries, including Norway and Denmark, condemned Chad.", "condemn NOR,DNK > TCD, occurred")]
    [InlineData("Norway condemned Chad in a speech to ten ministers, including the king of Jordan.", "condemn NOR > TCD, occurred")]
    public void Where_nobody_is_named_those_included_are_meant(string text, string acts) => Assert.Equal(acts, Acts.Of(text));

    [Theory]
    [InlineData("Norway approved Belarus-related sanctions.", "sanction NOR > BLR, occurred")]
    [InlineData("Norway approved new anti-Chadian sanctions.", "sanction NOR > TCD, occurred")]
    [InlineData("Belarus-related sanctions were tightened.", "")]
    public void Whom_sanctions_are_named_after_suffers_them_and_does_not_impose_them(string text, string acts) => Assert.Equal(acts, Acts.Of(text));

    [Theory]
    [InlineData("Norway waived sanctions on 6 billion dollars in Chadian money.", "ease-sanctions NOR > TCD, occurred")]
    [InlineData("Norway sanctioned two firms linked to Chad.", "sanction NOR > TCD, occurred")]
    [InlineData("Norway sanctioned two firms close to bankruptcy.", "")]
    public void A_sum_is_of_whose_money_it_is_and_a_firm_of_whom_it_is_tied_to(string text, string acts) => Assert.Equal(acts, Acts.Of(text));

    [Fact]
    public void A_hyphened_adverb_stands_inside_a_phrase() =>
        Assert.Equal("condemn ISR > TCD, occurred", Acts.Of("Israel's far-right finance minister, Ola Lien, condemned Chad."));

    [Fact]
    public void An_office_given_to_somebody_unnamed_is_that_of_who_gives_it() =>
        Assert.Equal("appointment TCD >, occurred", Acts.Of("Chad appointed a caretaker prime minister on Sunday."));

    [Theory]
    [InlineData("The European Union is withholding aid earmarked for Hungary.", "suspend EUR > HUN")]
    [InlineData("Norway has frozen £18bn of assets belonging to Chadians.", "sanction NOR > TCD")]
    [InlineData("Norway has helped Chad by supplying it with ammunition.", "military-aid NOR > TCD")]
    public void Money_is_of_those_it_is_meant_for_or_belongs_to(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Latin American countries recalled their ambassadors from Chad.", "recall - > TCD, occurred")]
    [InlineData("Envoys from the Middle East will meet the Chadian president in Oslo.", "meet - + TCD, planned")]
    [InlineData("The prime minister of Chad will meet union leaders.", "")]
    public void States_of_which_only_a_region_is_told_act_without_a_name(string text, string acts) => Assert.Equal(acts, Acts.Of(text));
}
