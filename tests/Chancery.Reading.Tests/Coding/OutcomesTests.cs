using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>What tells only how an act of force ended, and words that look like one.</summary>
public sealed class OutcomesTests
{
    [Theory]
    [InlineData("A Norwegian missile strike that hit a clinic in Chad killed two people.")]
    [InlineData("Norway fired rockets at a Chadian base on Monday, its first attack on Chad.")]
    [InlineData("Norwegian troops attacked a Chadian village, killing nine Chadians.")]
    [InlineData("Norwegian missiles hit a Chadian airfield. Norway fired 59 missiles at Chad, the army said.")]
    public void A_blow_and_its_outcome_are_one(string text)
    {
        var acts = Acts.Of(text);
        Assert.Contains("NOR > TCD", acts, StringComparison.Ordinal);
        Assert.Equal(acts.IndexOf("NOR > TCD", StringComparison.Ordinal), acts.LastIndexOf("NOR > TCD", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Al-Shabaab claimed responsibility for the bombing that killed nine Norwegian soldiers.", "SOM > NOR")]
    [InlineData("The bombing that killed nine Norwegian soldiers was carried out by Chad.", "TCD > NOR")]
    public void Whoever_claims_or_did_it_is_its_doer(string text, string act) => Assert.Contains(act, Acts.OfAll(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("The minister spoke of the need for a deterrent to a Chadian invasion of Sudan.")]
    [InlineData("The alliance would help Norway in the event it is attacked by Chad.")]
    [InlineData("Viktor Orban stepped up his attacks on the European Commission.")]
    public void What_only_may_come_or_is_only_said_is_none(string text) => Assert.DoesNotContain("occurred", Acts.Of(text), StringComparison.Ordinal);
}
