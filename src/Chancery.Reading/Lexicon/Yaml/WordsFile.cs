using Chancery.Reading.Lexicon.Sources;

namespace Chancery.Reading.Lexicon.Yaml;

/// <summary>Reads words/*.yaml: lists of words by the list's name.</summary>
internal static class WordsFile
{
    public static void Read(YamlFile file, LexiconDraft draft)
    {
        if (file.Root() is not { } root || file.Map(root, "The file") is not { } map) return;
        foreach (var (name, node) in map.Entries)
        {
            var words = new List<string>();
            foreach (var (word, place) in file.Texts(node, $"'{name.Value}'"))
            {
                if (words.Contains(word)) draft.Problems.Add(LexiconProblems.Duplicate, place, $"'{word}' stands twice in '{name.Value}'.", "Take one out.");
                words.Add(word);
            }
            draft.Words.Add((new WordList(name.Value, words.ToEquatableList()), name.Place));
        }
    }
}
