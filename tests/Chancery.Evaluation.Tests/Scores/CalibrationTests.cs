using CsCheck;
using Xunit;

namespace Chancery.Evaluation.Tests.Scores;

public sealed class CalibrationTests
{
    private static readonly Gen<(double?, bool)[]> Judged = Gen.Select(Gen.Int[0, 100].Select(c => (double?)(c / 100.0)), Gen.Bool, (c, r) => (c, r)).Array[1, 40];

    [Fact]
    public void Bins_hold_their_lower_edge_and_the_last_one_both()
    {
        var bins = Calibration.Of([(0.0, false), (0.1, true), (0.3, true), (0.39, false), (0.7, true), (0.9, true), (1.0, true)]).Bins;
        Assert.Equal([1, 1, 0, 2, 0, 0, 0, 1, 0, 2], bins.Select(b => b.Count));
        Assert.Equal(0.345, bins[3].Confidence, 12);
        Assert.Equal(0.5, bins[3].Accuracy);
    }

    [Fact]
    public void The_expected_error_is_the_distance_weighted_by_the_number_of_events()
    {
        // 0.84 against 2/3, three times; 0.25 against 0, once
        var calibration = Calibration.Of([(0.80, true), (0.84, true), (0.88, false), (0.25, false), (null, true), (1.5, true)]);
        Assert.Equal(((3 * (0.84 - (2 / 3.0))) + 0.25) / 4, calibration.ExpectedError!.Value, 12);
        Assert.Equal(2, calibration.Unsaid);
    }

    [Fact]
    public void Auroc_is_how_often_a_right_one_is_given_more_than_a_wrong_one()
    {
        // pairs won: 0.9>0.8, 0.9>0.5; 0.5 ties with 0.5 and loses to 0.8
        Assert.Equal(2.5 / 4, Calibration.Of([(0.9, true), (0.5, true), (0.8, false), (0.5, false)]).Auroc);
        Assert.Null(Calibration.Of([(0.9, true)]).Auroc);
        Assert.Null(Calibration.Of([]).ExpectedError);
    }

    [Fact]
    public void Auroc_is_the_share_of_all_pairs() => Judged.Sample(judged =>
    {
        var pairs = (from r in judged where r.Item2 from w in judged where !w.Item2 select r.Item1 > w.Item1 ? 1 : r.Item1 == w.Item1 ? 0.5 : 0).ToList();
        var auroc = Calibration.Of(judged).Auroc;
        return pairs.Count == 0 ? auroc is null : Math.Abs(pairs.Average() - auroc!.Value) < 1e-9;
    });

    [Fact]
    public void Order_does_not_matter_and_errors_stay_in_bounds() => Judged.Sample(judged =>
    {
        var (one, other) = (Calibration.Of(judged), Calibration.Of(judged.Reverse()));
        return Math.Abs(one.ExpectedError!.Value - other.ExpectedError!.Value) < 1e-9 && one.Auroc == other.Auroc && one.ExpectedError is >= 0 and <= 1
            && one.Bins.Sum(b => b.Count) == judged.Length;
    });
}
