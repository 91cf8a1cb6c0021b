using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Who takes part in an act, and who only stands near the words that tell it.</summary>
public sealed class PartiesTests
{
    [Theory]
    [InlineData("Iran warned that it would strike American ships.", "warn IRN > USA, occurred")]
    [InlineData("Israel warned the people of Gaza to leave.", "warn ISR > PSE, occurred")]
    [InlineData("A town fell silent after an attack on Chad by Sudan.", "attack SDN > TCD, occurred")]
    public void The_other_is_found_in_the_clause_or_behind_it(string text, string act) => Assert.Contains(act, Acts.Of(text), StringComparison.Ordinal);

    [Fact]
    public void Who_leads_the_talks_of_others_is_no_party_to_them() =>
        Assert.DoesNotContain("AFU", Acts.Of("The government of Ethiopia accepted AU-led talks with Eritrea."));

    [Fact]
    public void A_host_who_holds_a_meeting_with_a_guest_meets_him() =>
        Assert.Equal("meet DNK + KEN, occurred", Acts.Of("Denmark's prime minister hosted a meeting with the Kenyan president."));

    [Fact]
    public void Of_the_followers_of_a_politician_who_did_something_the_followers_did_it() =>
        Assert.DoesNotContain("BRA >", Acts.Of("The police spoke to supporters of Jair Bolsonaro who invaded Paraguay in January."));

    [Fact]
    public void Whoever_signs_a_decree_to_dismiss_him_dismisses_another() =>
        Assert.Empty(Acts.Of("General Viktor Sokolov led the staff. Vladimir Putin signed a decree to sack him."));

    [Fact]
    public void Assets_of_two_nations_are_of_both() =>
        Assert.Equal("sanction POL > RUS,BLR, occurred", Acts.Of("Poland froze Russian and Belarusian assets on Monday."));

    [Fact]
    public void A_name_that_no_word_tells_the_state_of_makes_no_visit() =>
        Assert.Empty(Acts.Of("Karl Blom is coming to Japan in May."));

    [Fact]
    public void The_death_of_someone_who_held_no_office_changes_none() =>
        Assert.Empty(Acts.Of("Arvid Blom, the former Norwegian defence ministry official, died on Monday."));

    [Fact]
    public void Two_words_for_one_protest_tell_one() =>
        Assert.Equal("demonstrate IRN > IRN, occurred", Acts.Of("Iranians rallied in Oslo to protest against Iran's government."));

    [Fact]
    public void The_president_of_a_university_leads_no_state() =>
        Assert.Empty(Acts.Of("Kabul University president resigns"));

    [Fact]
    public void Those_whose_quarrels_fill_a_summit_do_not_hold_it() =>
        Assert.DoesNotContain("CHN", Acts.Of("It was a shift in tone at a defence summit dominated by disputes between China and the United States."));

    [Fact]
    public void Whoever_does_something_else_after_a_meeting_of_others_took_no_part_in_it() =>
        Assert.Equal("meet FRA + KEN, occurred", Acts.Of("After Macron's meeting with the Kenyan president, Viktor Orban flew home."));

    [Fact]
    public void The_arrest_of_supporters_leaves_their_leader_free() =>
        Assert.DoesNotContain("arrest", Acts.Of("Two dozen supporters of former Pakistani Prime Minister Imran Khan were arrested on Monday."));

    [Fact]
    public void Georgia_with_a_governor_is_not_the_state() =>
        Assert.DoesNotContain("GEO", Acts.Of("France's president praised Georgia Governor Alan Reed on Monday."));

    [Fact]
    public void According_to_somebody_is_not_said_to_him() =>
        Assert.DoesNotContain("FRA", Acts.Of("Kenya agreed to leave the bloc, according to French Foreign Minister Jean Petit."));

    [Fact]
    public void The_allies_of_a_state_are_others() =>
        Assert.DoesNotContain("CHN >", Acts.Of("China's closest allies condemned Poland on Monday."));

    [Fact]
    public void An_army_that_collapses_is_no_government_that_falls() => Assert.Empty(Acts.Of("Chad's army collapsed on Monday."));

    [Fact]
    public void An_envoy_from_somewhere_is_of_there() => Assert.Equal("meet KEN + NOR, occurred", Acts.Of("Negotiators from Kenya and Norway met in Rome on Monday."));

    [Fact]
    public void A_capital_may_bear_a_family_name() => Assert.Contains("NOR > OMN", Acts.Of("Norway's foreign minister was in Muscat on Sunday."), StringComparison.Ordinal);

    [Fact]
    public void Who_holds_an_office_goes_before_a_namesake_who_held_one() => Assert.Contains("urge UNO > NOR", Acts.Of("Guterres urged Norway to open its border."), StringComparison.Ordinal);
}
