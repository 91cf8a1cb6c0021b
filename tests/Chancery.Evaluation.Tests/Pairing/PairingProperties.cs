using CsCheck;
using Xunit;

namespace Chancery.Evaluation.Tests.Pairing;

public sealed class PairingProperties
{
    [Fact]
    public void What_says_all_that_gold_says_scores_one() => Claims.GoldEvents.Array[1, 6].Sample(gold =>
    {
        var result = Claims.Evaluated(gold, [.. gold.Select(g => Claims.Copy(g))]);
        return !gold.Any(g => g.IsRequired) || (result.Strict.F1 == 1 && result.Relaxed.F1 == 1);
    });

    [Fact]
    public void No_prediction_answers_twice() => Claims.Reports.Sample(r =>
    {
        var answers = Claims.Judged(r.Gold, r.Said).Predicted.Select(p => p.Answers).OfType<int>().ToList();
        return answers.Distinct().Count() == answers.Count;
    });

    [Fact]
    public void Both_sides_tell_of_the_same_pairs() => Claims.Reports.Sample(r =>
    {
        var judged = Claims.Judged(r.Gold, r.Said);
        return judged.Gold.Count(g => g.Answer is not null) == judged.Predicted.Count(p => p.Answers is not null)
            && judged.Predicted.All(p => p.Answers is not { } i || ReferenceEquals(judged.Gold[i].Answer, p.Predicted));
    });

    [Fact]
    public void As_many_are_answered_as_can_be() =>
        Claims.Reports.Sample(r => Claims.Judged(r.Gold, r.Said).Gold.Count(g => g.Answer is not null) == Most(r.Gold, r.Said));

    [Fact]
    public void The_order_of_gold_and_of_predictions_does_not_change_how_many_are_answered() =>
        Gen.Select(Claims.Reports, Gen.Int).Sample((r, seed) =>
        {
            var (gold, said) = (r.Gold.ToArray(), r.Said.ToArray());
            var random = new Random(seed);
            random.Shuffle(gold);
            random.Shuffle(said);
            return Claims.Judged(gold, said).Gold.Count(g => g.Answer is not null) == Claims.Judged(r.Gold, r.Said).Gold.Count(g => g.Answer is not null);
        });

    [Fact]
    public void The_order_of_reports_and_of_readings_changes_no_figure() =>
        Gen.Select(Claims.Reports.Array[1, 4], Gen.Int).Sample((reports, seed) =>
        {
            var gold = reports.Select((r, i) => new GoldReport { Key = $"{i}", Events = [.. r.Gold] }).ToArray();
            var read = reports.Select((r, i) => new PredictedReport { Key = $"{i}", Events = [.. r.Said] }).ToArray();
            var one = Evaluator.Evaluate(gold, read);
            new Random(seed).Shuffle(gold);
            new Random(seed + 1).Shuffle(read);
            var other = Evaluator.Evaluate(gold, read);
            return one.ByType.Equals(other.ByType) && one.Confusion.Equals(other.Confusion) && one.Status == other.Status && one.Duplicates == other.Duplicates;
        });

    [Fact]
    public void Strict_finds_no_more_than_relaxed() => Claims.Reports.Sample(r =>
    {
        var result = Claims.Evaluated(r.Gold, r.Said);
        return result.Strict.Right <= result.Relaxed.Right
            && result.Strict.Right + result.Strict.Missed == result.Relaxed.Right + result.Relaxed.Missed
            && result.Strict.Right + result.Strict.Extra == result.Relaxed.Right + result.Relaxed.Extra;
    });

    [Fact]
    public void A_better_fitting_prediction_is_taken_before_an_earlier_one()
    {
        var gold = Claims.Gold("CONSULT", 0, 10, "source:NOR", "target:CHL") with { Mode = "visit" };
        var said = Claims.Said("CONSULT", 0, 10, "source:NOR", "target:CHL");
        var judged = Claims.Judged([gold], [Claims.Said("CONSULT", 0, 10, "source:CHL", "target:NOR"), said, said with { Mode = "visit" }]);
        Assert.Equal("visit", judged.Gold[0].Answer!.Mode);
        Assert.True(judged.Gold[0].IsStrict);
    }

    [Fact]
    public void A_gold_event_gives_way_where_it_can_take_another()
    {
        var wide = Claims.Gold("CONSULT", 0, 20, "participant:NOR", "participant:CHL");
        var narrow = Claims.Gold("CONSULT", 0, 6, "participant:NOR", "participant:CHL");
        var judged = Claims.Judged([wide, narrow], [Claims.Said("CONSULT", 0, 6, "participant:NOR", "participant:CHL"), Claims.Said("CONSULT", 10, 20, "participant:NOR", "participant:CHL")]);
        Assert.Equal([1, 0], judged.Predicted.Select(p => p.Answers));
    }

    // All ways there are.
    private static int Most(GoldEvent[] gold, PredictedEvent[] said)
    {
        var fits = gold.Select(g => said.Select(s => Claims.Judged([g], [s]).Gold[0].Answer is not null).ToArray()).ToArray();
        return Best(0, new bool[said.Length]);

        int Best(int i, bool[] taken)
        {
            if (i == gold.Length) return 0;
            var best = Best(i + 1, taken);
            for (var j = 0; j < said.Length; j++)
            {
                if (taken[j] || !fits[i][j]) continue;
                taken[j] = true;
                best = Math.Max(best, 1 + Best(i + 1, taken));
                taken[j] = false;
            }

            return best;
        }
    }
}
