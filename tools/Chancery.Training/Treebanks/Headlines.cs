using Chancery.Language;
using Chancery.Language.Conllu;

namespace Chancery.Training.Treebanks;

/// <summary>Makes sentences look like headlines, of which the treebanks hold few: without the full stop, or With Capitals.</summary>
internal static class Headlines
{
    private const int Every = 30;
    private const int LongestSmallWord = 3;

    /// <summary>Some of the sentences once more without their full stop, some others with capitals.</summary>
    public static IEnumerable<GoldSentence> From(IReadOnlyList<GoldSentence> sentences)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            var words = sentences[i].Words;
            if (words.Length is < 5 or > 25 || words[^1].Form != "." || words[^1].Head < 0 || words.Any(w => w.Head == words.Length - 1)) continue;
            if (i % Every == 0) yield return sentences[i] with { Words = words[..^1] };
            else if (i % Every == Every / 2) yield return sentences[i] with { Words = [.. words[..^1].Select(Capitalised)] };
        }
    }

    private static GoldWord Capitalised(GoldWord word) =>
        word.Form.Length > LongestSmallWord && char.IsLower(word.Form[0]) && word.Upos is not (UniversalTag.Adp or UniversalTag.Part)
            ? word with { Form = char.ToUpperInvariant(word.Form[0]) + word.Form[1..] }
            : word;
}
