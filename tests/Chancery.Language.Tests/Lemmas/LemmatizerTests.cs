using Xunit;

namespace Chancery.Language.Tests.Lemmas;

public class LemmatizerTests
{
    private static readonly EnglishAnalyzer Analyzer = EnglishAnalyzer.BuiltIn();

    [Theory]
    [InlineData("She met them.", "met", "meet")]
    [InlineData("He went home.", "went", "go")]
    [InlineData("The EU sought help from Kyiv.", "sought", "seek")]
    [InlineData("He told the men.", "men", "man")]
    [InlineData("They signed two treaties.", "treaties", "treaty")]
    [InlineData("Troops were withdrawn.", "withdrawn", "withdraw")]
    [InlineData("They were there.", "were", "be")]
    [InlineData("He has left.", "has", "have")]
    [InlineData("She is agreeing.", "agreeing", "agree")]
    [InlineData("They visited Kyiv.", "Kyiv", "Kyiv")]
    [InlineData("The talks have begun.", "begun", "begin")]
    [InlineData("The minister accused them.", "accused", "accuse")]
    public void A_form_has_its_dictionary_form(string text, string form, string lemma) =>
        Assert.Equal(lemma, Analyzer.Analyze(text).Sentences[0].Tokens.First(t => t.Form == form).Lemma);
}
