using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Where an act happens, when the words for the place do not hang on the act's own.</summary>
public class PlacesTests
{
    [Theory]
    [InlineData("attack", "An Ethiopian rocket hit a depot in the northern city of Asmara, Eritrea.", "Asmara")]
    [InlineData("kill", "Kenyan forces killed three Somalis in Mogadishu.", "Mogadishu")]
    public void Where_those_are_who_are_attacked_the_attack_is(string mode, string text, string place) =>
        Assert.Equal(place, Acts.The(mode, text).Place?.Name);

    [Fact]
    public void What_a_place_is_called_behind_its_kind_is_its_name() =>
        Assert.Equal("Ulaanbaatar", Acts.The("demonstrate", "Thousands of Mongolians protested in the capital, Ulaanbaatar, on Friday.").Place?.Name);

    [Theory]
    [InlineData("Chad asked for help. Sudan attacked the country on Monday.")]
    [InlineData("Officials in Chad asked for help after Sudanese attacks on the country.")]
    public void The_country_that_is_attacked_is_another_than_the_attacker_and_the_place(string text) =>
        Assert.Equal("Chad", Acts.The("attack", text).Place?.Name);

    [Theory]
    [InlineData("meet", "Macron met Modi on the sidelines of the G20 summit in New Delhi on Sunday.", "New Delhi")]
    [InlineData("talks", "Blinken held talks with Wang Yi at a security conference in Munich.", "Munich")]
    [InlineData("sign", "Turkey and Greece signed a pact during a trade forum in Vilnius.", "Vilnius")]
    public void Where_the_gathering_is_the_act_is(string mode, string text, string place) =>
        Assert.Equal(place, Acts.The(mode, text).Place?.Name);

    [Theory]
    [InlineData("meet", "In Cairo, Macron met Modi on the sidelines of the G20 summit.", "Cairo")]
    [InlineData("meet", "Macron met Modi after the summit in New Delhi.", null)]
    public void A_place_of_its_own_counts_first_and_what_was_before_is_no_occasion(string mode, string text, string? place) =>
        Assert.Equal(place, Acts.The(mode, text).Place?.Name);

    [Theory]
    [InlineData("meet", "Macron is to meet Kenya's leader, William Ruto, in South Korea on Thursday.", "South Korea")]
    [InlineData("meet", "Macron will not now meet the Kenyan president, William Ruto, in New York this month.", "New York")]
    [InlineData("talks", "Macron and Modi held two days of talks in San Francisco this week.", "San Francisco")]
    [InlineData("meet", "The meeting that Macron and Modi held in November in Nairobi was short.", "Nairobi")]
    [InlineData("meet", "A meeting between Presidents Felix Tshisekedi and Paul Kagame planned for May in Nairobi never took place.", "Nairobi")]
    public void Where_they_meet_is_told_behind_those_who_meet_or_by_the_verb_that_holds_it(string mode, string text, string place) =>
        Assert.Equal(place, Acts.The(mode, text).Place?.Name);

    [Theory]
    [InlineData("talks", "The Geneva talks between Chad and Sudan ended on Monday.", "Geneva")]
    [InlineData("meet", "France called off a Nairobi meeting with Modi.", "Nairobi")]
    public void A_town_named_before_a_meeting_is_where_it_is_held(string mode, string text, string place) =>
        Assert.Equal(place, Acts.The(mode, text).Place?.Name);

    [Fact]
    public void Of_two_visits_told_together_each_has_its_own_place() =>
        Assert.Equal(["Nairobi", "New Delhi"], English.Read("Macron is due in New Delhi and Nairobi on Friday.", "2024-04-26").Events.Select(e => e.Place?.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("attack", "Ethiopian rockets hit a depot in the port of Massawa in Eritrea on Monday.", "Massawa")]
    [InlineData("attack", "Ethiopian drones hit power stations across Eritrea on Monday.", "Eritrea")]
    [InlineData("kill", "Ethiopian soldiers killed two Eritreans in an Asmara market.", "Asmara")]
    [InlineData("attack", "An Ethiopian rocket hit Asmara's main hospital on Monday.", "Asmara")]
    [InlineData("clash", "The Sudanese army clashed with rebel forces in the capital, Khartoum, on Monday.", "Khartoum")]
    public void What_is_said_of_a_site_tells_where_it_stands(string mode, string text, string place) =>
        Assert.Equal(place, Acts.The(mode, text).Place?.Name);

    [Theory]
    [InlineData("Thousands of people took to the streets of Lima on Friday.", "Lima")]
    [InlineData("Thousands of Peruvians marched through central Lima on Friday.", "Lima")]
    [InlineData("In Lima, protesters marched to the palace on Friday, blocking traffic.", "Lima")]
    [InlineData("The protests that have swept Peru since May go on.", "Peru")]
    public void A_protest_is_where_its_crowd_is(string text, string place) =>
        Assert.Contains(English.Read(text, "2024-04-26").Events, e => e.Type is EventType.Protest && e.Place?.Name == place);

    [Theory]
    [InlineData("meet", "Modi made a surprise visit to Kathmandu and met the Nepali prime minister.", "Kathmandu")]
    [InlineData("meet", "Modi flew to Kathmandu to meet the Nepali prime minister.", "Kathmandu")]
    [InlineData("meet", "Modi met the Nepali prime minister at the foreign ministry in Kathmandu.", "Kathmandu")]
    [InlineData("condemn", "Penny Wong used a speech in Vilnius to condemn Russia.", "Vilnius")]
    [InlineData("thank", "Wong thanked Lithuania during a visit to Vilnius.", "Vilnius")]
    public void Where_somebody_has_gone_or_speaks_is_the_place_of_what_is_done_there(string mode, string text, string place) =>
        Assert.Equal(place, Acts.The(mode, text).Place?.Name);

    [Theory]
    [InlineData("attack", "Ethiopia struck Eritrea as its missiles flew across the country.")]
    [InlineData("condemn", "Penny Wong condemned Belarus over the arrests in Minsk.")]
    public void What_lies_in_another_place_does_not_move_the_act(string mode, string text) =>
        Assert.NotEqual(mode is "attack" ? "Ethiopia" : "Minsk", Acts.The(mode, text).Place?.Name);

    [Fact]
    public void A_sea_is_a_place_of_no_state() =>
        Assert.Equal(("Red Sea", null), Acts.The("deploy", "India deployed two warships to the Red Sea on Monday.") is { Place: { } place } ? (place.Name, place.Country) : default);
}
