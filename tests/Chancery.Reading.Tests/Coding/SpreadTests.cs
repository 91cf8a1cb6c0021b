using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>How far what somebody says reaches, and where the report speaks for itself.</summary>
public sealed class SpreadTests
{
    private static string Speakers(string mode, string text) =>
        string.Join(", ", Acts.The(mode, text).Attribution.SelectMany(c => c.Speakers).Select(s => s.Name));

    [Theory]
    [InlineData("meet", "Macron will visit Warsaw in May, officials said, while Norway's president met Chad's president in Oslo.")]
    [InlineData("kill", "Three people died in floods, officials said on Sunday, as Kenyan troops killed two Sudanese soldiers.")]
    [InlineData("meet", "A Norwegian minister will meet Chadian officials in Oslo on Tuesday, just as Togo has said it fears a new dispute.")]
    [InlineData("meet", "Macron met Mahamat Deby on Monday before a dinner in Vienna, where, Austrian officials say, he made a speech.")]
    [InlineData("call", "The Chadian foreign ministry denied that Macron had made threats when he telephoned Mahamat Deby on April 2.")]
    [InlineData("meet", "\"You are our friend,\" Macron told Mahamat Deby during a meeting in Oslo, where both men praised the truce.")]
    public void What_the_report_tells_beside_it_is_nobody_elses(string mode, string text) => Assert.Equal("", Speakers(mode, text));

    [Theory]
    [InlineData("detain", "The Ghanaian minister said two Ghanaians detained by Togo would be freed.")]
    [InlineData("sanction", "Norwegian sanctions on Chad have backfired, researchers say.")]
    [InlineData("strike-air", "Norwegian airstrikes on Chad have raised fears of a wider war, diplomats say.")]
    public void What_is_taken_for_granted_is_nobody_elses(string mode, string text) => Assert.Equal("", Speakers(mode, text));

    [Theory]
    [InlineData("strike-air", "A Norwegian airstrike on Chad has killed two people, diplomats say.", "diplomats")]
    [InlineData("meet", "Macron said he was hopeful when he meets Mahamat Deby in Oslo on Monday.", "Emmanuel Macron")]
    [InlineData("attack", "Norway denied that it had sold Togo the drones that Sudanese officials say Togo used to attack Chad.", "Sudanese officials")]
    public void What_somebody_tells_is_theirs(string mode, string text, string speakers) => Assert.Equal(speakers, Speakers(mode, text));

    [Theory]
    [InlineData("Kenyan troops killed two Sudanese soldiers, an official was quoted as saying by Reuters.", "official, Reuters")]
    [InlineData("Kenyan troops killed two Sudanese soldiers, Reuters quoted an official as saying.", "official, Reuters")]
    [InlineData("Kenyan troops killed two Sudanese soldiers, The Associated Press and Reuters reported.", "Associated Press, Reuters")]
    [InlineData("Kenyan troops killed two Sudanese soldiers, sources have told Reuters.", "sources, Reuters")]
    [InlineData("Kenyan troops killed two Sudanese soldiers, a government report said.", "government")]
    [InlineData("Kenyan troops killed two Sudanese soldiers, according to claims by Chadian officials.", "Chadian officials")]
    [InlineData("The paper relied on claims by Norway that Kenyan troops had killed two Sudanese soldiers.", "Norway")]
    [InlineData("The office of Norway's prosecutor general said Kenyan troops had killed two Sudanese soldiers.", "office of Norway's prosecutor general")]
    [InlineData("Norwegian health officials reported the killing of a Sudanese man by Kenyan forces.", "Norwegian health officials")]
    [InlineData("Kenya confirmed killing two Sudanese soldiers.", "Kenya")]
    public void Whoever_passes_it_on_comes_after_whose_words_they_are(string text, string speakers) => Assert.Equal(speakers, Speakers("kill", text));

    [Fact]
    public void An_official_who_is_named_later_is_one_with_the_name() =>
        Assert.Equal("Radoslaw Sikorski", Speakers("kill", "Kenyan troops killed two Sudanese soldiers on Monday, a senior defence official said. Kenyan troops had killed the two Sudanese soldiers at night, Radoslaw Sikorski said."));

    [Fact]
    public void Who_claims_responsibility_says_it_was_them() =>
        Assert.Equal("group of Sudanese fighters", Speakers("attack", "A group of Sudanese fighters claimed responsibility for the attack on two villages in Kenya."));
}
