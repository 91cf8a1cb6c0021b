using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Names;

/// <summary>What points back: pronouns, descriptions, counterparts.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("Emmanuel Macron flew to Berlin on Monday. He condemned Iran.", "Emmanuel Macron FRA president")]
    [InlineData("Annalena Baerbock met Emmanuel Macron on Monday. She condemned Iran.", "Annalena Baerbock DEU foreign-minister")]
    [InlineData("North Korea withdrew its envoys. It condemned Japan on Monday.", "North Korea PRK")]
    [InlineData("Emmanuel Macron, who visited Berlin on Monday, condemned Iran.", "Emmanuel Macron FRA president")]
    public void A_pronoun_means_the_one_it_agrees_with(string text, string who) =>
        Assert.Equal(who, Acts.Source("condemn", text));

    [Theory]
    [InlineData("Macron received Scholz in Paris on Monday. The two leaders condemned Iran.", "condemn FRA,DEU > IRN, occurred")]
    [InlineData("France and Germany met in Paris on Monday. Both countries condemned Iran.", "condemn FRA,DEU > IRN, occurred")]
    [InlineData("Macron met Scholz. The German chancellor condemned Iran.", "condemn DEU > IRN, occurred")]
    [InlineData("Xi met Putin in Moscow on Monday. The Russian leader condemned Ukraine.", "condemn RUS > UKR, occurred")]
    public void A_description_points_back(string text, string last) => Assert.EndsWith("; " + last, Acts.Of(text), StringComparison.Ordinal);

    [Fact]
    public void The_two_sides_of_talks_go_on_as_one() =>
        Assert.Equal(
            "talks USA + CHN, occurred; agree USA + CHN, occurred; meet USA + CHN, planned",
            Acts.Of("The United States and China held talks in Geneva on Monday. The two sides agreed to meet in May."));

    [Fact]
    public void A_counterpart_holds_the_same_office_elsewhere() =>
        Assert.Equal(
            "Stephane Sejourne FRA foreign-minister; Annalena Baerbock DEU foreign-minister",
            Acts.Who(Acts.The("meet", "The French foreign minister met his German counterpart in Berlin on Monday."), ParticipantRole.Participant));

    [Fact]
    public void A_relative_pronoun_stands_for_the_one_before_it() =>
        Assert.Equal("meet FRA + DEU, occurred; visit DEU > ITA, planned", Acts.Of("Olaf Scholz, whom Emmanuel Macron met on Monday, will visit Rome."));

    [Fact]
    public void Nobody_to_point_back_to_leaves_it_undecided() => Assert.Empty(Acts.Of("He condemned it on Monday."));
}
