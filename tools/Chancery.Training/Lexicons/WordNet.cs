using Chancery.Language.Words;

namespace Chancery.Training.Lexicons;

/// <summary>The single words of WordNet with their forms, from its files <c>index.*</c> and <c>*.exc</c> (Debian: wordnet-base, /usr/share/wordnet).</summary>
internal sealed class WordNet
{
    private static readonly string[] Parts = ["noun", "verb", "adj", "adv"];

    public static WordNet None { get; } = new();

    /// <summary>Each form in lower case and what it may be.</summary>
    public Dictionary<string, WordForms> Forms { get; } = [];

    /// <summary>Base form of each inflected one, by what it is there.</summary>
    public Dictionary<(string Form, WordForms As), string> Bases { get; } = [];

    /// <exception cref="IOException">A file is missing.</exception>
    public static WordNet Read(string folder)
    {
        var net = new WordNet();
        foreach (var part in Parts)
        {
            var irregular = new Dictionary<string, List<string>>();
            foreach (var fields in File.ReadLines(Path.Combine(folder, part + ".exc")).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            {
                if (fields.Length < 2 || !IsWord(fields[0]) || !IsWord(fields[1])) continue;
                if (!irregular.TryGetValue(fields[1], out var forms)) irregular[fields[1]] = forms = [];
                forms.Add(fields[0]);
            }

            foreach (var line in File.ReadLines(Path.Combine(folder, "index." + part)))
            {
                if (line[0] == ' ') continue;
                var word = line[..line.IndexOf(' ', StringComparison.Ordinal)];
                if (IsWord(word)) net.Add(part, word, irregular.GetValueOrDefault(word) ?? []);
            }
        }

        return net;
    }

    private void Add(string part, string word, List<string> irregular)
    {
        switch (part)
        {
            case "noun":
                Add(word, word, WordForms.Noun);
                foreach (var form in irregular.Count > 0 ? irregular : [Inflection.WithS(word)]) Add(form, word, WordForms.Plural);
                break;
            case "verb":
                Add(word, word, WordForms.Verb);
                Add(Inflection.WithS(word), word, WordForms.ThirdPerson);
                var participles = irregular.Where(f => f.EndsWith("ing", StringComparison.Ordinal)).ToList();
                var pasts = irregular.Except(participles).ToList();
                foreach (var form in pasts.Count > 0 ? pasts : Inflection.Past(word)) Add(form, word, WordForms.Past);
                foreach (var form in participles.Count > 0 ? participles : Inflection.Participle(word)) Add(form, word, WordForms.Participle);
                break;
            case "adj":
                Add(word, word, WordForms.Adjective);
                foreach (var form in irregular) Add(form, word, WordForms.Adjective);
                break;
            default:
                Add(word, word, WordForms.Adverb);
                break;
        }
    }

    private void Add(string form, string word, WordForms kind)
    {
        Forms[form] = Forms.GetValueOrDefault(form) | kind;
        if (form != word) Bases.TryAdd((form, kind), word);
    }

    private static bool IsWord(string word) => word.Length > 1 && word.All(c => c is (>= 'a' and <= 'z') or '-' or '\'');
}
