using Xunit;

namespace Chancery.Reading.Tests.Clauses;

public sealed class PropositionTests
{
    [Theory]
    [InlineData("France condemned Iran.", "condemned", "Verb", "Active", "France", "Iran")]
    [InlineData("Iran was condemned by France.", "condemned", "Verb", "Passive", "France", "Iran")]
    [InlineData("Macron plans to visit Poland.", "visit", "Verb", "Active", "Macron", "Poland")]
    [InlineData("Macron paid a visit to Poland.", "visit", "Nominal", "Active", "Macron", "")]
    [InlineData("Talks were held by France.", "Talks", "Nominal", "Active", "France", "")]
    [InlineData("France imposed sanctions on Iran.", "sanctions", "Nominal", "Active", "France", "")]
    [InlineData("France issued a warning to Iran.", "warning", "Nominal", "Active", "France", "")]
    [InlineData("France is critical of Iran.", "critical", "Predicative", "Active", "France", "")]
    public void One_word_tells_who_does_what(string text, string predicate, string kind, string voice, string doers, string objects)
    {
        var clause = new Clause(text);
        var proposition = clause.Proposition(predicate);
        Assert.Equal((kind, voice), (proposition.Kind.ToString(), proposition.Voice.ToString()));
        Assert.Equal((doers, objects), (string.Join(' ', clause.Forms(proposition.Doers)), string.Join(' ', clause.Forms(proposition.Objects))));
    }

    [Theory]
    [InlineData("Macron visited Poland.", "visited", true, "Factual", "Past")]
    [InlineData("Macron has visited Poland.", "visited", true, "Factual", "Perfect")]
    [InlineData("Macron will visit Poland.", "visit", true, "Intended", "Future")]
    [InlineData("Macron may visit Poland.", "visit", true, "Possible", "Future")]
    [InlineData("Macron did not visit Poland.", "visit", false, "Factual", "None")]
    [InlineData("Macron cancelled a visit to Poland.", "visit", false, "Intended", "None")]
    [InlineData("France will react if Iran attacks Poland.", "attacks", true, "Unasserted", "Present")]
    public void It_says_how_far_the_words_commit_themselves(string text, string predicate, bool isAffirmed, string modality, string tense)
    {
        var proposition = new Clause(text).Proposition(predicate);
        Assert.Equal((isAffirmed, modality, tense), (proposition.IsAffirmed, proposition.Modality.ToString(), proposition.Tense.ToString()));
    }

    [Theory]
    [InlineData("Poland said France had condemned Iran.", "condemned", "said")]
    [InlineData("France condemned Iran, Poland said.", "condemned", "said")]
    [InlineData("According to Poland, France condemned Iran.", "condemned", "Poland")]
    [InlineData("Reuters reported that Poland said France had condemned Iran.", "condemned", "said reported")]
    public void The_speakers_above_it_come_innermost_first(string text, string predicate, string speakers)
    {
        var clause = new Clause(text);
        Assert.Equal(speakers, string.Join(' ', clause.Forms(clause.Proposition(predicate).Speakers)));
    }

    [Fact]
    public void Its_prepositions_are_those_of_the_verb_that_carries_it_too()
    {
        var clause = new Clause("France held talks with Poland in Geneva.");
        Assert.Equal("Poland", string.Join(' ', clause.Forms(clause.Proposition("talks").Behind("with"))));
    }
}
