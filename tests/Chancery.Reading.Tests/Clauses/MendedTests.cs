using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Clauses;

/// <summary>Sentences whose tree is mended by what grammar allows.</summary>
public sealed class MendedTests
{
    [Theory]
    [InlineData("After openly accusing Chad of the raid, Sudan now wants to settle the quarrel quietly.", "accuse SDN > TCD, occurred")]
    [InlineData("Norway promised Ukraine more weapons on Friday.", "promise NOR > UKR, occurred")]
    [InlineData("Britain became the first country to condemn Chad.", "condemn GBR > TCD, occurred")]
    [InlineData("Emmanuel Macron has arrived in Oslo for the Nordic summit after meeting with Olaf Scholz.", "meet FRA + DEU, occurred")]
    [InlineData("Kenya closed its embassy in Chad after accusing Sudan of a raid.", "accuse KEN > SDN, occurred")]
    [InlineData("A barrage of Russian missiles hit Ukraine on Friday.", "attack RUS > UKR, occurred")]
    public void Who_does_it_is_found(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Norwegian diplomats expelled from Chad over leak", "expel TCD > NOR, occurred")]
    [InlineData("Kenyan nurse detained in Chad", "detain TCD > KEN, occurred")]
    [InlineData("Putin arrived in Chad over the weekend", "visit RUS > TCD, occurred")]
    public void A_headline_leaves_out_what_marks_the_passive(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("When Norway's king visits Chad the markets will be closed.", "visit NOR > TCD, planned")]
    [InlineData("The Kenyan foreign minister discussed trade by phone with his Norwegian colleague.", "call KEN + NOR, occurred")]
    [InlineData("Washington lifted a ban on arms sales to Chad.", "USA > TCD, occurred")]
    [InlineData("France condemned the raid carried out by Chad.", "condemn FRA > TCD, occurred")]
    [InlineData("Switzerland has frozen two billion francs of Chadian assets.", "sanction CHE > TCD, occurred")]
    public void What_the_tree_hangs_elsewhere_is_found(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Norway last year expelled two Chadian diplomats.", "expel NOR > TCD, occurred")]
    [InlineData("South Korea late last month signed a pact with Norway.", "sign KOR + NOR, occurred")]
    [InlineData("Norway earlier this month imposed sanctions on Chad.", "sanction NOR > TCD, occurred")]
    [InlineData("Kenya two weeks ago bombed Chad.", "bomb KEN > TCD, occurred")]
    [InlineData("Emmanuel Macron, who took office in 2017, last week met Olaf Scholz.", "meet FRA + DEU, occurred")]
    [InlineData("Foreign minister Espen Barth Eide this week visited Chad.", "visit NOR > TCD, occurred")]
    public void A_time_that_stands_bare_between_a_name_and_its_verb_is_when(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Last Saturday the Norwegian government imposed sanctions on Chad.", "sanction NOR > TCD, occurred")]
    [InlineData("That day the Norwegian government expelled six Chadian diplomats.", "expel NOR > TCD, occurred")]
    [InlineData("Earlier in the week Norway had severed relations with Chad, and Kenya had expelled its envoy.", "cut-ties NOR > TCD, occurred")]
    [InlineData("Norway had on Monday demanded an apology from Chad.", "demand NOR > TCD, occurred")]
    [InlineData("Flanked by the leaders of Kenya and Norway, President Macron on Friday accused Chad of lying.", "accuse FRA > TCD, occurred")]
    public void A_time_or_a_participle_ahead_hides_no_subject(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Norway set Chad a deadline of Friday.", "ultimatum NOR > TCD, occurred")]
    [InlineData("Chad shows Norway's ambassador the door", "expel TCD > NOR, occurred")]
    [InlineData("Norway ordered the Chadian ambassador and the head of the EU delegation to leave.", "expel NOR > TCD,EUR, occurred")]
    [InlineData("Norway condemned what it called Chadian meddling.", "condemn NOR > TCD, occurred")]
    [InlineData("Norway calls the Chadian drills a provocation.", "criticise NOR > TCD, occurred")]
    [InlineData("Norway condemned in the strongest terms the Chadian strike on a school.", "condemn NOR > TCD, occurred")]
    [InlineData("The Norwegian foreign ministry rejected as baseless the Israeli allegations.", "reject-proposal NOR > ISR, occurred")]
    public void What_is_given_told_or_called_so_is_found(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Fact]
    public void What_was_not_only_done_was_done() =>
        Assert.Contains("expel NOR > TCD, occurred", Acts.Of("Norway not only expelled two Chadian diplomats but also closed its embassy."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Ola Lien, the Norwegian foreign minister, and Ali Deby, the Chadian president, met in Oslo.", "meet NOR + TCD, occurred")]
    [InlineData("Ola Lien, Norway's foreign minister, and his Chadian counterpart, Ali Deby, signed a treaty.", "sign NOR + TCD, occurred")]
    [InlineData("Ola Lien, the Norwegian foreign minister, who leaves office in May, and Ali Deby, Chad's president, condemned Kenya.", "condemn NOR,TCD > KEN, occurred")]
    public void Names_that_are_explained_are_joined_to_each_other(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Norway gave Chad $20 million.")]
    [InlineData("Norway has given Chad some $20 million.")]
    [InlineData("Norway lent Chad €20 million.")]
    public void Whoever_stands_before_a_sum_is_given_it(string text) => Assert.Contains("economic-aid NOR > TCD, occurred", Acts.Of(text), StringComparison.Ordinal);
}
