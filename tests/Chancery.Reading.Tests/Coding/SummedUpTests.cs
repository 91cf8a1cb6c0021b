using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Nouns that sum up the clause before them, and deeds that a demand wants ended.</summary>
public sealed class SummedUpTests
{
    [Theory]
    [InlineData("Norway sent a frigate into the bay, a move Chad condemned.", "condemn TCD > NOR, occurred")]
    [InlineData("Norway sent a frigate into the bay, a move condemned by Chad.", "condemn TCD > NOR, occurred")]
    [InlineData("Norway sent a frigate into the bay, a step that Chad called a provocation.", "criticise TCD > NOR, occurred")]
    [InlineData("Norway expelled two envoys in a move that Chad denounced.", "condemn TCD > NOR, occurred")]
    [InlineData("Norway jailed a Chadian pilot, a verdict the European Union denounced as worthless.", "criticise EUR > NOR, occurred")]
    [InlineData("Norway accused Chad of lying, a charge dismissed by Chad's president.", "reject-proposal TCD > NOR, occurred")]
    public void What_is_said_of_a_move_is_said_of_whoever_made_it(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Fact]
    public void Whoever_condemns_his_own_move_condemns_nobody() => Assert.DoesNotContain("condemn", Acts.Of("Norway sent a frigate into the bay, a move Norway condemned."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Norway bombed Chad on Monday. Kenya called for the strikes to cease.", "KEN > NOR, occurred")]
    [InlineData("Norway bombed Chad on Monday. Kenya called for an end to the bombing.", "KEN > NOR, occurred")]
    [InlineData("Norway called for the Chadian offensive to stop.", "NOR > TCD, occurred")]
    public void What_is_to_stop_is_demanded_of_whoever_does_it(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Norway ordered the envoys of Chad to leave on Monday. Chad said it would ignore the order.", "TCD > NOR")]
    [InlineData("Norway expelled the Chadian ambassador on Monday. Chad rejected the decision.", "reject-proposal TCD > NOR, occurred")]
    public void What_was_ordered_or_decided_is_defied_against_whoever_did_so(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Norway, together with Kenya, vetoed the Chadian resolution.", "veto NOR,KEN > TCD, occurred")]
    [InlineData("Norway, along with Kenya, condemned Chad.", "condemn NOR,KEN > TCD, occurred")]
    [InlineData("Norway as well as Kenya rejected the Chadian plan.", "reject-proposal NOR,KEN > TCD, occurred")]
    public void Who_acts_together_with_another_acts_as_he_does(string text, string act) => Assert.Equal(act, Acts.Of(text));

    [Theory]
    [InlineData("Ola Lien, the Norwegian ambassador, was summoned by Chad.", "summon TCD > NOR, occurred")]
    [InlineData("Chad summoned Ola Lien, the Norwegian chargé d'affaires, on Monday.", "summon TCD > NOR, occurred")]
    [InlineData("The Norwegian ambassador to Chad was summoned to the foreign ministry.", "summon TCD > NOR, occurred")]
    public void An_envoy_told_by_name_is_one_by_the_words_beside_it_and_is_called_in_where_he_is_posted(string text, string act) => Assert.Equal(act, Acts.Of(text));
}
