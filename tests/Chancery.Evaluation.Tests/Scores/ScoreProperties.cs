using CsCheck;
using Xunit;

namespace Chancery.Evaluation.Tests.Scores;

public sealed class ScoreProperties
{
    private static readonly Gen<Score> Scores = Gen.Select(Gen.Int[0, 50], Gen.Int[0, 50], Gen.Int[0, 50], (tp, fp, fn) => new Score(tp, fp, fn));

    [Fact]
    public void F1_lies_between_precision_and_recall() => Scores.Sample(s =>
        s.F1 >= Math.Min(s.Precision, s.Recall) - 1e-12 && s.F1 <= Math.Max(s.Precision, s.Recall) + 1e-12 && s.F1 is >= 0 and <= 1);

    [Fact]
    public void F1_does_not_care_which_side_errs() => Scores.Sample(s => Math.Abs(s.F1 - new Score(s.Right, s.Missed, s.Extra).F1) < 1e-12);

    [Fact]
    public void Scores_add_up_in_any_order() => Gen.Select(Scores, Scores).Sample((a, b) => a + b == b + a);

    [Fact]
    public void Nothing_found_where_nothing_is_scores_zero_and_no_share_is_none()
    {
        Assert.Equal(0, default(Score).F1);
        Assert.Null(default(Share).Value);
    }

    [Fact]
    public void Gold_that_does_not_count_and_pardoned_predictions_cost_nothing()
    {
        GoldEvent[] gold =
        [
            Claims.Gold("CONSULT", 0, 9, "source:NOR", "target:CHL") with { IsBackground = true },
            Claims.Gold("CONSULT", 20, 29, "source:NOR", "target:PER") with { IsBackground = true },
        ];
        PredictedEvent[] said =
        [
            Claims.Said("CONSULT", 0, 9, "source:NOR", "target:CHL"),
            Claims.Said("COERCE", 40, 49, "source:NOR", "target:NOR"),
            Claims.Said("OFFICE", 40, 49, "source:NOR", "target:CHL"),
            Claims.Said("COERCE", 40, 49, "source:NOR", "target:CHL"),
        ];
        Assert.Equal(new(0, 1, 0), Claims.Evaluated(gold, said, new(MainOnly: true, ForeignOnly: true)).Strict);
        Assert.Equal(new(1, 3, 1), Claims.Evaluated(gold, said).Strict);
    }
}
