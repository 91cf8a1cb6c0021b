using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>How far the words of saying reach that stand beside what is said, and whose words they are.</summary>
public sealed class SpeakersBesideTests
{
    // Names only, the links of a chain with "<" between, chains with " | ".
    private static string Speakers(string mode, string text, string? title = null) =>
        string.Join(" | ", Acts.The(mode, text, title: title).Attribution.Select(c => string.Join(" < ", c.Speakers.Select(s => s.Name))));

    [Theory]
    [InlineData("seize", "Norwegian police boarded and seized a Chadian ship on Friday and, officials say, found two rifles.")]
    [InlineData("talks", "Macron held talks with Modi on Monday; according to officials, Kenya was not mentioned.")]
    public void What_follows_a_new_beginning_is_said_of_that_alone(string mode, string text) => Assert.Empty(Speakers(mode, text));

    [Fact]
    public void A_relative_clause_has_its_own_source() =>
        Assert.DoesNotContain("Kenya", Speakers("urge", "Macron told reporters that he had condemned Russia's missile launches, five of which, according to Kenya, ended in the sea, and had urged Putin to stop."), StringComparison.Ordinal);

    [Fact]
    public void Where_a_sentence_ends_in_a_relative_clause_the_source_behind_it_tells_that() =>
        Assert.Equal("Norway", Speakers("attack", "The fighting had spread to Oslo, where Danish soldiers shelled Norwegian villages, according to Norway."));

    [Fact]
    public void It_was_he_who_did_it_is_said_of_the_deed() =>
        Assert.Equal("Ola Nordmann", Speakers("visit", "Ola Nordmann said it was Macron who had visited Poland."));

    [Theory]
    [InlineData("talks", "Kenya claimed there were talks between Chad and Sudan.", "Kenya")]
    [InlineData("talks", "There will be talks between Chad and Sudan in May, Kenya said.", "Kenya")]
    public void What_there_is_somebody_says(string mode, string text, string speakers) => Assert.Equal(speakers, Speakers(mode, text));

    [Fact]
    public void There_will_be_is_to_come() => Assert.Equal("talks TCD + SDN, planned", Acts.Of("There will be talks between Chad and Sudan in May."));

    [Theory]
    [InlineData("Macron will visit Kenya in May, a trip that the ministry announced last month.", "ministry")]
    [InlineData("Macron will visit Kenya in May, said two officials who asked not to be named.", "two officials")]
    [InlineData("\"Macron will visit Kenya in May,\" said people briefed on the matter.", "people")]
    [InlineData("As Reuters reported on Monday, Macron will visit Kenya in May.", "Reuters")]
    [InlineData("Macron will visit Kenya in May, according to a document seen by Reuters.", "document < Reuters")]
    [InlineData("Macron is to visit Kenya on Sunday and stay until Tuesday, Baek Dong-chul, his adviser, told a hastily arranged news conference.", "Baek Dong-chul")]
    [InlineData("Macron is to visit Kenya on Sunday, Baek Dong-chul said.", "Baek Dong-chul")]
    public void Who_says_so_is_found_where_it_stands(string text, string speakers) => Assert.Equal(speakers, Speakers("visit", text));

    [Theory]
    [InlineData("Danish jets bombed Norway on Monday, killing at least two people and wounding ten others, Reuters reports.", "Reuters")]
    [InlineData("Danish jets bombed Norway, reports said.", "reports")]
    [InlineData("Danish jets bombed Norway, the ministry's statement said.", "ministry")]
    [InlineData("A spokesman for Norway's army said Danish jets had bombed Norway.", "spokesman for Norway's army")]
    [InlineData("The head of the Norwegian foreign ministry said Danish jets had bombed Norway.", "head of the Norwegian foreign ministry")]
    public void A_speaker_without_a_name_keeps_all_words(string text, string speakers) => Assert.Equal(speakers, Speakers("bomb", text));

    [Fact]
    public void A_headline_that_goes_on_with_what_is_to_come_has_its_speaker_before_it() =>
        Assert.Equal("Kremlin", Speakers("visit", "The sky was blue.", "Kremlin says Macron to visit Kenya in May"));

    [Fact]
    public void Whoever_is_known_to_have_come_is_not_what_the_army_tells() =>
        Assert.Empty(Speakers("visit", "Chinese forces held drills on Sunday, the army said, on the last day of exercises begun in response to a visit to Taiwan by Macron."));

    [Fact]
    public void Who_denies_what_has_happened_is_no_source_of_it() =>
        Assert.Empty(Speakers("visit", "Macron visited Kenya on Monday. Macron did not visit Kenya on Monday, Ola Nordmann said."));

    [Fact]
    public void The_same_source_twice_is_one() =>
        Assert.Equal("Reuters", Speakers("visit", "Macron visited Kenya, Reuters said on Tuesday. Macron visited Kenya, Reuters said."));
}
