using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>In a report of two states what a sentence leaves out of an act between states is the other.</summary>
public sealed class CounterpartTests
{
    // Two states told of before, and nobody else.
    private const string Quarrel = "Peru accused Chile of spying on Monday. Chile called the charge absurd, and Chile's navy put to sea. Peru looked on as Chile's fleet sailed. ";

    [Theory]
    [InlineData("The government in Lima recalled its ambassador the next day.", "recall PER > CHL, occurred")]
    [InlineData("Lima closed the border on Friday.", "restrict PER > CHL, occurred")]
    [InlineData("Lima refused to reopen the port on Friday.", "refuse PER > CHL, occurred")]
    [InlineData("On Friday Lima offered talks.", "offer PER > CHL, occurred")]
    [InlineData("Lima froze its aid on Friday.", "suspend PER > CHL, occurred")]
    [InlineData("On Friday Lima threatened to retaliate.", "threaten-force PER > CHL, occurred")]
    public void Whom_it_is_done_to(string sentence, string act) => Assert.Contains(act, Acts.Of(Quarrel + sentence), StringComparison.Ordinal);

    [Theory]
    [InlineData("Four Peruvian diplomats were thrown out on Friday.", "expel CHL > PER, occurred")]
    [InlineData("Duties of 40 percent have been charged on Peruvian copper since Friday.", "embargo CHL > PER, occurred")]
    [InlineData("On Friday the Peruvian ambassador was summoned.", "summon CHL > PER, occurred")]
    public void Who_does_it(string sentence, string act) => Assert.Contains(act, Acts.Of(Quarrel + sentence), StringComparison.Ordinal);

    [Theory]
    [InlineData("Lima recalled its ambassador from Bolivia on Friday.", "recall PER > BOL, occurred")]
    [InlineData("Rights groups threw four Peruvian diplomats out of their meeting on Friday.", "expel")]
    [InlineData("Lima regards a visit as a threat.", "criticise PER > CHL")]
    [InlineData("An official in Lima said no date had been set.", "reject-proposal")]
    public void Not_where_another_is_told_or_it_need_be_done_to_nobody(string sentence, string act)
    {
        var found = Acts.Of(Quarrel + sentence);
        if (act.Contains(", ", StringComparison.Ordinal)) Assert.Contains(act, found, StringComparison.Ordinal);
        else Assert.DoesNotContain(act, found, StringComparison.Ordinal);
    }

    [Fact]
    public void Not_the_one_that_the_sentence_itself_brings_in() =>
        Assert.DoesNotContain("recall", Acts.Of("Lima recalled its ambassador, and Chile looked on."), StringComparison.Ordinal);

    [Fact]
    public void Not_where_a_third_is_spoken_of_as_much() =>
        Assert.DoesNotContain("recall", Acts.Of(Quarrel + "Bolivia called for calm, and Bolivia's army was put on alert. Lima recalled its ambassador, and Bolivia waited."), StringComparison.Ordinal);
}
