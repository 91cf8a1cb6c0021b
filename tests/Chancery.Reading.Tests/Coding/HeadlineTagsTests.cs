using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Who says what a headline or a sentence tells without a clause of saying.</summary>
public sealed class HeadlineTagsTests
{
    private static string Speakers(string mode, string text, string? title = null) =>
        string.Join(", ", Acts.The(mode, text, title: title).Attribution.SelectMany(c => c.Speakers).Select(s => s.Name));

    [Theory]
    [InlineData("Macron to visit Poland in May - Reuters", "Reuters")]
    [InlineData("Reuters: Macron to visit Poland in May", "Reuters")]
    [InlineData("Kremlin: Putin will visit China in May", "Kremlin")]
    [InlineData("Putin to visit China in May – ministry", "ministry")]
    [InlineData("Macron to visit Poland in May: officials", "officials")]
    [InlineData("Macron visits Poland, says state media", "state media")]
    public void A_name_before_or_behind_a_headline_tells_it(string title, string speaker) =>
        Assert.Equal(speaker, Speakers("visit", "The sky was blue.", title));

    [Theory]
    [InlineData("Ukraine war: Macron visits Poland")]
    [InlineData("France: Macron visits Poland")]
    [InlineData("Macron visits Poland: five things to know")]
    public void What_a_headline_is_about_tells_nothing(string title) => Assert.Empty(Speakers("visit", "The sky was blue.", title));

    [Fact]
    public void Whoever_stands_before_the_colon_does_nothing_behind_it() =>
        Assert.DoesNotContain(English.Read("The sky was blue.", "2024-04-26", "Lavrov: Assad invited to Sochi in May").Events, e => e.Participants.Any(p => p.Name == "Sergei Lavrov"));

    [Fact]
    public void By_somebodys_account_is_by_their_word() =>
        Assert.Equal("Sudan", Speakers("arrest", "By Sudan's account, Chadian soldiers arrested two Sudanese officials on Wednesday."));

    [Theory]
    [InlineData("Sweden dismissed reports that Macron had visited Poland on Monday.", "Sweden")]
    [InlineData("Sweden brushed off claims that Macron would visit Poland in May.", "Sweden")]
    [InlineData("Reports that Macron had visited Poland were denied by Sweden.", "Sweden")]
    public void What_dismissed_reports_tell_is_denied(string text, string speaker) =>
        Assert.Equal((EventStatus.Denied, speaker), (Acts.The("visit", text).Status, Speakers("visit", text)));

    [Fact]
    public void Reports_that_are_not_denied_stand() =>
        Assert.Equal(EventStatus.Planned, Acts.The("visit", "Sweden did not deny reports that Macron would visit Poland in May.").Status);
}
