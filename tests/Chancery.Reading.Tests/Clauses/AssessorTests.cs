using Xunit;

namespace Chancery.Reading.Tests.Clauses;

public sealed class AssessorTests
{
    [Theory]
    [InlineData("Macron visited Poland.", "visited", EventStatus.Occurred)]
    [InlineData("Macron will visit Poland.", "visit", EventStatus.Planned)]
    [InlineData("Macron may visit Poland.", "visit", EventStatus.Possible)]
    [InlineData("Macron is visiting Poland.", "visiting", EventStatus.Ongoing)]
    [InlineData("Macron did not visit Poland.", "visit", EventStatus.Denied)]
    [InlineData("Macron refused to visit Poland.", "visit", EventStatus.Denied)]
    [InlineData("Macron cancelled his visit to Poland.", "visit", EventStatus.Cancelled)]
    [InlineData("Macron postponed his visit to Poland.", "visit", EventStatus.Postponed)]
    [InlineData("Macron may decide to visit Poland.", "visit", EventStatus.Possible)]
    [InlineData("Macron did not plan to visit Poland.", "visit", EventStatus.Denied)]
    public void Each_word_above_an_act_colours_it(string text, string act, EventStatus status)
    {
        var assessment = new Clause(text).Assess(act);
        Assert.Equal((status, (string?)null), (assessment.Status, assessment.Unasserted));
    }

    [Theory]
    [InlineData("If Macron visits Poland, trade will grow.", "visits")]
    [InlineData("Did Macron visit Poland?", "visit")]
    [InlineData("Macron should visit Poland.", "visit")]
    [InlineData("Macron would have visited Poland.", "visited")]
    public void A_condition_a_question_a_duty_and_what_was_not_assert_nothing(string text, string act) =>
        Assert.NotNull(new Clause(text).Assess(act).Unasserted);

    [Theory]
    [InlineData("France urged Russia to withdraw.", "withdraw", "urged")]
    [InlineData("France agreed to visit Poland.", "visit", "agreed")]
    public void What_is_asked_or_agreed_points_to_its_asking(string text, string act, string word)
    {
        var clause = new Clause(text);
        Assert.Equal(word, Assert.Single(clause.Forms([clause.Assess(act).ContentOf])));
    }

    [Fact]
    public void The_words_of_saying_stand_from_the_innermost_out()
    {
        var clause = new Clause("TASS reported that Lavrov said Putin would visit China.");
        Assert.Equal(["said", "reported"], clause.Forms(clause.Assess("visit").Speakers));
    }
}
