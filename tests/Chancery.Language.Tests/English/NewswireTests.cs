using Xunit;

namespace Chancery.Language.Tests.English;

/// <summary>Sentences as reports word them come out right where it matters: who does what to whom.</summary>
public class NewswireTests
{
    private static readonly EnglishAnalyzer Analyzer = EnglishAnalyzer.BuiltIn();

    [Theory]
    [InlineData("Russian President Vladimir Putin met President Xi Jinping in Beijing on Monday.", "met", "nsubj", "Vladimir")]
    [InlineData("Russian President Vladimir Putin met President Xi Jinping in Beijing on Monday.", "met", "obj", "Xi")]
    [InlineData("Russian President Vladimir Putin met President Xi Jinping in Beijing on Monday.", "Vladimir", "nmod:desc", "President")]
    [InlineData("The foreign ministry said on Monday that Turkey had expelled two diplomats.", "said", "nsubj", "ministry")]
    [InlineData("The foreign ministry said on Monday that Turkey had expelled two diplomats.", "said", "ccomp", "expelled")]
    [InlineData("The foreign ministry said on Monday that Turkey had expelled two diplomats.", "expelled", "nsubj", "Turkey")]
    [InlineData("The foreign ministry said on Monday that Turkey had expelled two diplomats.", "expelled", "obj", "diplomats")]
    [InlineData("France, Germany and Italy congratulated Zelensky on his victory.", "congratulated", "nsubj", "France")]
    [InlineData("France, Germany and Italy congratulated Zelensky on his victory.", "France", "conj", "Germany")]
    [InlineData("France, Germany and Italy congratulated Zelensky on his victory.", "congratulated", "obj", "Zelensky")]
    [InlineData("Putin to visit China in May", "visit", "nsubj", "Putin")]
    [InlineData("Putin to visit China in May", "visit", "obj", "China")]
    [InlineData("Two soldiers were killed by militants in northern Mali, the army said in a statement.", "killed", "nsubj:pass", "soldiers")]
    [InlineData("Two soldiers were killed by militants in northern Mali, the army said in a statement.", "killed", "obl:agent", "militants")]
    [InlineData("Two soldiers were killed by militants in northern Mali, the army said in a statement.", "said", "nsubj", "army")]
    [InlineData("The agreement, which was signed in Ankara last week, allows Turkish ships to enter the port.", "agreement", "acl:relcl", "signed")]
    [InlineData("The agreement, which was signed in Ankara last week, allows Turkish ships to enter the port.", "allows", "nsubj", "agreement")]
    [InlineData("North Korea fired a ballistic missile toward the Sea of Japan, South Korea's military said.", "fired", "obj", "missile")]
    [InlineData("North Korea fired a ballistic missile toward the Sea of Japan, South Korea's military said.", "military", "nmod:poss", "Korea")]
    [InlineData("Poland's Prime Minister Donald Tusk warned Hungary against blocking the aid package.", "warned", "nsubj", "Donald")]
    [InlineData("Israel and Hamas carried out a prisoner exchange.", "carried", "compound:prt", "out")]
    public void A_word_hangs_where_it_should(string text, string head, string relation, string word)
    {
        var sentence = Assert.Single(Analyzer.Analyze(text).Sentences);
        Assert.Contains(sentence.Tokens, t => t.Form == word && t.Relation == relation && t.Head >= 0 && sentence.Tokens[t.Head].Form == head);
    }

    [Theory]
    [InlineData("Iran, Saudi Arabia agree to restore ties", "agree")]
    [InlineData("Biden Meets Xi In Bali As Tensions Rise Over Taiwan", "Meets")]
    [InlineData("Ambassador summoned over raid", "summoned")]
    public void A_headline_without_a_full_stop_hangs_on_its_verb(string text, string verb) =>
        Assert.Equal(verb, Assert.Single(Assert.Single(Analyzer.Analyze(text).Sentences).Tokens, t => t.Head < 0).Form);

    [Fact]
    public void The_fast_mode_gives_trees_too()
    {
        var tokens = EnglishAnalyzer.BuiltIn(AnalysisMode.Fast).Analyze("France expelled six Russian diplomats on Tuesday.").Sentences[0].Tokens;
        Assert.Equal("expelled", Assert.Single(tokens, t => t.Head < 0).Form);
    }
}
