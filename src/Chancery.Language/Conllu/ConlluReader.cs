using System.Globalization;

namespace Chancery.Language.Conllu;

/// <summary>A word as annotated in a treebank; the head counts from 0 and is -1 for the root.</summary>
internal readonly record struct GoldWord(string Form, string Lemma, UniversalTag Upos, string Xpos, int Head, string Relation);

/// <summary>A sentence of a treebank, with the document last named by <c>newdoc id</c> and the <c>text</c> comment; either is empty where none was.</summary>
internal sealed record GoldSentence(string Document, string Text, GoldWord[] Words);

/// <summary>Reads CoNLL-U; ranges of multiword tokens and empty nodes are passed over.</summary>
internal static class ConlluReader
{
    /// <exception cref="InvalidDataException">A line is not CoNLL-U; says which.</exception>
    public static IEnumerable<GoldSentence> Read(TextReader reader, string name)
    {
        string document = "", text = "";
        var words = new List<GoldWord>();
        var number = 0;
        while (true)
        {
            var line = reader.ReadLine();
            number++;
            if (string.IsNullOrEmpty(line))
            {
                if (words.Count > 0) yield return Finish(document, text, words, name, number);
                words.Clear();
                text = "";
                if (line is null) yield break;
            }
            else if (line[0] == '#')
            {
                if (Comment(line, "newdoc id") is { } id) document = id;
                else if (Comment(line, "text") is { } said) text = said;
            }
            else if (Word(line, name, number) is { } word)
            {
                words.Add(word);
            }
        }
    }

    private static GoldSentence Finish(string document, string text, List<GoldWord> words, string name, int number)
    {
        if (words.Any(w => w.Head >= words.Count)) throw new InvalidDataException($"{name}: a head lies outside the sentence that ends at line {number}.");
        return new(document, text, [.. words]);
    }

    private static string? Comment(string line, string key)
    {
        var body = line.AsSpan(1).TrimStart();
        if (!body.StartsWith(key, StringComparison.Ordinal)) return null;
        var rest = body[key.Length..].TrimStart();
        return rest.StartsWith("=") ? rest[1..].Trim().ToString() : null;
    }

    private static GoldWord? Word(string line, string name, int number)
    {
        var fields = line.Split('\t');
        if (fields.Length != 10) throw new InvalidDataException($"{name}, line {number}: {fields.Length} fields where CoNLL-U has 10.");
        if (fields[0].Contains('-', StringComparison.Ordinal) || fields[0].Contains('.', StringComparison.Ordinal)) return null;
        if (!Enum.TryParse<UniversalTag>(fields[3], ignoreCase: true, out var upos)) throw new InvalidDataException($"{name}, line {number}: {fields[3]} is no universal part of speech.");
        if (!int.TryParse(fields[6], NumberStyles.None, CultureInfo.InvariantCulture, out var head)) throw new InvalidDataException($"{name}, line {number}: {fields[6]} is no head.");
        return new(fields[1], fields[2], upos, fields[4], head - 1, fields[7]);
    }
}
