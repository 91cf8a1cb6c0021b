using Chancery.Reading.Tests.Reading;
using Chancery.Training.Sureness;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>How sure an event is, and how the table that says so is learned.</summary>
public sealed class ConfidenceTests
{
    [Theory]
    [InlineData("Norway", "Chad")]
    [InlineData("Kenya", "Peru")]
    public void Who_is_named_does_not_make_an_event_more_or_less_sure(string one, string other) =>
        Assert.Equal(Of("Brazil", "Japan"), Of(one, other));

    [Fact]
    public void What_is_told_of_both_sides_is_surer_than_what_is_told_of_one_alone() =>
        Assert.True(Confidence("Norway deployed troops against Chad.") > Confidence("Norway deployed troops."));

    [Fact]
    public void A_trait_of_what_is_mostly_right_weighs_for_and_one_of_what_is_mostly_wrong_against()
    {
        var weights = LogisticRegression.Learn([.. Seen("firm", 30, true), .. Seen("firm", 5, false), .. Seen("loose", 5, true), .. Seen("loose", 30, false)], 1, new Dictionary<string, double>());
        Assert.True(weights["firm"] > 0.5);
        Assert.True(weights["loose"] < -0.5);
    }

    [Fact]
    public void What_no_example_has_keeps_the_weight_it_began_with() =>
        Assert.Equal(-3.7, LogisticRegression.Learn([.. Seen("firm", 10, true)], 1, new Dictionary<string, double> { ["understood"] = -3.7 })["understood"]);

    [Fact]
    public void The_same_examples_give_the_same_weights() =>
        Assert.Equal(LogisticRegression.Learn([.. Seen("firm", 9, true), .. Seen("loose", 7, false)], 2, Prior.Weights), LogisticRegression.Learn([.. Seen("firm", 9, true), .. Seen("loose", 7, false)], 2, Prior.Weights));

    [Fact]
    public void A_verdict_with_too_few_fields_is_refused_with_its_line()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "# a remark\n0123456789abcdef\tAID\t\t7\toccurred\tNOR>TCD\tR\n0123456789abcdef\tAID\n");
        var fault = Assert.Throws<InvalidDataException>(() => Verdict.Read(file).ToList());
        File.Delete(file);
        Assert.Contains(":3:", fault.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<Example> Seen(string trait, int often, bool isRight) => Enumerable.Range(0, often).Select(i => new Example($"{i:x16}", [new(trait, 1)], isRight));

    private static double Of(string one, string other) => Confidence($"{one} expelled two diplomats of {other} on Monday.");

    private static double Confidence(string text) => English.Unsparing.Read(English.Report(text)).Events[0].Confidence;
}
