using System.Globalization;
using System.Text;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Lexicon.Sources;
using Chancery.Reading.Lexicon.Writing;

namespace Chancery.Reading.Suggestions;

/// <summary>
/// Writes what a lexicon lacks as pieces of its files, ready to be pasted: a document an actor with its people, and one with the words.
/// Names that are nobody's stand in comments, for only a reader can tell what they are.
/// </summary>
public static class SuggestionYaml
{
    /// <summary>The documents; empty when nothing is lacking.</summary>
    public static string Write(IReadOnlyList<SuggestionCount> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var documents = new List<string>();
        // A span needs an office and a beginning; the day it was first told of is one on which it was held.
        var people = counts.Where(c => c.Suggestion is { Kind: SuggestionKind.Person, Office: not null } && c.First is not null).ToList();
        documents.AddRange(people.GroupBy(c => c.Suggestion.Country!, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Actor(g.Key, [.. g])));
        var comments = counts.Where(c => c.Suggestion.Kind is SuggestionKind.Name || (c.Suggestion.Kind is SuggestionKind.Person && !people.Contains(c))).ToList();
        if (comments.Count > 0)
            documents.Add("# Names of which too little is known to write an entry, and how often they were met.\n" + string.Concat(comments.Select(c => $"# {c.Times} {Comment(c.Suggestion)}\n")));
        var words = counts.Where(c => c.Suggestion.Kind is SuggestionKind.Word).ToList();
        if (words.Count > 0)
            documents.Add("# For the words: of a frame. Each stood between two actors and gave no event; which act it is, you must tell.\n" + string.Concat(words.Select(Word)));
        return string.Join("---\n", documents);
    }

    private static string Actor(string code, IReadOnlyList<SuggestionCount> people)
    {
        var actor = new ActorSource(code)
        {
            Code = code,
            Holders = [.. people.OrderBy(c => c.Suggestion.Office, StringComparer.Ordinal)
                .Select(c => new HolderSource(c.Suggestion.Office!, c.Suggestion.Text, [], null, null, c.First!.Value, null))],
        };
        return $"# actors/{code}.yaml or organisations/{code}.yaml. `from` is the day of the first report: put the day the span began.\n{ActorYaml.Write(actor)}";
    }

    private static string Word(SuggestionCount count)
    {
        var s = count.Suggestion;
        var part = s.Word is WordClass.Noun ? "noun" : "verb";
        var target = s.Slot is "object" ? "object" : YamlText.Of(s.Slot!);
        // What follows the verb is its particle or its object; of the two only the object has an entry of its own.
        var words = s.Text.Split(' ');
        var entry = s.Word is WordClass.Verb && s.Slot is not "object" && words.Length > 1
            ? $"{part}: {YamlText.Of(string.Join(' ', words[..^1]))}, object: {YamlText.Of(words[^1])}"
            : $"{part}: {YamlText.Of(s.Text)}";
        return $"- {{ {entry}, target: {target} }} # {count.Times.ToString(CultureInfo.InvariantCulture)}: {OneLine(s.Example)}\n";
    }

    private static string Comment(Suggestion s) => s.Kind is SuggestionKind.Person ? $"{OneLine(s.Text)} ({s.Country}{(s.Office is null ? "" : ", " + s.Office)})" : OneLine(s.Text);

    // A comment ends with its line.
    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text) line.Append(char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' || char.IsSurrogate(c) ? ' ' : c);
        return line.ToString();
    }
}
