using Xunit;

namespace Chancery.Evaluation.Tests.Judging;

public sealed class SpeakerNameTests
{
    [Theory]
    [InlineData("Putin", "Vladimir Putin", true)]
    [InlineData("The Government of Ghana", "government Ghana", true)]
    [InlineData("Élysée", "ELYSEE PALACE", true)]
    [InlineData("S\u0327ahin", "Şahin", true)]
    [InlineData("Straße", "STRASSE", true)]
    [InlineData("Norway's ministry", "ministry of Norway", true)]
    [InlineData("AP", "AFP", false)]
    [InlineData("Xi Jinping", "Wang Yi", false)]
    [InlineData("the", "the", false)]
    [InlineData("", "Reuters", false)]
    [InlineData("東京新聞", "東京新聞", true)]
    public void One_name_holds_the_words_of_the_other(string one, string other, bool same)
    {
        Assert.Equal(same, SpeakerName.Of(one).IsSameAs(SpeakerName.Of(other)));
        Assert.Equal(same, SpeakerName.Of(other).IsSameAs(SpeakerName.Of(one)));
    }

    [Fact]
    public void Names_given_and_names_wanted_are_counted_apart()
    {
        var gold = Claims.Gold("AID", 0, 5) with { Speakers = ["Vladimir Putin", "Reuters", "TASS"] };
        var score = AttributionScore.Of(gold, Claims.Copy(gold) with { Speakers = ["Putin", "Vladimir Putin", "Xi", "the"] });
        Assert.Equal(new(new(2, 3), new(1, 3)), score);
    }
}
