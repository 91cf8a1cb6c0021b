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

    [Fact]
    public void Threads_that_share_an_analyzer_all_get_the_same()
    {
        const string text = "The foreign ministry said on Monday that Turkey had expelled two envoys. Talks will go on, an official told reporters.";
        var alone = Analyzer.Analyze(text).Sentences.SelectMany(s => s.Tokens).ToList();
        Parallel.For(0, 64, _ => Assert.Equal(alone, Analyzer.Analyze(text).Sentences.SelectMany(s => s.Tokens)));
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
