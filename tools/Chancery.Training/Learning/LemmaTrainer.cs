using Chancery.Language;
using Chancery.Language.Conllu;
using Chancery.Language.Lemmas;
using Chancery.Language.Tagging;
using Chancery.Language.Words;
using Chancery.Training.Lexicons;

namespace Chancery.Training.Learning;

/// <summary>Learns lemma rules from annotated words: the ending that decides, as short as it can be.</summary>
internal static class LemmaTrainer
{
    // A dictionary outvotes one slip of an annotator, and yields to what treebanks say again and again.
    private const int DictionaryVotes = 2;

    private readonly record struct Kind(string Form, byte Tag, bool Capital);

    public static Lemmatizer Train(IReadOnlyList<GoldSentence> sentences, TagSetBuilder tags, WordNet dictionary)
    {
        var kinds = new Dictionary<Kind, Dictionary<LemmaRule, int>>();
        foreach (var word in sentences.SelectMany(s => s.Words))
        {
            if (tags.Id(word) is not { } tag) continue;
            var kind = new Kind(word.Form.ToLowerInvariant(), tag, char.IsUpper(word.Form[0]));
            if (!kinds.TryGetValue(kind, out var rules)) kinds[kind] = rules = [];
            var rule = RuleOf(word.Form, word.Lemma);
            rules[rule] = rules.GetValueOrDefault(rule) + 1;
        }

        foreach (var ((form, kind), lemma) in dictionary.Bases.OrderBy(b => b.Key.Form, StringComparer.Ordinal).ThenBy(b => b.Key.As))
        {
            foreach (var tag in TagsOf(kind).Select(tags.Id).OfType<byte>())
            {
                foreach (var capital in (bool[])[false, true])
                {
                    var word = new Kind(form, tag, capital);
                    if (!kinds.TryGetValue(word, out var rules)) kinds[word] = rules = [];
                    var rule = RuleOf(form, lemma);
                    rules[rule] = rules.GetValueOrDefault(rule) + DictionaryVotes;
                }
            }
        }

        var table = new Dictionary<uint, LemmaRule>();
        var best = kinds.ToDictionary(k => k.Key, k => Best(k.Value));
        for (var length = 0; length <= Lemmatizer.LongestEnding; length++) AddEndings(best, length, table);
        foreach (var (kind, rule) in best)
        {
            if (Lookup(table, kind) != rule) table[Lemmatizer.WholeKey(kind.Form, kind.Tag, kind.Capital)] = rule;
        }

        return Build(table);
    }

    private static WordTag[] TagsOf(WordForms kind) => kind switch
    {
        WordForms.Plural => [new(UniversalTag.Noun, "NNS")],
        WordForms.ThirdPerson => [new(UniversalTag.Verb, "VBZ")],
        WordForms.Past => [new(UniversalTag.Verb, "VBD"), new(UniversalTag.Verb, "VBN")],
        WordForms.Participle => [new(UniversalTag.Verb, "VBG")],
        _ => [],
    };

    // Words of a kind count once each, so that a new word is treated as most words are, not as the most frequent ones.
    private static void AddEndings(Dictionary<Kind, LemmaRule> best, int length, Dictionary<uint, LemmaRule> table)
    {
        var groups = new Dictionary<uint, (Kind Example, Dictionary<LemmaRule, int> Rules)>();
        foreach (var (kind, rule) in best)
        {
            if (kind.Form.Length < length) continue;
            var key = Lemmatizer.EndingKey(kind.Form.AsSpan(kind.Form.Length - length), kind.Tag, kind.Capital);
            if (!groups.TryGetValue(key, out var group)) groups[key] = group = (kind, []);
            group.Rules[rule] = group.Rules.GetValueOrDefault(rule) + 1;
        }

        foreach (var (key, group) in groups)
        {
            var rule = Best(group.Rules);
            if (length > 0 && (group.Rules[rule] < 2 || LookupEnding(table, group.Example, length - 1) == rule)) continue;
            table[key] = rule;
        }
    }

    private static LemmaRule Best(Dictionary<LemmaRule, int> rules) =>
        rules.OrderByDescending(r => r.Value).ThenBy(r => r.Key.Strip).ThenBy(r => r.Key.Append, StringComparer.Ordinal).ThenBy(r => r.Key.KeepCase).First().Key;

    private static LemmaRule? Lookup(Dictionary<uint, LemmaRule> table, Kind kind) => LookupEnding(table, kind, Lemmatizer.LongestEnding);

    private static LemmaRule? LookupEnding(Dictionary<uint, LemmaRule> table, Kind kind, int longest)
    {
        for (var length = Math.Min(longest, kind.Form.Length); length >= 0; length--)
        {
            if (table.TryGetValue(Lemmatizer.EndingKey(kind.Form.AsSpan(kind.Form.Length - length), kind.Tag, kind.Capital), out var rule)) return rule;
        }

        return null;
    }

    public static LemmaRule RuleOf(string form, string lemma)
    {
        var lower = form.ToLowerInvariant();
        int kept = Common(form, lemma), lowered = Common(lower, lemma);
        return lowered >= kept && !(form == lemma && form != lower)
            ? new(false, lower.Length - lowered, lemma[lowered..])
            : new(true, form.Length - kept, lemma[kept..]);
    }

    private static int Common(string a, string b)
    {
        var n = 0;
        while (n < a.Length && n < b.Length && a[n] == b[n]) n++;
        return n;
    }

    private static Lemmatizer Build(Dictionary<uint, LemmaRule> table)
    {
        var rules = table.Values.Distinct().OrderBy(r => r.Strip).ThenBy(r => r.Append, StringComparer.Ordinal).ThenBy(r => r.KeepCase).ToList();
        var numbers = rules.Select((rule, i) => (rule, i)).ToDictionary(x => x.rule, x => x.i);
        var size = 16;
        while (size * 3 < table.Count * 4) size *= 2;
        var slots = new ulong[size];
        foreach (var (key, rule) in table.OrderBy(t => t.Key))
        {
            var at = (key >> 1) & (uint)(size - 1);
            while (slots[at] != 0) at = (at + 1) & (uint)(size - 1);
            slots[at] = key | ((ulong)numbers[rule] << 32);
        }

        return new(rules, slots);
    }
}
