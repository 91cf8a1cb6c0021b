using System.Text;

namespace Chancery.Benchmarks.Records.World;

/// <summary>Makes words that mean nothing, each once.</summary>
internal sealed class Coinage(Dice dice)
{
    private static readonly string[] Openings =
        ["b", "br", "c", "d", "dr", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v", "z", "sk", "th"];

    private static readonly string[] Middles = ["a", "e", "i", "o", "u", "ai", "ei", "ou", "é", "ö"];
    private static readonly string[] Closings = ["", "", "", "n", "r", "l", "s", "m", "nd", "rk", "lt"];

    private readonly HashSet<string> coined = new(StringComparer.Ordinal);

    /// <summary>A word in small letters that was not made before.</summary>
    public string Word()
    {
        var word = new StringBuilder();
        do
        {
            word.Clear();
            for (var left = dice.Between(2, 3); left > 0; left--) word.Append(dice.Of(Openings)).Append(dice.Of(Middles)).Append(left == 1 ? dice.Of(Closings) : "");
        }
        while (!coined.Add(word.ToString()));
        return word.ToString();
    }

    /// <summary>The same with a capital.</summary>
    public string Name() => Capital(Word());

    /// <summary>Words with a capital at the front.</summary>
    public static string Capital(string words) => string.Concat(char.ToUpperInvariant(words[0]).ToString(), words.AsSpan(1));
}
