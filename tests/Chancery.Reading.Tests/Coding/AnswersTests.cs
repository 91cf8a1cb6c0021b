using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Whom a refusal, a demand or a promise answers that names nobody.</summary>
public sealed class AnswersTests
{
    [Theory]
    [InlineData("Chad accused Niger on Monday of arming rebels. Niger dismissed the charge.", "accuse TCD > NER, occurred; reject-proposal NER > TCD, occurred")]
    [InlineData("Peru urged Chile on Monday to reopen the border. Markets in Lima fell. Chile turned down the request.", "urge PER > CHL, occurred; reject-proposal CHL > PER, occurred")]
    [InlineData("Peru urged Chile on Monday to reopen the border. Chile has refused.", "urge PER > CHL, occurred; refuse CHL > PER, occurred")]
    public void Whoever_rejects_a_charge_or_a_request_rejects_it_to_whoever_made_it(string text, string acts) => Assert.Equal(acts, Acts.Of(text));

    [Fact]
    public void A_charge_against_another_is_not_what_is_rejected() =>
        Assert.DoesNotContain("reject-proposal", Acts.Of("Chad accused Niger on Monday of arming rebels. Mali dismissed the charge."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Hungary arrested two Danish sailors on Monday. Denmark demanded their release.", "demand DNK > HUN, occurred")]
    [InlineData("Hungary arrested two Danish sailors on Monday. Finland called for the release of the sailors.", "urge FIN > HUN, occurred")]
    public void A_release_is_demanded_of_whoever_holds_them(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Denmark demanded the release of two citizens imprisoned in Hungary.", "demand DNK > HUN, occurred")]
    [InlineData("Two Danes jailed in Hungary since 2020 were freed on Monday.", "release HUN > DNK, occurred")]
    [InlineData("The release of two Danish sailors jailed in Hungary came on Friday.", "release HUN > DNK, occurred")]
    [InlineData("Two Danes jailed in Hungary were freed by Polish troops.", "release POL > DNK, occurred")]
    public void Who_is_told_to_hold_them_in_the_same_words_lets_them_go_unless_another_does(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Fact]
    public void Whose_deed_is_answered_may_be_told_behind_the_answer() =>
        Assert.Contains("HUN > DNK, occurred", Acts.Of("Hungary said on Monday that it would retaliate after Denmark expelled three Hungarian diplomats."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Chile expelled the Peruvian consul on Monday. Peru vowed to retaliate.", "PER > CHL, occurred")]
    [InlineData("Rutte met Tusk on Monday. He promised to send tents.", "promise NLD > POL, occurred")]
    public void A_threat_answers_a_hostile_act_and_a_promise_is_made_to_the_other(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Chile expelled the Peruvian consul on Monday. Peru recalled its ambassador.", "recall PER > CHL, occurred")]
    [InlineData("Chile seized a Peruvian trawler on Monday. Peru demanded an apology.", "demand PER > CHL, occurred")]
    public void An_envoy_is_called_home_from_the_other_and_an_apology_is_owed_by_the_other(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Fact]
    public void What_somebody_calls_unacceptable_is_the_deed_told_before() =>
        Assert.Contains("criticise ALB > NOR, occurred", Acts.Of("Norway recognised Kosovo on Monday. The prime minister of Albania said it was unacceptable."), StringComparison.Ordinal);

    [Fact]
    public void An_envoy_summoned_is_of_the_other_state() =>
        Assert.Contains("summon HUN > TCD, occurred", Acts.Of("Hungary and Chad quarrel over fish. Hungary's foreign minister summoned Ambassador Idriss Moussa on Monday."), StringComparison.Ordinal);

    [Fact]
    public void Whoever_refuses_under_another_name_is_not_its_own_source()
    {
        var refusal = Assert.Single(English.Read("Moscow has said it does not recognise the jurisdiction of the International Criminal Court.").Events);
        Assert.All(refusal.Attribution, chain => Assert.Empty(chain.Speakers));
    }

    [Fact]
    public void A_threat_after_a_friendly_act_is_left_open() =>
        Assert.DoesNotContain("threaten", Acts.Of("Peru thanked Chile on Monday. Chile vowed to retaliate."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Norway suspended military cooperation with Hungary on Monday.", "suspend NOR > HUN, occurred")]
    [InlineData("Norway and Chad signed a deal to end the fighting on Monday.", "sign NOR + TCD, occurred")]
    public void What_is_ended_or_aimed_at_is_no_act_of_its_own(string text, string acts) => Assert.Equal(acts, Acts.Of(text));

    [Theory]
    [InlineData("Norway invited Chad's president to Oslo on Monday. He accepted.", "agree TCD > NOR, occurred")]
    [InlineData("Norway invited Kenya and Chad to talks, and Chad has accepted.", "agree TCD > NOR, occurred")]
    [InlineData("Norway offered Chad a meeting. Chad took up the offer.", "agree TCD > NOR, occurred")]
    [InlineData("Norway proposed talks with Chad. Chad agreed.", "agree TCD > NOR, occurred")]
    public void Whoever_accepts_accepts_it_from_whoever_offered(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Norway condemned Chad on Monday. Chad accepted.")]
    [InlineData("Norway invited Chad's president to Oslo. Kenya accepted.")]
    public void Nothing_is_accepted_that_was_not_offered(string text) => Assert.DoesNotContain("agree ", Acts.Of(text), StringComparison.Ordinal);
}
