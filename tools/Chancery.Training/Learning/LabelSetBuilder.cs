using Chancery.Language.Conllu;
using Chancery.Language.Parsing;

namespace Chancery.Training.Learning;

/// <summary>Which relations there are, and between which parts of speech each was seen.</summary>
internal sealed class LabelSetBuilder
{
    private const int LeastPerLabel = 12;
    private readonly Dictionary<string, byte> ids = [];

    public LabelSetBuilder(IReadOnlyList<GoldSentence> sentences)
    {
        var counts = sentences.SelectMany(s => s.Words).CountBy(w => w.Relation).ToDictionary(c => c.Key, c => c.Value);
        var names = new List<string> { "dep" };
        names.AddRange(counts.Where(c => c.Key is not ("root" or "dep") && c.Value >= LeastPerLabel).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key).Take(62));
        for (var i = 0; i < names.Count; i++) ids[names[i]] = (byte)i;
        var seen = new int[2 * LabelSet.UniversalTags * LabelSet.UniversalTags, names.Count];
        foreach (var sentence in sentences)
        {
            for (var d = 0; d < sentence.Words.Length; d++)
            {
                var word = sentence.Words[d];
                if (word.Head >= 0) seen[LabelSet.Slot(d < word.Head, (int)sentence.Words[word.Head].Upos, (int)word.Upos), Id(word.Relation)]++;
            }
        }

        var common = new byte[] { Id("nmod"), Id("obl"), Id("nsubj"), Id("obj"), Id("conj"), Id("punct"), Id("compound"), Id("amod"), Id("advmod"), Id("case"), Id("det"), Id("mark"), Id("parataxis"), Id("flat"), Id("dep") };
        var candidates = Enumerable.Range(0, seen.GetLength(0)).Select(slot =>
        {
            var own = Enumerable.Range(0, names.Count).Where(l => seen[slot, l] > 0).Select(l => (byte)l).ToArray();
            return own.Length == 0 ? common : own;
        }).ToArray();
        Labels = new(names, candidates);
    }

    public LabelSet Labels { get; }

    /// <summary>A relation's number; a rare subtype counts as its universal relation.</summary>
    public byte Id(string relation) => ids.TryGetValue(relation, out var id) || ids.TryGetValue(relation.Split(':')[0], out id) ? id : (byte)0;
}
