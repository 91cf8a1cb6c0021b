using Chancery.Reading.Lexicon;
using Chancery.Reading.Suggestions;
using Xunit;

namespace Chancery.Reading.Tests.Suggestions;

public sealed class SuggestionCountTests
{
    private static Suggestion Word(string text, int day = 1) => new(SuggestionKind.Word, text, null, null, WordClass.Verb, "object", new(2024, 4, day), $"{text} on {day}");

    private static Suggestion Name(string text, string with) => new(SuggestionKind.Name, text, null, null, null, with, null, "");

    [Fact]
    public void The_most_frequent_stands_first_of_its_kind()
    {
        var counts = SuggestionCount.Of([[Word("a"), Name("Front", "meet")], [Word("b"), Word("b")]]);
        Assert.Equal(["Front", "b", "a"], counts.Select(c => c.Suggestion.Text));
    }

    [Fact]
    public void Times_reports_and_days_are_counted_and_the_first_example_is_kept()
    {
        var count = SuggestionCount.Of([[Word("a", 3), Word("a", 3)], [Word("a", 2)], [Word("a", 5)]]).Single();
        Assert.Equal((4, 3, new DateOnly(2024, 4, 2), new DateOnly(2024, 4, 5), "a on 3"), (count.Times, count.Reports, count.First!.Value, count.Last!.Value, count.Suggestion.Example));
    }

    [Fact]
    public void A_name_is_one_in_whatever_it_takes_part() => Assert.Equal(2, SuggestionCount.Of([[Name("Front", "meet"), Name("Front", "visit")]]).Single().Times);

    [Fact]
    public void What_was_met_too_seldom_is_left_out() => Assert.Equal("b", SuggestionCount.Of([[Word("a"), Word("b"), Word("b")]], min: 2).Single().Suggestion.Text);
}
