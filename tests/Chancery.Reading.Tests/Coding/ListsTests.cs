using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Who takes part, where several are told at once or the words leave the order of the parts.</summary>
public sealed class ListsTests
{
    [Theory]
    [InlineData("Officials from Kenya and Uganda met in Geneva on Monday.", "meet KEN + UGA, occurred")]
    [InlineData("A delegation from Kenya and Uganda arrived in Juba on Monday.", "visit KEN + UGA > SSD, occurred")]
    public void A_group_may_be_from_several_states(string text, string act) => Assert.Contains(act.Replace(" + UGA >", ",UGA >", StringComparison.Ordinal), Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Poland has given Ukraine fighter jets.", "military-aid POL > UKR, occurred")]
    [InlineData("Iran provided Russia drones.", "military-aid IRN > RUS, occurred")]
    [InlineData("Norway will give Saudi Arabia drones.", "military-aid NOR > SAU, planned")]
    [InlineData("France offered Lebanon loans.", "offer FRA > LBN, occurred")]
    public void Whom_something_is_given_to_may_stand_before_it_without_a_word_between(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Talks involving Iran and France ended on Monday.", "talks IRN + FRA, occurred")]
    [InlineData("Clashes involving Chadian and Libyan troops killed ten on Monday.", "clash TCD + LBY, occurred")]
    [InlineData("Talks involving the release of Danish sailors held by Chad ended on Monday.", null)]
    public void Whoever_is_involved_takes_part(string text, string? act)
    {
        if (act is null) Assert.DoesNotContain("talks", Acts.Of(text), StringComparison.Ordinal);
        else Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Macron's decree will ban three Iranian firms.", "FRA > IRN, planned")]
    [InlineData("The European Union's executive arm criticized Poland.", "criticise EUR > POL, occurred")]
    public void Whose_order_or_organ_it_is_does_what_it_does(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Chad freed a total of 12 Danish sailors.", "release TCD > DNK, occurred")]
    [InlineData("Chad freed the first of three Danish sailors.", "release TCD > DNK, occurred")]
    public void How_many_they_are_may_be_told_before_what_they_are(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Israel struck the terror network Hezbollah.", "ISR > LBN, occurred")]
    [InlineData("Israel struck targets of the terrorist organization Hezbollah.", "ISR > LBN, occurred")]
    [InlineData("France sanctioned the mercenary outfit, the Wagner Group.", "FRA > RUS, occurred")]
    public void A_description_right_before_a_name_or_set_off_from_it_is_of_the_same(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Kenya, the African Union and Uganda have condemned Eritrea.", "KEN,AFU,UGA > ERI")]
    [InlineData("After a day at sea, by the side of Kenya and Uganda, a Russian ship condemned Eritrea.", "RUS > ERI")]
    public void A_list_is_taken_whole_and_ends_with_and(string text, string parties)
    {
        var acts = Acts.OfAll(text);
        if (acts.Contains("> ERI", StringComparison.Ordinal)) Assert.Contains(parties, acts, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Emmanuel Macron met both Vladimir Putin and Volodymyr Zelensky on Friday.")]
    [InlineData("Emmanuel Macron spoke separately with Vladimir Putin and Volodymyr Zelensky on Friday.")]
    public void Who_meets_both_meets_each(string text)
    {
        var acts = Acts.Of(text);
        Assert.Contains("FRA + RUS, occurred", acts, StringComparison.Ordinal);
        Assert.Contains("FRA + UKR, occurred", acts, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_accepts_an_invitation_to_visit_is_to_visit() =>
        Assert.Contains("visit CAN > FRA, planned", Acts.Of("Justin Trudeau accepts Emmanuel Macron's invitation to visit Paris."), StringComparison.Ordinal);

    [Fact]
    public void Quotation_marks_do_not_hide_what_somebody_is_called() =>
        Assert.Contains("accuse CAN > RUS, occurred", Acts.Of("Justin Trudeau calls Vladimir Putin a \"liar\"."), StringComparison.Ordinal);

    [Theory]
    [InlineData("Norway unveils new Belarus sanctions", "sanction NOR > BLR, occurred")]
    [InlineData("Sudanese missiles hit Kampala on Monday.", "attack SDN > UGA, occurred")]
    public void Whose_name_stands_before_the_thing_is_a_party(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("Justin Trudeau will be in Paris on Monday for talks with Emmanuel Macron.", "visit CAN > FRA, planned")]
    [InlineData("Kenyan troops left Somalia in March.", "withdraw KEN > SOM, occurred")]
    [InlineData("Uganda shoots down Kenyan drone", "UGA > KEN, occurred")]
    [InlineData("Uganda will send Kenya six howitzers.", "UGA > KEN, planned")]
    [InlineData("Protesters stormed parliament in Nairobi on Saturday.", "riot KEN > KEN, occurred")]
    public void Plain_words_of_news_are_read(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Fact]
    public void A_town_is_of_the_state_that_had_it_on_the_day() =>
        Assert.Equal("Czech Republic", Acts.The("visit", "Emmanuel Macron visited Prague on Monday.").Participants[^1].Name);

    [Theory]
    [InlineData("Norway imposed sanctions on Chad and its backers, Kenya and Sudan.", "sanction NOR > TCD,KEN,SDN, occurred")]
    [InlineData("Norway condemned Hamas and its allies, Hezbollah and Iran.", "condemn NOR > PSE,LBN,IRN, occurred")]
    public void Those_whom_a_list_calls_by_what_they_are_and_then_names_are_of_it(string text, string act) => Assert.Equal(act, Acts.Of(text));
}
