using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Days that a sentence takes from the ones before it, and from the lead.</summary>
public sealed class CarriedTests
{
    private static string? When(string mode, string text, string? title = null) => Acts.The(mode, text, title: title).Time?.ToString();

    [Fact]
    public void Whoever_met_goes_on_to_speak_on_the_same_day() =>
        Assert.Equal("2024-04-23", When("thank", "Macron met Modi in Paris on Tuesday. Modi thanked France for its help."));

    [Fact]
    public void The_same_subject_goes_on_on_the_same_day() =>
        Assert.Equal("2024-04-22", When("expel", "Macron spoke to deputies on Monday. He also expelled two Iranian diplomats."));

    [Fact]
    public void Whoever_acted_on_a_day_acts_on_in_the_next_sentence() =>
        Assert.Equal("2024-04-23", When("summon", "Poland condemned Iran on Tuesday. Warsaw summoned the Iranian ambassador."));

    [Fact]
    public void Whoever_acted_on_a_day_is_not_dated_two_sentences_on() =>
        Assert.Null(When("summon", "Poland condemned Iran on Tuesday. The weather was fine. Warsaw summoned the Iranian ambassador."));

    [Fact]
    public void Somebody_else_does_not_share_the_day() =>
        Assert.Null(When("condemn", "Macron met Modi in Paris on Tuesday. Poland condemned Iran."));

    [Theory]
    [InlineData("Fighting began on Tuesday near the river. Iran attacked Iraq that day.", "attack", "2024-04-23")]
    [InlineData("Poland closed the border on Tuesday. The next day Germany condemned Iran.", "condemn", "2024-04-24")]
    [InlineData("Troops moved in on Sunday. Germany had condemned Iran earlier in the day.", "condemn", "2024-04-21")]
    public void The_story_goes_on_from_the_time_told_last(string text, string mode, string time) => Assert.Equal(time, When(mode, text));

    [Fact]
    public void The_headline_happened_on_the_day_of_the_lead() =>
        Assert.Equal("2024-04-25~", When("sue", "Mexico on Thursday asked judges for help in a quarrel about a raid.", "Mexico sues Ecuador at world court"));

    [Fact]
    public void A_fresh_act_happened_when_it_was_announced() =>
        Assert.Equal("2024-04-25~", When("expel", "Poland has expelled two Russian diplomats, the foreign minister said on Thursday."));

    [Fact]
    public void A_lead_set_apart_by_days_counts_from_publication() =>
        Assert.Equal("2024-04-25", When("accuse", "Poland has expelled two Russian diplomats, a day after Germany accused Iran of lying."));

    [Fact]
    public void Whoever_spoke_of_plans_speaks_on_where_the_next_sentence_goes_on_with_would()
    {
        var onward = English.Read("The White House said on Monday that Blinken would visit China. He would also travel to Jakarta on Sunday.", "2024-04-26").Events.Single(e => e.Place?.Name is "Jakarta");
        Assert.Equal(EventStatus.Planned, onward.Status);
        Assert.False(onward.Mentions[0].Attribution.IsOwnVoice);
    }

    [Fact]
    public void Would_without_anyone_who_said_so_stays_nobodys() =>
        Assert.True(English.Unsparing.Read(English.Report("Blinken was in China on Monday. He would also travel to Jakarta on Sunday.", "2024-04-26")).Events.Single(e => e.Place?.Name is "Jakarta").Mentions[0].Attribution.IsOwnVoice);

    [Theory]
    [InlineData("Macron met Putin in Moscow in June 2020. He promised then to visit Russia again.", "promise", "2020-06")]
    [InlineData("Norway closed its embassy on Tuesday. The Norwegian government, whose term began in 2021, also condemned Chad.", "condemn", "2024-04-23")]
    public void Then_and_also_go_on_at_the_time_told_last(string text, string mode, string time) => Assert.Equal(time, When(mode, text));

    [Fact]
    public void What_a_relative_clause_tells_of_old_does_not_move_the_story() =>
        Assert.Equal("2024-04-23", When("condemn", "Macron spoke on Tuesday. Beside him stood the governor, who was elected on July 9, 2021. On the same day Norway condemned Chad."));

    [Theory]
    [InlineData("summon", "Macron landed in Rome on Tuesday. Late in the evening Wang Yi summoned the French ambassador.")]
    [InlineData("clash", "The ceasefire began on Tuesday. Before dawn Armenian and Azerbaijani troops fought near the border.")]
    public void An_hour_is_that_of_the_day_the_story_is_at(string mode, string text) => Assert.Equal("2024-04-23", When(mode, text));

    [Fact]
    public void What_was_told_in_passing_is_not_gone_on_from() =>
        Assert.Null(When("promise", "Idriss Deby apologised to Niger for the raid of March 1. He promised Niger that it would not happen again."));

    [Fact]
    public void Whoever_speaks_after_talks_speaks_on_their_day() =>
        Assert.Equal("2024-04-23", When("talks", "Macron told reporters in Warsaw on Tuesday that the journey had fallen through. \"I was ready,\" he said after talks with Donald Tusk, his Polish counterpart."));

    [Fact]
    public void A_fresh_act_without_a_day_happened_when_whoever_did_it_speaks_next() =>
        Assert.Equal("2024-04-25~", When("recall", "France has recalled its ambassador to Chad for consultations. Emmanuel Macron told reporters on Thursday that he was angry."));

    [Fact]
    public void Somebody_elses_day_does_not_date_a_fresh_act() =>
        Assert.Equal("2024-04-26~", When("recall", "France has recalled its ambassador to Chad for consultations. Narendra Modi told reporters on Thursday that he was angry."));

    [Fact]
    public void The_day_of_the_news_is_finer_than_the_week_it_lies_in() =>
        Assert.Equal("2024-04-26~", When("visit", "Xi Jinping has welcomed Vladimir Putin to Beijing. Xi Jinping hosts Vladimir Putin in Beijing this week."));
}
