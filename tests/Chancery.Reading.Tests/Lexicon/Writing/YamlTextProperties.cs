using Chancery.Reading.Lexicon.Writing;
using CsCheck;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace Chancery.Reading.Tests.Lexicon.Writing;

public sealed class YamlTextProperties
{
    private static readonly string[] Odd = ["no", "NULL", "1999", "2024-01-01", "", "a: b", "Said al-Islam", "~", "true"];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String[Gen.Char["aZ9 '\"\\:#-,[]{}&*!|>%@`?\t\n\u00a0é"], 0, 12], Gen.Int[0, Odd.Length - 1].Select(i => Odd[i]));

    [Fact]
    public void What_is_written_is_read_back_as_the_same_text() => Texts.Sample(text =>
    {
        var stream = new YamlStream();
        stream.Load(new StringReader($"- {{ name: {YamlText.Of(text)}, names: {YamlText.List([text, text])} }}\n"));
        var map = (YamlMappingNode)((YamlSequenceNode)stream.Documents[0].RootNode)[0];
        return ((YamlScalarNode)map["name"]).Value == text && ((YamlSequenceNode)map["names"]).Children.All(n => ((YamlScalarNode)n).Value == text);
    });
}
