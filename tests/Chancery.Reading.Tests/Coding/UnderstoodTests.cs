using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Parties a sentence leaves to be understood from those before it.</summary>
public sealed class UnderstoodTests
{
    [Theory]
    [InlineData("Poland expelled two Belarusian diplomats on Monday. Belarus broke off relations.", "expel POL > BLR, occurred; cut-ties BLR > POL, occurred")]
    [InlineData("Poland expelled two Belarusian diplomats on Monday. Belarus warned that it would answer in kind.", "expel POL > BLR, occurred; warn BLR > POL, occurred")]
    [InlineData("Peru asked Chile for fuel on Monday. Chile turned the request down.", "ask-aid PER > CHL, occurred; reject-proposal CHL > PER, occurred")]
    public void In_a_story_of_two_whoever_answers_answers_the_other(string text, string acts) => Assert.Equal(acts, Acts.OfAll(text));

    [Fact]
    public void A_party_only_understood_is_kept_for_whoever_asks_for_all() =>
        Assert.Equal("expel POL > BLR, occurred", Acts.Of("Poland expelled two Belarusian diplomats on Monday. Belarus broke off relations."));

    [Theory]
    [InlineData("Turkey attacked a village in Syria on Monday. Egypt condemned the attack.", "attack TUR > SYR, occurred; condemn EGY > TUR, occurred")]
    [InlineData("Norway recognised Kosovo on Monday. Albania welcomed the decision.", "recognise NOR > XKX, occurred; praise ALB > NOR, occurred")]
    [InlineData("Norway recognised Kosovo on Monday. Albania praised what it called a brave step.", "recognise NOR > XKX, occurred; praise ALB > NOR, occurred")]
    public void Whoever_praises_or_condemns_the_deed_means_who_did_it(string text, string acts) => Assert.Equal(acts, Acts.Of(text));

    [Fact]
    public void The_same_sentence_tells_with_whom_a_call_was() => Assert.Contains("call DEU + FRA", Acts.Of("Scholz thanked Macron in a phone call on Friday."), StringComparison.Ordinal);

    [Fact]
    public void A_third_state_in_the_sentence_leaves_it_open() =>
        Assert.Equal("expel POL > BLR, occurred", Acts.OfAll("Poland expelled two Belarusian diplomats on Monday. Belarus broke off relations, and Latvia looked on."));

    [Fact]
    public void Whom_the_words_name_is_not_replaced_by_one_who_is_understood() =>
        Assert.Equal("expel POL > BLR, occurred", Acts.OfAll("Poland expelled two Belarusian diplomats on Monday. Belarus warned Jan Kowalski that it would answer in kind."));

    [Fact]
    public void The_words_for_an_understood_party_are_those_that_named_it_before()
    {
        var answer = English.Unsparing.Read(English.Report("Poland expelled two Belarusian diplomats on Monday. Belarus broke off relations.")).Events[1];
        Assert.Equal("Poland", Assert.Single(answer.Participants, p => p.Country is "POL").As);
        Assert.Equal(0, answer.Mentions[0].Spans.Participants[1].Start);
    }

    [Fact]
    public void A_visit_to_a_host_named_before_takes_no_words_of_this_sentence_for_its_place()
    {
        var text = "The foreign minister of Hungary, Peter Szijjarto, met his Chinese counterpart, Wang Yi, for talks on Monday, officials in the capital said. Szijjarto left at the end of the visit.";
        Assert.All(English.Read(text).Events.SelectMany(e => e.Mentions).SelectMany(m => m.Spans.Place), s => Assert.Equal(s.Text, text[s.Start..s.End]));
    }

    [Theory]
    [InlineData("Iran and Iraq accused each other on Monday.", "accuse IRN + IRQ, occurred")]
    [InlineData("Iran and Iraq met on Monday. Each side accused the other of bad faith.", "meet IRN + IRQ, occurred; accuse IRN + IRQ, occurred")]
    public void Blame_both_ways_is_one_act_of_both(string text, string acts) => Assert.Equal(acts, Acts.Of(text));

    [Fact]
    public void Diplomats_expelled_both_ways_are_two_acts() =>
        Assert.Equal("expel POL > BLR, occurred; expel BLR > POL, occurred", Acts.Of("Poland and Belarus have expelled each other's diplomats."));

    [Fact]
    public void Who_is_also_congratulated_is_not_who_congratulated_before() =>
        Assert.Contains("congratulate USA > GBR, occurred", Acts.Of("Volodymyr Zelensky congratulated Rishi Sunak. Joe Biden also congratulated him.", "2022-10-25"), StringComparison.Ordinal);
}
