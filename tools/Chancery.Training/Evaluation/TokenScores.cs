using System.Globalization;
using Chancery.Language.Tokens;

namespace Chancery.Training.Evaluation;

/// <summary>How well raw text is cut into words and sentences: what has the very bounds of the treebank's is right.</summary>
internal static class TokenScores
{
    public static void Print(string file, TextWriter output)
    {
        var gold = TreebankText.Read(file);
        var cut = new SentenceSplitter().Split(gold.Text);
        Print(output, "TOKENS", gold.Words, [.. cut.SelectMany(s => s)]);
        Print(output, "SENTENCES", gold.Sentences, [.. cut.Select(s => new TokenSpan(s[0].Start, s[^1].End))]);
    }

    private static void Print(TextWriter output, string name, IReadOnlyList<TokenSpan> gold, HashSet<TokenSpan> found)
    {
        var right = gold.Count(found.Contains);
        Print(output, name + "_P", right, found.Count);
        Print(output, name + "_R", right, gold.Count);
        Print(output, name + "_F1", 2 * right, found.Count + gold.Count);
    }

    private static void Print(TextWriter output, string name, long part, long whole) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} {100.0 * part / Math.Max(whole, 1):F2}"));
}
