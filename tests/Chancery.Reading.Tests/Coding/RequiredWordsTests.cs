using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Coding;

/// <summary>Turns of phrase: words that must stand in certain slots of a frame's word.</summary>
public sealed class RequiredWordsTests
{
    [Theory]
    [InlineData("Canada accused Iran of torture.", "1122")]
    [InlineData("Canada accused Iran of committing acts of torture.", "1122")]
    [InlineData("Iran was accused by Canada of violating human rights.", "1122")]
    [InlineData("Estonia accused Russia of violating its airspace.", "1123")]
    [InlineData("Sudan accused Chad of war crimes.", "1124")]
    [InlineData("Austria accused Belarus of spying.", "1125")]
    [InlineData("Peru accused Chile of bad faith.", "112")]
    public void What_somebody_is_accused_of_decides_the_code(string text, string code) => Assert.Equal(code, Acts.The("accuse", text).Cameo);

    [Theory]
    [InlineData("Turkey threatened to impose sanctions on Greece.", "1312")]
    [InlineData("Algeria threatened to sever relations with Spain.", "1313")]
    [InlineData("Turkey threatened to bomb Syria.", "1384")]
    public void What_somebody_threatens_to_do_decides_the_code(string text, string code) => Assert.Equal(code, Assert.Single(English.Read(text).Events).Cameo);

    [Theory]
    [InlineData("Japan hit China with tariffs.", "embargo JPN > CHN, occurred")]
    [InlineData("Japan hit China with snow.", "")]
    [InlineData("Iran vowed to retaliate against Israel.", "threaten-force IRN > ISR, occurred")]
    [InlineData("Ecuador gave Mexican diplomats three days to leave.", "expel ECU > MEX, occurred")]
    public void A_word_that_is_nothing_alone_is_an_act_with_its_words(string text, string acts) => Assert.Equal(acts, Acts.Of(text));

    [Fact]
    public void A_turn_of_phrase_and_the_noun_in_it_are_one_mention() =>
        Assert.Single(Assert.Single(English.Read("Britain hit Belarus with sanctions.").Events).Mentions);

    [Theory]
    [InlineData("Norway put off sanctions on Chad.", "sanction NOR > TCD, postponed")]
    [InlineData("Norway urged Chad to release the prisoners.", "urge NOR > TCD, occurred")]
    [InlineData("Norway said that Chad's decision was unacceptable.", "criticise NOR > TCD, occurred")]
    [InlineData("Norway refused to lift its sanctions on Chad.", "refuse NOR > TCD, occurred")]
    public void A_particle_or_a_clause_makes_another_act_of_a_verb(string text, string acts) => Assert.Equal(acts, Acts.Of(text));
}
