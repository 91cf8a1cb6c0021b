using Xunit;

namespace Chancery.Evaluation.Tests.Judging;

public sealed class AgreementTests
{
    [Theory]
    [InlineData("source:NOR target:CHL", "source:NOR target:CHL", true, 1.0)]
    [InlineData("source:NOR target:CHL", "source:CHL target:NOR", false, 1.0)]
    [InlineData("source:NOR target:CHL", "source:NOR target:CHL participant:PER", false, 2 / 3.0)]
    [InlineData("source:NOR target:CHL", "source:NOR", false, 0.5)]
    [InlineData("participant:NOR participant:CHL", "source:NOR target:CHL", true, 1.0)]
    [InlineData("source:NOR", "participant:NOR", true, 1.0)]
    [InlineData("target:NOR", "source:NOR", false, 1.0)]
    [InlineData("source:NOR target:", "source:NOR", false, 1.0)]
    [InlineData("source:NOR target:", "source:NOR target:", true, 1.0)]
    [InlineData("source:", "source:", true, 1.0)]
    public void Actors_agree_by_their_countries_and_sides(string gold, string said, bool strict, double share)
    {
        var agreement = ActorAgreement.Of(Claims.Gold("AID", 0, 5, gold.Split(' ')), Claims.Said("AID", 0, 5, said.Split(' ')));
        Assert.Equal(strict, agreement.IsStrict);
        Assert.Equal(share, agreement.Share, 12);
    }

    [Fact]
    public void Where_roles_are_open_the_set_of_actors_decides()
    {
        var gold = Claims.Gold("AID", 0, 5, "source:NOR", "target:CHL") with { Accept = new() { AnyRole = true } };
        Assert.True(ActorAgreement.Of(gold, Claims.Said("AID", 0, 5, "source:CHL", "target:NOR")).IsStrict);
    }

    [Theory]
    [InlineData(0, 9, 6, 15, true)]
    [InlineData(0, 9, 7, 16, false)]
    [InlineData(0, 300, 290, 320, true)]
    [InlineData(0, 300, 0, 400, true)]
    [InlineData(0, 300, 0, 401, false)]
    [InlineData(0, 900, 0, 400, true)]
    public void Evidence_overlaps_by_a_third_of_the_shorter_span(int goldStart, int goldEnd, int start, int end, bool overlaps) =>
        Assert.Equal(overlaps, EvidenceAgreement.Overlap([new(goldStart, goldEnd, null)], [new(start, end, null)]));

    [Fact]
    public void Quotes_are_counted_in_code_points_and_must_stand_there()
    {
        var text = new ReportText("a😀bc");
        Assert.Equal(4, text.Length);
        Assert.True(text.Holds(new(1, 3, "😀b")));
        Assert.False(text.Holds(new(1, 3, "bc")));
        Assert.True(text.Holds(new(1, 3, null)));
        Assert.True(text.Holds(new(2, 9, "bc")));
        Assert.False(text.Holds(new(7, 9, "bc")));
    }
}
