using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Chancery.Reading.Lexicon.Yaml;

/// <summary>One YAML file, read into nodes that know their places.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">Its path within the lexicon folder, with slashes.</param>
/// <param name="Problems">Where its problems go.</param>
internal sealed record YamlFile(string Path, string Name, ProblemList Problems)
{
    /// <summary>The file's one document; null, with a problem noted, when it has none or is not YAML.</summary>
    public YamlNode? Root()
    {
        var stream = new YamlStream();
        using var text = File.OpenText(Path);
        var parser = new ShallowParser(new Parser(text));
        try
        {
            stream.Load(parser);
        }
        catch (YamlException mistake)
        {
            NotYaml(mistake.Start, mistake.Message);
            return null;
        }
        catch (Exception mistake) when (mistake is InvalidOperationException or ArgumentException)
        {
            // The parser's own answers to a bracket that is never closed, and to a key or item it finds no value for.
            NotYaml(parser.Current?.End ?? Mark.Empty, "A bracket or quote is not closed, or a value is missing");
            return null;
        }
        if (stream.Documents.Count is 1) return stream.Documents[0].RootNode;
        Problems.Add(LexiconProblems.Shape, new FilePlace(Path, 0, 0), $"The file holds {stream.Documents.Count} documents.", "Write one document in a file.");
        return null;
    }

    private void NotYaml(Mark mark, string message) => Problems.Add(
        LexiconProblems.Syntax, new FilePlace(Path, (int)mark.Line, (int)mark.Column),
        $"This is not YAML: {message.TrimEnd('.')}.", "Look at this line and the one before it for quotes, colons, brackets and indents.");

    public FilePlace PlaceOf(YamlNode node) => new(Path, (int)node.Start.Line, (int)node.Start.Column);

    /// <summary>The node as a mapping; null, with a problem noted, when it is something else.</summary>
    public MapReader? Map(YamlNode node, string what)
    {
        if (node is YamlMappingNode map) return new MapReader(map, this);
        WrongShape(node, what, "a mapping (key: value)");
        return null;
    }

    /// <summary>The mappings of a list; whatever is not one is noted as a problem.</summary>
    public IEnumerable<MapReader> Maps(YamlNode node, string what)
    {
        if (node is YamlSequenceNode list) return list.Children.Select(item => Map(item, "Each of " + what)).OfType<MapReader>();
        WrongShape(node, what, "a list of mappings (- key: value)");
        return [];
    }

    /// <summary>The texts of a list, or the one text; whatever is not one, or is empty, is noted as a problem.</summary>
    public IReadOnlyList<Located> Texts(YamlNode node, string what)
    {
        var texts = new List<Located>();
        foreach (var item in node is YamlSequenceNode list ? list.Children : [node])
            if (Text(item, what) is { } text) texts.Add(new Located(text, PlaceOf(item)));
        return texts;
    }

    /// <summary>The node as a text; null, with a problem noted, when it is something else or empty.</summary>
    public string? Text(YamlNode node, string what)
    {
        if (node is not YamlScalarNode { Value: { } text }) WrongShape(node, what, "a text");
        else if (string.IsNullOrWhiteSpace(text)) Problems.Add(LexiconProblems.MissingKey, PlaceOf(node), $"{what} is empty.", "Write a value, or take the key out.");
        else return text;
        return null;
    }

    private void WrongShape(YamlNode node, string what, string wanted) =>
        Problems.Add(LexiconProblems.Shape, PlaceOf(node), $"{what} should be {wanted}.", "Write it so.");
}
