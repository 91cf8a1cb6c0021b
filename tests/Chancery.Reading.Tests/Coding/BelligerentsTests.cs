using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Fighting in a war of which a report names both sides, and tells one of them at a time.</summary>
public sealed class BelligerentsTests
{
    [Theory]
    [InlineData("Ukraine lost its harvest. Overnight Russian shelling burnt a barn.", "shell RUS > UKR, occurred")]
    [InlineData("Israel closed its schools after an attack by Hamas.", "attack PSE > ISR, occurred")]
    [InlineData("Hamas praised the attack on Israel.", "attack PSE > ISR, occurred")]
    [InlineData("Ukraine buried its dead after a Russian missile killed nine people.", "kill RUS > UKR, occurred")]
    [InlineData("Ukraine's harvest went on. Russia captured a village on Monday.", "occupy RUS > UKR, occurred")]
    [InlineData("Russia said that Ukraine had recaptured Kherson.", "occupy UKR > RUS, occurred")]
    [InlineData("Israel wants back the women held hostage by Hamas.", "abduct PSE > ISR, occurred")]
    [InlineData("Ukrainian jets struck a bridge in Crimea, which Russia holds.", "attack UKR > RUS, occurred")]
    [InlineData("Hamas still holds 130 hostages in Gaza, Israel said.", "abduct PSE > ISR, occurred")]
    [InlineData("Kyiv rejoiced after the Russians retreated to the east bank.", "withdraw RUS > UKR, occurred")]
    [InlineData("Hamas said that Israeli forces had pulled back.", "withdraw ISR > PSE, occurred")]
    [InlineData("A battle for Rafah was feared. Israeli planes bombed hundreds of sites.", "attack ISR > PSE, occurred")]
    [InlineData("Kyiv said that its forces had captured the village of Robotyne.", "occupy UKR > RUS, occurred")]
    [InlineData("Russia tightened its laws ahead of an expected Ukrainian counteroffensive.", "attack UKR > RUS, planned")]
    [InlineData("Families in the Gaza Strip fled ahead of an anticipated Israeli ground invasion.", "invade ISR > PSE, planned")]
    [InlineData("It is the Ukrainian minister's third trip since Russia invaded.", "invade RUS > UKR, occurred")]
    [InlineData("Ukraine's harvest shrank after Moscow launched its full-scale invasion.", "invade RUS > UKR, occurred")]
    public void The_other_side_is_added(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Overnight shelling by Russian forces burnt a barn.")]
    [InlineData("Ukraine said that Russian air strikes in Syria went on.")]
    [InlineData("Hamas still holds 130 hostages in Gaza.")]
    [InlineData("Russia seized three jets after the sanctions, Ukraine noted.")]
    [InlineData("Ukraine told the number of Russian soldiers killed.")]
    [InlineData("The Russians withdrew from the treaty, Ukraine said.")]
    [InlineData("Ukraine said that Russian tennis players had withdrawn.")]
    [InlineData("Ukraine said that Russia had withdrawn.")]
    [InlineData("Ukraine said that Russian troops advanced into a village.")]
    [InlineData("Ukraine called on Russia to hold a vote that is expected to escalate the war.")]
    [InlineData("Chadian forces are planning an offensive, Ukraine said.")]
    public void Nothing_is_added_where_the_other_is_not_named_or_it_is_elsewhere(string text)
    {
        Assert.DoesNotContain("> UKR", Acts.Of(text), StringComparison.Ordinal);
        Assert.DoesNotContain("> PSE", Acts.Of(text), StringComparison.Ordinal);
    }
}
