using Chancery.Language.Conllu;

namespace Chancery.Training.Treebanks;

/// <summary>The training sentences of a folder of treebanks, one folder each.</summary>
internal static class TreebankFolder
{
    /// <summary>Sentences of all files with <c>train</c> in their name, in the order of their paths, licences checked.</summary>
    public static List<GoldSentence> Train(string folder)
    {
        var licences = Licences.Read(folder);
        var sentences = new List<GoldSentence>();
        foreach (var file in Directory.EnumerateFiles(folder, "*train*.conllu", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var treebank = Path.GetFileName(Path.GetDirectoryName(file))!;
            var read = Read(file);
            foreach (var document in read.Select(s => s.Document).Distinct()) licences.Require(treebank, document);
            sentences.AddRange(read);
        }

        if (sentences.Count == 0) throw new InvalidDataException($"{folder} holds no file *train*.conllu.");
        return sentences;
    }

    /// <summary>Sentences of the files <c>train-*.conllu</c>, which are the project's own.</summary>
    public static List<GoldSentence> Newswire(string folder) =>
        [.. Directory.EnumerateFiles(folder, "train-*.conllu").Order(StringComparer.Ordinal).SelectMany(Read)];

    public static List<GoldSentence> Read(string file)
    {
        using var reader = new StreamReader(file);
        return [.. ConlluReader.Read(reader, file)];
    }
}
