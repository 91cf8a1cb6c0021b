using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Chancery.Reading.Lexicon.Yaml;

/// <summary>A parser that refuses lists in lists in lists without end, on which reading into nodes would overflow the stack.</summary>
internal sealed class ShallowParser(IParser parser) : IParser
{
    // A lexicon file needs six at most.
    private const int Deepest = 40;
    private int depth;

    public ParsingEvent? Current => parser.Current;

    public bool MoveNext()
    {
        if (!parser.MoveNext()) return false;
        depth += Current!.NestingIncrease;
        if (depth > Deepest) throw new YamlException(Current.Start, Current.End, "Lists and mappings stand too deep in each other");
        return true;
    }
}
