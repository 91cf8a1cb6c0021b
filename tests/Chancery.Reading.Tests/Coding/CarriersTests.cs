using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Whose figures and statements they are, and which outlet carried what was said.</summary>
public sealed class CarriersTests
{
    private static string Speakers(string mode, string text) =>
        string.Join(", ", Acts.The(mode, text).Attribution.SelectMany(c => c.Speakers).Select(s => s.Name));

    [Theory]
    [InlineData("According to a statement from the Polish foreign ministry, Macron will visit Warsaw in May.", "Polish foreign ministry")]
    [InlineData("Reports in the Polish press say that Macron will visit Warsaw in May.", "Polish press")]
    [InlineData("Macron will visit Warsaw in May, the rebels say, according to a BBC report.", "rebels, BBC")]
    public void Whose_statement_it_is_says_it(string text, string speakers) => Assert.Equal(speakers, Speakers("visit", text));

    [Theory]
    [InlineData("In an interview with Le Monde, Radoslaw Sikorski said that Macron would visit Warsaw.", "Radoslaw Sikorski, Le Monde")]
    [InlineData("Speaking to the BBC on Sunday, Radoslaw Sikorski said Macron would visit Warsaw.", "Radoslaw Sikorski, BBC")]
    [InlineData("Radoslaw Sikorski said in a Reuters interview that Macron would visit Warsaw.", "Radoslaw Sikorski, Reuters")]
    [InlineData("Radoslaw Sikorski told reporters that Macron would visit Warsaw, as quoted by the TASS news agency.", "Radoslaw Sikorski, TASS")]
    [InlineData("Radoslaw Sikorski said in Kenya that Macron would visit Warsaw.", "Radoslaw Sikorski")]
    public void The_outlet_that_heard_it_comes_next(string text, string speakers) => Assert.Equal(speakers, Speakers("visit", text));

    [Fact]
    public void Two_kinds_of_officials_are_two_speakers() =>
        Assert.Equal("Chadian officials, Norwegian officials", Speakers("kill", "Chadian and Norwegian officials say Kenyan forces have killed two Sudanese soldiers."));

    [Fact]
    public void Figures_say_nothing_of_themselves() =>
        Assert.Equal("Polish foreign ministry", Speakers("visit", "Figures released by the Polish foreign ministry revealed that Macron visited Warsaw in May."));

    [Fact]
    public void A_raid_the_army_said_was_lawful_is_no_report_of_the_killing() =>
        Assert.Equal("", Speakers("kill", "Kenyan forces have killed three Sudanese soldiers in a raid the army said was lawful."));

    [Fact]
    public void A_tag_may_end_in_a_semicolon() =>
        Assert.Equal("Norwegian foreign ministry", Speakers("kill", "Kenyan forces killed three Sudanese soldiers, the Norwegian foreign ministry said; Kenya denied the charge."));
}
