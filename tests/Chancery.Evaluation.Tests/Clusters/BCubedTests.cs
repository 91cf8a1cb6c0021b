using CsCheck;
using Xunit;

namespace Chancery.Evaluation.Tests.Clusters;

public sealed class BCubedTests
{
    private static readonly Gen<Dictionary<int, string>> Groupings =
        Gen.Int[0, 3].Array[1, 12].Select(groups => groups.Select((g, i) => (g, i)).ToDictionary(x => x.i, x => $"{x.g}"));

    private static readonly Gen<(Dictionary<int, string> Gold, Dictionary<int, string> Predicted)> Pairs =
        Gen.Select(Groupings, Gen.Int[0, 3].Array[12], (gold, groups) => (gold, gold.Keys.ToDictionary(i => i, i => $"{groups[i]}")));

    [Fact]
    public void Each_item_is_judged_by_its_own_group_and_cluster()
    {
        // abc de against ab cde
        var score = BCubed.Of(Grouping("a1 b1 c1 d2 e2"), Grouping("ax bx cy dy ey"));
        Assert.Equal((1 + 1 + (1 / 3.0) + (2 / 3.0) + (2 / 3.0)) / 5, score.Precision, 12);
        Assert.Equal(((2 / 3.0) + (2 / 3.0) + (1 / 3.0) + 1 + 1) / 5, score.Recall, 12);
        Assert.Equal(score.Precision, score.F1, 12);
    }

    [Fact]
    public void An_item_without_a_group_stands_alone_and_one_without_a_cluster_is_left_aside()
    {
        var score = BCubed.Of(Grouping("a1 b1"), Grouping("ax zx"));
        Assert.Equal(new(1, 0.5), score);
        Assert.Equal(new(1, 1), BCubed.Of(Grouping(""), Grouping("ax")));
    }

    [Fact]
    public void The_gold_grouping_scores_one_whatever_its_names() =>
        Groupings.Sample(gold => Near(BCubed.Of(gold, gold.ToDictionary(g => g.Key, g => "x" + g.Value)).F1, 1));

    [Fact]
    public void All_alone_is_precise_and_all_in_one_recalls_all() => Groupings.Sample(gold =>
        Near(BCubed.Of(gold, gold.ToDictionary(g => g.Key, g => $"{g.Key}")).Precision, 1) && Near(BCubed.Of(gold, gold.ToDictionary(g => g.Key, _ => "x")).Recall, 1));

    [Fact]
    public void Precision_one_way_is_recall_the_other() => Pairs.Sample(p =>
        Near(BCubed.Of(p.Gold, p.Predicted).Precision, BCubed.Of(p.Predicted, p.Gold).Recall));

    [Fact]
    public void It_is_the_mean_over_items_as_defined() => Pairs.Sample(p =>
    {
        var precision = p.Gold.Keys.Average(i => Together(p.Gold, i).Intersect(Together(p.Predicted, i)).Count() / (double)Together(p.Predicted, i).Count());
        var recall = p.Gold.Keys.Average(i => Together(p.Gold, i).Intersect(Together(p.Predicted, i)).Count() / (double)Together(p.Gold, i).Count());
        var score = BCubed.Of(p.Gold, p.Predicted);
        return Near(score.Precision, precision) && Near(score.Recall, recall);
    });

    private static IEnumerable<int> Together(Dictionary<int, string> grouping, int item) => grouping.Where(g => g.Value == grouping[item]).Select(g => g.Key);

    private static bool Near(double a, double b) => Math.Abs(a - b) < 1e-9;

    private static Dictionary<char, string> Grouping(string items) =>
        items.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToDictionary(i => i[0], i => i[1..]);
}
