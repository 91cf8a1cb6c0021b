using Chancery.Reading.Lexicon;
using Chancery.Reading.Suggestions;
using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Suggestions;

public sealed class LexiconSuggesterTests
{
    private static readonly LexiconSuggester Suggester = new(English.Analyzer, English.Lexicon);

    private static List<Suggestion> Suggested(SuggestionKind kind, string text) =>
        [.. Suggester.Suggest(English.Report(text)).Where(s => s.Kind == kind)];

    [Fact]
    public void A_person_told_of_with_title_and_country_is_learnt_wherever_named()
    {
        var people = Suggested(SuggestionKind.Person, "Norwegian Foreign Minister Ola Testdal visited Moscow on Monday. Ola Testdal will return on Friday.");
        Assert.Equal([("Ola Testdal", "NOR", "foreign-minister"), ("Ola Testdal", "NOR", "foreign-minister")], people.Select(p => (p.Text, p.Country!, p.Office!)));
    }

    [Fact]
    public void A_person_is_learnt_from_an_apposition() =>
        Assert.Equal(("Ola Testdal", "NOR"), Suggested(SuggestionKind.Person, "Ola Testdal, the Norwegian foreign minister, visited Moscow on Monday.").Select(p => (p.Text, p.Country!)).Single());

    [Fact]
    public void Whom_the_lexicon_knows_is_not_suggested() =>
        Assert.Empty(Suggested(SuggestionKind.Person, "Russian Foreign Minister Sergei Lavrov visited Beijing on Monday."));

    [Fact]
    public void A_name_that_takes_part_and_is_nobodys_is_suggested() =>
        Assert.Equal([("Zorblat Front", "condemn")], Suggested(SuggestionKind.Name, "The Zorblat Front condemned Russia on Monday.").Select(s => (s.Text, s.Slot!)));

    [Fact]
    public void A_name_that_takes_no_part_is_not_suggested() =>
        Assert.Empty(Suggested(SuggestionKind.Name, "The weather in Zorblat was fine on Monday."));

    [Theory]
    [InlineData("Norway froobled Sweden on Monday.", "frooble", WordClass.Verb, "object")]
    [InlineData("Norway's froobling towards Sweden surprised many.", "froobling", WordClass.Noun, "toward")]
    public void A_word_between_two_actors_that_gave_no_event_is_suggested(string text, string word, WordClass part, string slot) =>
        Assert.Equal([(word, (WordClass?)part, slot)], Suggested(SuggestionKind.Word, text).Select(s => (s.Text, s.Word, s.Slot!)));

    [Theory]
    [InlineData("Norway condemned Sweden on Monday.")]
    [InlineData("Norway would have condemned Sweden if it had known.")]
    [InlineData("Norway's king lives in Sweden.")]
    public void A_word_that_a_frame_has_or_that_tells_only_where_is_not_suggested(string text) => Assert.Empty(Suggested(SuggestionKind.Word, text));
}
