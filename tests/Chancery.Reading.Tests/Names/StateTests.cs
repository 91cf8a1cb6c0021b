using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Names;

public sealed class StateTests
{
    [Theory]
    [InlineData("Beijing condemned Washington on Monday.", "condemn CHN > USA, occurred")]
    [InlineData("Downing Street accused Moscow of lying.", "accuse GBR > RUS, occurred")]
    [InlineData("The Kremlin condemned the decision of Finland.", "condemn RUS > FIN, occurred")]
    public void A_metonym_acts_for_its_state(string text, string acts) => Assert.Equal(acts, Acts.Of(text));

    [Theory]
    [InlineData("Chad condemned the Macron government on Monday.", "condemn TCD > FRA, occurred")]
    [InlineData("The Albanese government condemned Chad on Monday.", "condemn AUS > TCD, occurred")]
    [InlineData("Chad accused the Olaf Scholz cabinet of lying.", "accuse TCD > DEU, occurred")]
    public void A_government_is_told_by_its_head(string text, string acts) => Assert.Equal(acts, Acts.Of(text));

    [Theory]
    [InlineData("Chad condemned the western powers.", "condemn TCD > WST, occurred")]
    [InlineData("Western countries condemned Chad. It has freed a spy.", "condemn WST > TCD, occurred")]
    public void Western_countries_are_the_West_and_several(string text, string acts) => Assert.Equal(acts, Acts.Of(text));

    [Theory]
    [InlineData("Diplomats met in Moscow on Monday.")]
    [InlineData("A meeting was held in Geneva on Monday.")]
    public void A_place_as_the_scene_acts_for_nobody(string text) => Assert.Empty(Acts.Of(text));

    [Fact]
    public void The_people_with_an_article_are_the_state()
    {
        var e = Acts.The("condemn", "The French condemned Iran on Monday.");
        Assert.Equal((ActorKind.State, "FRA"), (e.Participants[0].Kind, e.Participants[0].Country));
    }

    [Fact]
    public void Nationals_are_a_group()
    {
        var e = Acts.The("arrest", "France arrested two Russians on Monday.");
        Assert.Equal((ActorKind.Group, "RUS"), (e.Participants[1].Kind, e.Participants[1].Country));
    }

    [Theory]
    [InlineData("Malaysia deported thousands of Indonesians last week.", "deport MYS > IDN, occurred")]
    [InlineData("Russia expelled two Polish diplomats on Monday.", "expel RUS > POL, occurred")]
    [InlineData("Russian troops shelled Kharkiv on Monday.", "shell RUS > UKR, occurred")]
    [InlineData("British police detained a Russian tanker on Monday.", "seize GBR > RUS, occurred")]
    public void People_troops_and_ships_count_for_their_state(string text, string acts) => Assert.Equal(acts, Acts.Of(text));

    [Fact]
    public void Adjectives_joined_before_a_noun_name_a_group_each() =>
        Assert.Equal("exercise USA + CAN, occurred", Acts.Of("US and Canadian warships drilled in the Pacific on Monday."));

    [Fact]
    public void Adjectives_joined_before_a_title_name_a_person_each() =>
        Assert.Equal(
            "Yoko Kamikawa JPN foreign-minister; Cho Tae-yul KOR foreign-minister",
            Acts.Who(Acts.The("meet", "The Japanese and South Korean foreign ministers met in Tokyo on Monday."), ParticipantRole.Participant));

    [Theory]
    [InlineData("The EU condemned Belarus on Monday.", "condemn EUR > BLR, occurred")]
    [InlineData("NATO condemned Belarus on Monday.", "condemn NATO > BLR, occurred")]
    public void An_organisation_acts_under_its_code(string text, string acts) => Assert.Equal(acts, Acts.Of(text));
}
