using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

public sealed class TimeAttachmentTests
{
    private static string? When(string mode, string text) => Acts.The(mode, text).Time?.ToString();

    [Theory]
    [InlineData("arrest", "Macron spoke on Wednesday, a day after Russian soldiers arrested two Poles.", "2024-04-23")]
    [InlineData("condemn", "Poland closed its border on Thursday, a week after Germany condemned Iran.", "2024-04-18")]
    public void A_clause_set_apart_by_days_is_dated_from_what_it_is_set_apart_from(string mode, string text, string time) => Assert.Equal(time, When(mode, text));

    [Theory]
    [InlineData("accuse", "Hours before polls opened in Iran on Tuesday, Giorgia Meloni accused Turkey of lying.", "2024-04-23")]
    [InlineData("accuse", "Iran fired a missile on Monday, three days after Emmanuel Macron, Giorgia Meloni and Olaf Scholz jointly accused it of lying.", "2024-04-19")]
    [InlineData("visit", "Macron and Modi spoke on Wednesday, a day ahead of Olaf Scholz's visit to India.", "2024-04-25")]
    [InlineData("praise", "Macron will meet Giorgia Meloni on Friday. On the eve of the meeting, Modi praised Poland.", "2024-04-25")]
    [InlineData("praise", "Macron met Giorgia Meloni in Rome on Tuesday. Modi praised Poland two days before the meeting.", "2024-04-21")]
    public void What_lies_so_far_from_another_act_is_dated_from_it(string mode, string text, string time) => Assert.Equal(time, When(mode, text));

    [Theory]
    [InlineData("ceasefire", "A ceasefire between Israel and Hezbollah that took hold on Monday has held.", "2024-04-22")]
    [InlineData("talks", "Macron praised the talks between Israel and Egypt that were held in Cairo on Monday.", "2024-04-22")]
    [InlineData("talks", "Macron welcomed talks between Russia and China that will begin in Ufa on Sunday.", "2024-04-28")]
    public void What_is_said_of_an_act_beside_it_dates_it(string mode, string text, string time) => Assert.Equal(time, When(mode, text));

    [Fact]
    public void Each_of_two_places_has_the_time_behind_it() =>
        Assert.Equal(["2024-04-27", "2024-05-03"], English.Unsparing.Read(English.Report("Poland's prime minister leaves for Kyiv tomorrow and for Vilnius next Friday.")).Events.Where(e => e.Mode is "visit").Select(e => e.Time?.ToString()).Order());

    [Theory]
    [InlineData("urge", "Hakan Fidan, in Damascus for the third time this year, urged Syria on Tuesday to talk to its people.", "2024-04-23")]
    [InlineData("praise", "Gabriel Boric arrived in Lima on Monday. Peru's congress praised Chile within hours.", "2024-04-22")]
    [InlineData("visit", "The visit by Kenya's president to Kampala, postponed from April 20, will take place on May 12.", "2024-05-12")]
    [InlineData("meet", "During his visit to Rabat, on March 3, Pedro Sánchez met the king of Morocco.", "2024-03-03")]
    [InlineData("meet", "A meeting between the presidents of India and Pakistan planned for December in Kathmandu never took place.", "2023-12")]
    [InlineData("expel", "On May 6, Belgium expelled two Rwandan diplomats.", "2023-05-06")]
    [InlineData("ceasefire", "The ceasefire between Armenia and Azerbaijan, which came into force on Tuesday, is holding.", "2024-04-23")]
    [InlineData("demand", "Iran shot down a Ukrainian airliner last Wednesday. Volodymyr Zelensky demanded an apology from Iran that day.", "2024-04-24")]
    public void Of_several_times_the_act_has_its_own(string mode, string text, string time) => Assert.Equal(time, When(mode, text));

    [Fact]
    public void A_clause_of_somebody_else_beside_an_act_does_not_date_it() =>
        Assert.Null(When("praise", "Macron, who took office on Monday, praised Poland for its patience."));

    [Theory]
    [InlineData("Macron was in Cairo once, in July 2019, when he met Modi.", "2019-07")]
    [InlineData("Macron came to Cairo in May 2021, when he met Modi.", "2021-05")]
    public void A_time_before_when_dates_the_clause_it_opens(string text, string time) => Assert.Equal(time, When("meet", text));

    [Fact]
    public void What_is_to_be_done_where_one_travels_to_has_the_day_of_the_journey() =>
        Assert.Equal("2024-05-03", When("meet", "Macron will travel to Warsaw next Friday, where he will meet Donald Tusk."));

    [Theory]
    [InlineData("dismissal", "Chad's ousted former president Saleh Kebzabo arrives in Paris")]
    [InlineData("ban", "Turkey had previously barred Danes from entering the country.")]
    public void What_an_adjective_or_the_past_perfect_tells_is_not_of_today(string mode, string text) =>
        Assert.All(English.Unsparing.Read(English.Report("Officials met in Paris.", title: text)).Events.Where(e => e.Mode == mode), e => Assert.Null(e.Time));

    [Fact]
    public void A_time_behind_a_nominal_act_in_a_phrase_of_its_own_dates_it() =>
        Assert.Equal("2024-04-23", When("talks", "The ministers promised more help after talks between France and Poland in Cairo on Tuesday."));

    [Fact]
    public void What_has_not_been_done_since_was_done_then()
    {
        var e = Acts.The("meet", "Macron and Modi have not met since December 2022.");
        Assert.Equal((EventStatus.Occurred, "2022-12"), (e.Status, e.Time?.ToString()));
    }

    [Fact]
    public void What_is_told_in_the_past_does_not_lie_ahead()
    {
        var e = Acts.The("recall", "The following month Canada withdrew its ambassador from Iran.");
        Assert.Equal((EventStatus.Occurred, null), (e.Status, e.Time?.ToString()));
    }

    [Fact]
    public void What_happens_before_dawn_on_a_day_happens_that_day() =>
        Assert.Equal("2024-04-23", When("attack", "Russia attacked Ukraine before dawn on Tuesday."));

    [Fact]
    public void A_time_of_what_lies_ahead_dates_no_act_before_it() =>
        Assert.Null(When("ask-aid", "Zelensky asked Canada for air defence systems ahead of a summit in Vilnius next month."));

    [Theory]
    [InlineData("urge", "Annalena Baerbock, speaking on Sunday in Rome, called on Iran to free the sailors.", "2024-04-21")]
    [InlineData("condemn", "Poland resigned late on Tuesday, hours after Germany condemned Iran.", "2024-04-23")]
    [InlineData("cut-ties", "Rafael Correa, who had broken off relations with Bogota on Monday, was all smiles.", "2024-04-22")]
    [InlineData("attack", "Macron apologised for the raid of March 1, in which his forces crossed the river and attacked Belgium.", "2024-03-01")]
    public void The_nearest_words_of_time_date_an_act_where_the_tree_hangs_them_elsewhere(string mode, string text, string time) => Assert.Equal(time, When(mode, text));

    [Fact]
    public void A_time_in_the_genitive_is_that_of_what_it_owns_alone() =>
        Assert.Null(When("meet", "Macron met Modi in the house of this year's chairman."));

    [Fact]
    public void The_second_day_of_a_verb_is_that_of_the_act_before_it() =>
        Assert.Equal("2024-05-02", When("meet", "Macron left on Monday for Tokyo, and is to meet China's leader, Xi Jinping, in South Korea on Thursday."));

    [Fact]
    public void What_is_given_until_a_day_was_not_given_until_then() =>
        Assert.Equal("2024-04-22", When("ultimatum", "On Monday Macron gave Russia an ultimatum that runs until midnight on Tuesday."));

    [Fact]
    public void What_has_been_asked_for_in_a_month_is_asked_for_then_and_not_long_ago() =>
        Assert.Null(Acts.The("invite", "The chancellor spoke to the press. Germany has invited Macron back to Berlin in July.").Time);

    [Theory]
    [InlineData("A meeting between Macron and Modi planned for December in Rome never took place.", "2023-12", EventStatus.Cancelled)]
    [InlineData("A meeting between Macron and Modi scheduled for June was postponed.", "2024-06", EventStatus.Postponed)]
    [InlineData("A meeting between Macron and Modi scheduled for June has been called off.", "2024-06", EventStatus.Cancelled)]
    public void What_was_planned_for_a_time_has_it_whatever_became_of_it(string text, string time, EventStatus status)
    {
        var e = Acts.The("meet", text);
        Assert.Equal((status, time), (e.Status, e.Time?.ToString()));
    }

    [Fact]
    public void Two_days_told_as_past_are_over() =>
        Assert.Equal("2024-04-19/2024-04-20", Acts.The("talks", "Iran and Oman held talks in Muscat on Friday and Saturday.").Time?.ToString());

    [Theory]
    [InlineData("embargo", "The embargo that Norway imposed on Chad in 1986 remains in force.", "1986")]
    [InlineData("meet", "The plan grew out of the meeting that Macron and Xi Jinping held in November in Bali.", "2023-11")]
    [InlineData("visit", "The visit that Macron paid to Beijing in 2019 was a success.", "2019")]
    [InlineData("attack", "The attack that Iran launched on Iraq on June 3 killed nine people.", "2023-06-03")]
    public void A_nominal_act_has_the_time_of_the_clause_that_tells_it_was_done(string mode, string text, string time) => Assert.Equal(time, When(mode, text));

    [Theory]
    [InlineData("arrest", "The crisis began on January 3 with the arrest of three Norwegian diplomats by Chad.", "2024-01-03")]
    [InlineData("expel", "Chad responded on Tuesday by expelling the Norwegian ambassador.", "2024-04-23")]
    [InlineData("recall", "On Monday Norway expelled two Chadian diplomats, and Chad recalled its ambassador to Norway.", "2024-04-22")]
    [InlineData("accuse", "Prime Minister Jonas Gahr Store, in a telephone call with Wang Yi on Wednesday, accused China of interference.", "2024-04-24")]
    public void What_one_clause_tells_together_has_one_time(string mode, string text, string time) => Assert.Equal(time, When(mode, text));

    [Fact]
    public void What_stands_behind_a_semicolon_is_not_the_time_of_what_stands_before_it() =>
        Assert.Equal("2024-04-21", When("warn", "Norway had blamed Chad for provoking its own defeat; on Sunday the prime minister, Jonas Gahr Store, warned Chad to respect the border."));

    [Theory]
    [InlineData("accuse", "Norway, in a series of letters, blamed Chad for a car bombing in Oslo on Thursday.")]
    [InlineData("invite", "Macron has invited Modi and Olaf Scholz to Paris on Sunday.")]
    public void The_time_of_what_it_is_about_is_not_that_of_the_word(string mode, string text) => Assert.False(IsOneDay(When(mode, text)));

    [Fact]
    public void A_refusal_that_has_lasted_since_then_began_then() =>
        Assert.Equal("2024-02/..", When("refuse", "Norway has refused since February to recognise Kosovo."));

    private static bool IsOneDay(string? time) => time is { Length: 10 };

    [Theory]
    [InlineData("ban", "From Saturday, he had told Madrid, Israel will ban Spain's consulate from issuing visas.", "2024-04-27/..")]
    [InlineData("visit", "Macron may receive Putin, he told reporters, in Paris, on May 15.", "2024-05-15")]
    public void A_saying_put_in_between_does_not_take_the_time(string mode, string text, string time) => Assert.Equal(time, When(mode, text));

    [Theory]
    [InlineData("visit", "Macron put off a visit by Narendra Modi that had been planned for the 20th.", "2024-05-20")]
    [InlineData("clash", "Fighting between Armenia and Azerbaijan broke out on April 2.", "2024-04-02")]
    public void What_is_told_of_the_beginning_of_an_act_dates_it(string mode, string text, string time) => Assert.Equal(time, When(mode, text));

    [Theory]
    [InlineData("visit", "Emmanuel Macron will be in Rome for talks next week.", "[2024-04-29..2024-05-05]")]
    [InlineData("visit", "Emmanuel Macron will be in Seoul tomorrow to see the speaker of parliament.", "2024-04-27")]
    [InlineData("visit", "Emmanuel Macron has been in Tokyo once, in July 2019, when he met the emperor.", "2019-07")]
    public void A_stay_has_the_time_behind_its_places(string mode, string text, string time) => Assert.Equal(time, When(mode, text));

    [Theory]
    [InlineData("visit", "Emmanuel Macron returned from a trip to Burma ten days ago saying that he had seen enough.", "2024-04-16")]
    [InlineData("urge", "Emmanuel Macron urged Iran on Tuesday to release the sailors.", "2024-04-23")]
    [InlineData("visit", "Hosni Mubarak has invited European leaders to Cairo on Sunday.", "2024-04-28")]
    [InlineData("mediate", "Turkey has been mediating between Israel and Syria since March.", "2024-03/..")]
    public void Words_of_time_date_the_act_that_they_follow(string mode, string text, string time) => Assert.Equal(time, When(mode, text));

    [Theory]
    [InlineData("coup", "In June 2007, six months after the coup in Fiji, he sent home the ambassador.", "2006-12")]
    [InlineData("withdraw", "France withdrew its troops from Niger in December 2023, five months after the coup.", "2023-12")]
    public void Months_are_counted_from_a_month(string mode, string text, string time) => Assert.Equal(time, When(mode, text));

    [Fact]
    public void What_happened_a_day_before_something_told_already_is_dated_from_that() =>
        Assert.Equal("2024-04-20", When("demonstrate", "Wang Yi met Takeshi Iwaya on Sunday. A day before the two met, thousands of Chinese protesters marched on the Japanese consulate in Shanghai."));

    [Fact]
    public void Half_a_day_and_more_may_reach_into_the_day_before() =>
        Assert.Null(When("condemn", "Iran fired a missile on Friday, fifteen hours after France condemned Iran."));
}
