using Xunit;

namespace Chancery.Evaluation.Tests.Clusters;

public sealed class ClusterScoreTests
{
    private static GoldEvent Event(string? cluster, string type, params string[] countries) =>
        new() { Type = type, Cluster = cluster, Actors = [.. countries.Select(c => new ActorClaim("participant", c))] };

    private static readonly GoldReport[] Gold =
    [
        new() { Key = "a", Events = [Event("one", "CONSULT", "NOR", "CHL"), Event(null, "CONSULT", "NOR", "CHL"), Event("lone", "AID", "NOR", "CHL")] },
        new() { Key = "b", Events = [Event("one", "CONSULT", "NOR", "CHL"), Event(null, "CONSULT", "NOR", "PER")] },
    ];

    private static ClusterScore Of(params string[] groups) =>
        ClusterScore.Of(Gold, Gold.SelectMany(r => r.Events.Select((_, i) => new GoldItem(r.Key, i))).Zip(groups).ToDictionary(x => x.First, x => x.Second));

    [Fact]
    public void Look_alikes_share_a_type_and_two_countries()
    {
        var score = Of("1", "2", "3", "1", "4");
        Assert.Equal((3, 5), (score.AlikeCount, score.Count));
        Assert.Equal(new BCubed(1, 1), score.Alike);
        Assert.Equal(new Score(1, 0, 0), score.Links);
        Assert.Equal(new BCubed(1, 2 / 3.0), score.Apart);
    }

    [Fact]
    public void A_look_alike_taken_for_the_event_costs_precision()
    {
        var score = Of("1", "1", "3", "4", "5");
        Assert.Equal(new Score(0, 1, 1), score.Links);
        Assert.Equal(2 / 3.0, score.Alike.Precision, 9);
        Assert.Equal(2 / 3.0, score.Alike.Recall, 9);
        Assert.Equal(4 / 5.0, score.All.Precision, 9);
    }

    [Fact]
    public void What_was_not_found_is_left_aside()
    {
        var score = ClusterScore.Of(Gold, new Dictionary<GoldItem, string> { [new("a", 0)] = "1", [new("b", 1)] = "2" });
        Assert.Equal((0, 2), (score.AlikeCount, score.Count));
        Assert.Equal(1, score.Alike.F1);
    }
}
