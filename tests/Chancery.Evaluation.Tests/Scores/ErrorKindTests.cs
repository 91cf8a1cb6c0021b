using CsCheck;
using Xunit;

namespace Chancery.Evaluation.Tests.Scores;

/// <summary>Confusion, second tellings, false alarms.</summary>
public sealed class ErrorKindTests
{
    private static readonly GoldEvent Visit = Claims.Gold("CONSULT", 0, 9, "source:NOR", "target:CHL");

    [Fact]
    public void A_type_read_as_another_is_confused_and_the_rest_missed_or_extra()
    {
        GoldEvent[] gold = [Visit, Claims.Gold("ACCUSE", 20, 29, "source:NOR", "target:CHL"), Claims.Gold("AID", 40, 49, "source:NOR", "target:CHL")];
        PredictedEvent[] said =
        [
            Claims.Copy(Visit),
            Claims.Said("REJECT", 22, 29, "source:PER", "target:PER"),
            Claims.Said("THREATEN", 25, 29, "source:NOR", "target:CHL"),
            Claims.Copy(Visit) with { Type = null },
        ];
        Assert.Equal(
            [new("CONSULT", "CONSULT", 1), new("AID", null, 1), new("ACCUSE", "THREATEN", 1), new(null, "REJECT", 1), new(null, "?", 1)],
            Claims.Evaluated(gold, said).Confusion);
    }

    [Fact]
    public void An_accepted_type_is_no_confusion() => Assert.Equal(
        [new("CONSULT", "CONSULT", 1)],
        Claims.Evaluated([Visit with { Accept = new() { Types = ["AGREE"] } }], [Claims.Copy(Visit) with { Type = "AGREE" }]).Confusion);

    [Fact]
    public void Confusion_counts_all_that_is_counted() => Claims.Reports.Sample(r =>
    {
        var result = Claims.Evaluated(r.Gold, r.Said);
        return result.Confusion.Where(c => c.Gold is not null).Sum(c => c.Count) == result.Relaxed.Right + result.Relaxed.Missed
            && result.Confusion.Where(c => c.Predicted is not null).Sum(c => c.Count) == result.Relaxed.Right + result.Relaxed.Extra;
    });

    [Fact]
    public void An_answered_event_read_again_is_a_second_telling()
    {
        var again = Claims.Copy(Visit);
        Assert.Equal(new(1, 2), Claims.Evaluated([Visit], [again, again]).Duplicates);
        Assert.Equal(new(0, 2), Claims.Evaluated([Visit], [again, again with { Actors = [new("source", "NOR")] }]).Duplicates);
        Assert.Equal(new(0, 2), Claims.Evaluated([Visit], [again, again with { Evidence = [new(20, 29, null)] }]).Duplicates);
        Assert.Equal(new(0, 2), Claims.Evaluated([Visit], [again, again with { Type = "AGREE" }]).Duplicates);
        Assert.Equal(new(0, 1), Claims.Evaluated([Visit], [again]).Duplicates);
    }

    [Fact]
    public void A_false_alarm_is_an_event_read_out_of_a_sentence_without_one()
    {
        EquatableList<Quote> sentences = [new(0, 10, null), new(11, 20, null), new(21, 30, null), new(31, 40, null)];
        PredictedEvent[] said =
        [
            // one more mention of what is right is none
            Claims.Copy(Visit) with { Evidence = [new(0, 9, null), new(11, 18, null)] },
            Claims.Said("AGREE", 22, 28, "source:NOR", "target:CHL"),
            Claims.Said("ASSAULT", 32, 38, "source:NOR", "target:NOR"),
        ];
        Assert.Equal(new(2, 3), Claims.Evaluated([Visit], said, sentences: sentences).FalseAlarms);
        Assert.Equal(new(1, 3), Claims.Evaluated([Visit], said, new(ForeignOnly: true), sentences).FalseAlarms);
        Assert.Null(Claims.Evaluated([Visit], said).FalseAlarms);
    }
}
