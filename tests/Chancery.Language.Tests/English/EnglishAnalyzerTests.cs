using CsCheck;
using Xunit;

namespace Chancery.Language.Tests.English;

public class EnglishAnalyzerTests
{
    private static readonly EnglishAnalyzer Analyzer = EnglishAnalyzer.BuiltIn();

    [Fact]
    public void Any_text_gives_trees_with_one_root_and_no_cycle()
    {
        var text = Gen.OneOf(Gen.String, Gen.String[Gen.Char["abcdeT .,-\n'\"!"], 0, 400]);
        text.Sample(t =>
        {
            var document = Analyzer.Analyze(t);
            foreach (var sentence in document.Sentences) AssertTree(sentence);
        });
    }

    [Fact]
    public void Every_form_is_what_stands_at_its_offsets()
    {
        Gen.String.Sample(t =>
        {
            foreach (var token in Analyzer.Analyze(t).Sentences.SelectMany(s => s.Tokens)) Assert.Equal(t[token.Start..token.End], token.Form);
        });
    }

    [Fact]
    public void A_text_of_ten_thousand_words_without_a_full_stop_is_read()
    {
        var document = Analyzer.Analyze(string.Join(' ', Enumerable.Repeat("again and", 5000)));
        Assert.Equal(10000, document.Sentences.Sum(s => s.Tokens.Count));
    }

    [Theory]
    [InlineData("Russian President Vladimir Putin met President Xi Jinping in Beijing on Monday.", "met", "Vladimir", "Xi")]
    [InlineData("France expelled six Russian diplomats on Tuesday.", "expelled", "France", "diplomats")]
    [InlineData("The foreign minister visited Ankara last week.", "visited", "minister", "Ankara")]
    public void Who_does_what_to_whom_is_in_the_tree(string text, string verb, string subject, string target)
    {
        var sentence = Assert.Single(Analyzer.Analyze(text).Sentences);
        var root = Assert.Single(sentence.Tokens, t => t.Head < 0);
        Assert.Equal(verb, root.Form);
        Assert.Equal(subject, Assert.Single(sentence.Tokens, t => t.Head == root.Index && t.Relation == "nsubj").Form);
        Assert.Equal(target, Assert.Single(sentence.Tokens, t => t.Head == root.Index && t.Relation == "obj").Form);
    }

    private static void AssertTree(Sentence sentence)
    {
        Assert.Equal("root", Assert.Single(sentence.Tokens, t => t.Head < 0).Relation);
        foreach (var token in sentence.Tokens)
        {
            var steps = 0;
            for (var at = token; at.Head >= 0; at = sentence.Tokens[at.Head]) Assert.True(steps++ < sentence.Tokens.Count);
        }
    }
}
