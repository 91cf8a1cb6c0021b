using Xunit;

namespace Chancery.Reading.Tests.Clauses;

public sealed class ArgumentsTests
{
    [Theory]
    [InlineData("France condemned Iran.", "condemned", "France", "Iran")]
    [InlineData("Iran was condemned by France.", "condemned", "France", "Iran")]
    [InlineData("Iran has been condemned by France.", "condemned", "France", "Iran")]
    [InlineData("Iran, which France condemned on Monday, protested.", "condemned", "France", "Iran")]
    [InlineData("The deal signed by France was long.", "signed", "France", "deal")]
    [InlineData("France plans to condemn Iran.", "condemn", "France", "Iran")]
    [InlineData("France promised Poland to condemn Iran.", "condemn", "France", "Iran")]
    [InlineData("France urged Poland to condemn Iran.", "condemn", "Poland", "Iran")]
    [InlineData("Poland was urged by France to condemn Iran.", "condemn", "Poland", "Iran")]
    [InlineData("France met Poland and condemned Iran.", "condemned", "France", "Iran")]
    [InlineData("France condemned and sanctioned Iran.", "condemned", "France", "Iran")]
    [InlineData("France condemned and sanctioned Iran.", "sanctioned", "France", "Iran")]
    public void Who_does_it_to_whom_is_the_same_in_every_form(string text, string verb, string subject, string whom)
    {
        var clause = new Clause(text);
        Assert.Equal((subject, whom), (clause.Subjects(verb), clause.Objects(verb)));
    }

    [Theory]
    [InlineData("Iran was condemned by France.", "condemned", true)]
    [InlineData("The deal signed by France was long.", "signed", true)]
    [InlineData("France has condemned Iran.", "condemned", false)]
    [InlineData("France condemned Iran.", "condemned", false)]
    public void The_passive_is_told_from_the_perfect(string text, string verb, bool isPassive) =>
        Assert.Equal(isPassive, new Clause(text).IsPassive(verb));

    [Fact]
    public void A_noun_takes_the_phrases_of_the_verb_that_carries_it() =>
        Assert.Equal("Poland", new Clause("France held talks with Poland.").Prepositional("talks", "with"));
}
