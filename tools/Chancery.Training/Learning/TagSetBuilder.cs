using Chancery.Language.Conllu;
using Chancery.Language.Tagging;
using Chancery.Language.Words;

namespace Chancery.Training.Learning;

/// <summary>Which tags there are, and which of them each well-known word may have.</summary>
internal sealed class TagSetBuilder
{
    private const int LeastPerTag = 3;
    private const int LeastPerWord = 12;
    private readonly Dictionary<WordTag, byte> ids = [];

    public TagSetBuilder(IReadOnlyList<GoldSentence> sentences)
    {
        var counts = new Dictionary<WordTag, int>();
        var words = new Dictionary<uint, Dictionary<WordTag, int>>();
        foreach (var word in sentences.SelectMany(s => s.Words))
        {
            var tag = new WordTag(word.Upos, word.Xpos);
            counts[tag] = counts.GetValueOrDefault(tag) + 1;
            var lower = WordHash.Lower(word.Form);
            if (!words.TryGetValue(lower, out var own)) words[lower] = own = [];
            own[tag] = own.GetValueOrDefault(tag) + 1;
        }

        var tags = counts.Where(c => c.Value >= LeastPerTag).OrderByDescending(c => c.Value).ThenBy(c => c.Key.Upos).ThenBy(c => c.Key.Xpos, StringComparer.Ordinal).Select(c => c.Key).Take(128).ToArray();
        for (var i = 0; i < tags.Length; i++) ids[tags[i]] = (byte)i;
        var sets = new List<byte[]> { OpenTags(words, tags) };
        var numbers = new Dictionary<string, int>();
        foreach (var (hash, own) in words.OrderBy(w => w.Key))
        {
            if (own.Values.Sum() < LeastPerWord) continue;
            var set = own.Where(o => ids.ContainsKey(o.Key)).Select(o => ids[o.Key]).Order().ToArray();
            if (set.Length == 0) continue;
            var key = string.Join(',', set);
            if (!numbers.TryGetValue(key, out var number))
            {
                if (sets.Count == 4096) continue;
                numbers[key] = number = sets.Count;
                sets.Add(set);
            }

            SetOf[hash] = number;
        }

        Tags = new(tags, sets);
    }

    public TagSet Tags { get; }

    /// <summary>The number of the set of candidates of each well-known word, by its hash in lower case.</summary>
    public Dictionary<uint, int> SetOf { get; } = [];

    /// <summary>A gold tag's number; null when the tag is too rare to be learned.</summary>
    public byte? Id(GoldWord word) => Id(new WordTag(word.Upos, word.Xpos));

    public byte? Id(WordTag tag) => ids.TryGetValue(tag, out var id) ? id : null;

    // Tags that new words take: those of many different words.
    private byte[] OpenTags(Dictionary<uint, Dictionary<WordTag, int>> words, WordTag[] tags)
    {
        var rare = new int[tags.Length];
        foreach (var own in words.Values.Where(o => o.Values.Sum() < LeastPerWord))
        {
            foreach (var tag in own.Keys.Where(ids.ContainsKey)) rare[ids[tag]]++;
        }

        return [.. Enumerable.Range(0, tags.Length).Where(i => rare[i] >= 4).Select(i => (byte)i)];
    }
}
