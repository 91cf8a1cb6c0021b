using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Acts dated by the time of another act or verb in their sentence.</summary>
public sealed class TimeSharesTests
{
    private static string? When(string mode, string text) => Acts.The(mode, text).Time?.ToString();

    [Theory]
    [InlineData("kill", "A Chadian soldier was shot dead by Libyan troops in a skirmish in March.", "2024-03")]
    [InlineData("visit", "President Macron will host Narendra Modi for a state visit in May.", "2024-05")]
    [InlineData("election", "Modi won a third term in elections held on Tuesday.", "2024-04-23")]
    public void An_act_has_the_time_of_what_it_is_done_in(string mode, string text, string time) => Assert.Equal(time, When(mode, text));

    [Theory]
    [InlineData("riot", "The bazaar of Honiara was razed in March 2006, in riots that followed the election of Manasseh Sogavare.", "2006-03")]
    [InlineData("visit", "Macron met Modi in Delhi on Tuesday, in a visit that surprised his party.", "2024-04-23")]
    public void What_is_done_in_another_act_has_its_time(string mode, string text, string time) => Assert.Equal(time, When(mode, text));

    [Theory]
    [InlineData("detain", "Chad's soldiers seized the palace on March 16 and detained the Libyan ambassador, along with several of his aides.", "2024-03-16")]
    [InlineData("condemn", "The G7 leaders conferred by video on Tuesday and condemned Iran unanimously.", "2024-04-23")]
    [InlineData("accuse", "Norway expelled on Tuesday three Chadian diplomats whom it accused of spying.", "2024-04-23")]
    [InlineData("apologise", "The North Korean leader told Japan's prime minister on Tuesday that his agents had seized Japanese citizens in the 1970s, and apologised for it.", "2024-04-23")]
    [InlineData("meet", "Macron had been to Rome in March, where he met the Pope.", "2024-03")]
    public void Two_verbs_of_one_doer_share_their_time(string mode, string text, string time) => Assert.Equal(time, When(mode, text));

    [Theory]
    [InlineData("meet", "On Tuesday, after meeting Modi in Paris, Macron flew to Rome.", "2024-04-23")]
    [InlineData("condemn", "Speaking after talks with Modi in Paris on Tuesday, Macron condemned Iran.", "2024-04-23")]
    [InlineData("talks", "Macron thanked Modi on Thursday after talks with Olaf Scholz in Paris.", "2024-04-25")]
    [InlineData("thank", "Macron thanked India after meeting Modi in Paris on Thursday.", "2024-04-25")]
    public void What_is_said_or_done_right_after_something_has_the_same_day(string mode, string text, string time) => Assert.Equal(time, When(mode, text));

    [Theory]
    [InlineData("visit", "Modi on Thursday ended a three-day visit to France.", "2024-04-23/2024-04-25")]
    [InlineData("summit", "France and India signed a declaration on Thursday, ending a three-day summit in Delhi.", "2024-04-23/2024-04-25")]
    public void What_ends_on_a_day_lasted_up_to_it(string mode, string text, string time) => Assert.Equal(time, When(mode, text));

    [Theory]
    [InlineData("meet", "The French president speaks at a NATO defence ministers meeting at the alliance's headquarters in Brussels, Belgium, on Feb. 14, 2023.", "2023-02-14")]
    [InlineData("meet", "Emmanuel Macron takes part in a meeting with Narendra Modi in Delhi, India, on Feb. 14, 2023.", "2023-02-14")]
    public void The_line_under_a_picture_has_one_date_for_all_it_shows(string mode, string text, string time) => Assert.Equal(time, When(mode, text));

    [Fact]
    public void A_picture_released_on_a_day_was_not_taken_then() =>
        Assert.NotEqual("2023-02-14", When("visit", "President Macron visits Delhi in a picture released on Feb. 14, 2023."));

    [Fact]
    public void What_comes_a_day_after_an_encounter_does_not_date_it() =>
        Assert.Equal("2024-04-24", When("meet", "Macron thanked India on Thursday, a day after he met Modi in Paris."));

    [Theory]
    [InlineData("arrest", "Protests were sparked in March by the arrest of three Norwegian diplomats by Chad.", "2024-03")]
    public void What_sets_something_off_happens_when_that_begins(string mode, string text, string time) => Assert.Equal(time, When(mode, text));
}
