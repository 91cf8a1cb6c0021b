using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

public sealed class AttributionTests
{
    // Speakers from the innermost out: "Kremlin government, Reuters agency 2024-04-23"; empty for the report's own voice.
    private static string Chain(string mode, string text) => string.Join(
        " | ",
        Acts.The(mode, text).Attribution.Select(c => string.Join(", ", c.Speakers.Select(s => $"{s.Name} {s.Kind.ToString().ToLowerInvariant()} {s.Time}".TrimEnd()))));

    [Fact]
    public void The_reports_own_voice_is_empty() => Assert.Empty(Chain("visit", "Macron visited Poland on Monday."));

    [Theory]
    [InlineData("Scholz says Macron will visit Poland in May.", "Olaf Scholz person")]
    [InlineData("France announced that Macron would visit Poland in May.", "France government")]
    [InlineData("The Kremlin said that Putin would visit Beijing in May.", "Kremlin government")]
    [InlineData("An official said Macron would visit Poland in May.", "official unnamed")]
    public void A_verb_of_saying_names_the_speaker(string text, string chain) => Assert.Equal(chain, Chain("visit", text));

    [Theory]
    [InlineData("Macron will visit Poland in May, Reuters reported.", "Reuters agency")]
    [InlineData("According to Le Monde, Macron will visit Poland in May.", "Le Monde outlet")]
    [InlineData("Macron will visit Poland in May, according to Reuters.", "Reuters agency")]
    [InlineData("Macron plans to visit Poland in May, a source told Reuters.", "source unnamed, Reuters agency")]
    [InlineData("\"Macron visited Warsaw last week,\" Radoslaw Sikorski said.", "Radoslaw Sikorski person")]
    public void The_speaker_may_stand_beside_what_is_said(string text, string chain) => Assert.Equal(chain, Chain("visit", text));

    [Fact]
    public void A_chain_of_speakers_begins_with_the_innermost() =>
        Assert.Equal("Sergei Lavrov person, TASS agency", Chain("visit", "TASS reported that Sergei Lavrov said Putin would visit China in May."));

    [Theory]
    [InlineData("Radoslaw Sikorski said on Monday that Macron would visit Warsaw in May.", "Radoslaw Sikorski person 2024-04-22")]
    [InlineData("\"Macron visited Warsaw last week,\" Radoslaw Sikorski said on Tuesday.", "Radoslaw Sikorski person 2024-04-23")]
    [InlineData("The Polish Foreign Ministry said on Monday that Macron would visit Warsaw in May.", "Polish Foreign Ministry government 2024-04-22")]
    public void The_time_of_saying_is_kept_apart_from_that_of_the_act(string text, string chain)
    {
        Assert.Equal(chain, Chain("visit", text));
        Assert.NotEqual(Acts.The("visit", text).Attribution[0].Speakers[0].Time, Acts.The("visit", text).Time);
    }

    [Theory]
    [InlineData("Macron condemned Iran on Monday.")]
    [InlineData("Macron said he condemned Iran.")]
    public void The_speaker_of_a_speech_act_is_its_source_and_no_attribution(string text)
    {
        Assert.Empty(Chain("condemn", text));
        Assert.Equal("Emmanuel Macron FRA president", Acts.Source("condemn", text));
    }

    [Fact]
    public void Another_who_tells_of_a_speech_act_is_its_attribution() =>
        Assert.Equal("Emmanuel Macron person 2024-04-22", Chain("condemn", "Macron said on Monday that Germany condemned Iran."));

    [Theory]
    [InlineData("invade", "Wheat has grown dearer since Russia's invasion of Ukraine, a trader said.")]
    [InlineData("visit", "Wheat was dear before Macron's visit to Poland last week, according to Reuters.")]
    [InlineData("sanction", "Britain announced sanctions against Iran on Monday.")]
    public void What_is_taken_for_granted_or_is_its_own_announcement_has_no_speaker(string mode, string text) => Assert.Empty(Chain(mode, text));

    [Fact]
    public void A_participle_behind_them_is_no_verb_of_saying() =>
        Assert.Empty(Chain("expel", "France on Monday ordered out 60 Russians, a dozen of them posted to the embassy in Paris."));

    [Fact]
    public void The_words_of_the_speaker_are_evidence() =>
        Assert.Contains("Reuters", Acts.The("visit", "Macron will visit Poland in May, according to Reuters.").Mentions[0].Spans.Attribution.Select(s => s.Text));

    [Fact]
    public void The_newspaper_is_the_one_named_before() =>
        Assert.Equal("Le Monde outlet", Chain("visit", "Scholz spoke to Le Monde on Monday. Macron will visit Poland in May, the newspaper reported."));

    [Fact]
    public void A_body_is_named_with_whose_it_is() =>
        Assert.Equal("Poland's foreign ministry government", Chain("visit", "Poland's foreign ministry said Macron would visit Warsaw in May."));

    [Fact]
    public void What_a_report_of_speech_only_presupposes_the_reporter_vouches_for() =>
        Assert.Empty(Chain("summit", "Scholz said Germany condemned Iran at the G7 summit in Rome."));

    [Fact]
    public void What_a_clause_of_time_tells_within_speech_the_reporter_vouches_for() =>
        Assert.Empty(Chain("invade", "Officials said Scholz spoke in Berlin after Russia invaded Ukraine."));

    [Fact]
    public void Reports_of_the_press_are_a_source() =>
        Assert.Equal("media reports outlet 2024-04-26", Chain("release", "China has freed ten Indian soldiers, media reports said on Friday."));

    [Fact]
    public void He_who_adds_is_who_spoke_before_not_whom_he_speaks_of() =>
        Assert.Equal("Radoslaw Sikorski person", Chain("visit", "Radoslaw Sikorski said the weather was fine. Macron will visit Poland in May, he added."));

    [Fact]
    public void A_denial_reaches_what_it_denies_in_a_headline_too() =>
        Assert.Equal(EventStatus.Denied, Acts.The("talks", "Kremlin denies Putin spoke with Trump").Status);

    [Fact]
    public void Who_issues_a_statement_says_what_stands_in_it() =>
        Assert.Equal("France government", Chain("agree", "France issued a statement on Friday that Poland and Hungary had agreed to resume relations."));

    [Theory]
    [InlineData("Le Monde, citing two diplomats, said on Monday that Macron would visit Poland.", "two diplomats unnamed, Le Monde outlet 2024-04-22")]
    [InlineData("Reuters reported, citing two officials, that Macron would visit Poland in May.", "two officials unnamed, Reuters agency")]
    public void Whom_a_paper_cites_comes_before_the_paper(string text, string chain) => Assert.Equal(chain, Chain("visit", text));

    [Theory]
    [InlineData("A visit by Macron to Poland was announced by the Kremlin.", "Kremlin government")]
    [InlineData("A visit by Macron to Poland announced by the Kremlin will last two days.", "Kremlin government")]
    public void Who_announces_in_the_passive_is_a_source_too(string text, string chain) => Assert.Equal(chain, Chain("visit", text));

    [Fact]
    public void Who_announces_the_step_announces_the_act() =>
        Assert.Equal("Radoslaw Sikorski person", Chain("establish-ties", "France and Libya restored diplomatic relations on Monday, a step announced by Radoslaw Sikorski."));

    [Fact]
    public void Those_joined_in_saying_all_say_it_each_for_themselves() =>
        Assert.Equal("Radoslaw Sikorski person | Annalena Baerbock person", Chain("visit", "Radoslaw Sikorski and Annalena Baerbock said Macron would visit Kenya in May."));

    [Fact]
    public void Who_says_that_he_will_invite_has_not_invited_yet() =>
        Assert.Equal("Emmanuel Macron person", Chain("invite", "Macron said he would invite Modi to Paris."));

    [Theory]
    [InlineData("detain", "France condemned the coup, officials said, a day after Russian soldiers detained two Ukrainians.")]
    [InlineData("meet", "\"We are friends,\" Macron said in Warsaw, where Modi met Zelensky on Monday.")]
    [InlineData("summon", "Oslo on Monday called in the Danish ambassador to Norway, Ole Lund, after the newspaper Aftenposten reported that spies had listened to calls.")]
    public void A_clause_of_time_or_place_behind_the_words_of_saying_is_the_reports_own(string mode, string text) => Assert.Empty(Chain(mode, text));

    [Fact]
    public void What_would_come_is_the_word_of_whoever_tells_of_it() =>
        Assert.Equal("Radoslaw Sikorski person", Chain("visit", "Radoslaw Sikorski said he had written to the ministers of a plan under which Macron would visit Kenya in May."));

    [Theory]
    [InlineData("Macron will visit Kenya in May, two officials and a diplomat told Reuters.", "two officials unnamed, Reuters agency | diplomat unnamed, Reuters agency")]
    [InlineData("Poland said Macron would visit Kenya in May, according to Reuters.", "Poland government, Reuters agency")]
    [InlineData("New satellite images show that Macron visited Kenya on Monday, according to Le Monde.", "Le Monde outlet")]
    public void Who_passes_on_what_others_say_comes_last_and_a_picture_says_nothing(string text, string chain) => Assert.Equal(chain, Chain("visit", text));

    [Fact]
    public void Who_claims_to_have_done_it_says_so() =>
        Assert.NotEmpty(Chain("occupy", "Ethiopia's armed forces have claimed to have captured three villages in northern Eritrea."));

    [Fact]
    public void Who_hails_a_visit_does_not_tell_of_it() =>
        Assert.Empty(Chain("visit", "Officials hailed Macron's visit to Kenya last week as a success."));

    [Fact]
    public void A_participle_before_a_name_is_the_reports_own() =>
        Assert.Empty(Chain("election", "Macron said he had spoken with the newly elected Kenyan president, William Ruto."));

    [Fact]
    public void Who_speaks_of_what_he_said_before_is_the_speaker() =>
        Assert.Equal("Emmanuel Macron person", Chain("warn", "Macron said he had warned Putin against attacking Ukraine."));

    [Theory]
    [InlineData("Russia, which has troops there, warned against a war, and Macron visited Kenya.")]
    [InlineData("Norway, which has troops there, complained about the delays, and Macron visited Kenya.")]
    public void A_verb_with_a_preposition_behind_it_tells_of_nothing_more(string text) => Assert.Empty(Chain("visit", text));

    [Theory]
    [InlineData("Macron will visit Kenya in May, Ann Lee, governor of the region, said on Monday.", "Ann Lee person 2024-04-22")]
    [InlineData("Macron will visit Kenya to be briefed by his counterpart, William Ruto, a ministry spokesman said.", "ministry spokesman unnamed")]
    public void Beside_a_comma_it_is_whoever_stands_before_the_verb(string text, string chain) => Assert.Equal(chain, Chain("visit", text));
}
