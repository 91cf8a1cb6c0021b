namespace Chancery.Training.Treebanks;

/// <summary>Which documents may be trained on: the table <c>licences.tsv</c> beside the treebanks.</summary>
internal sealed class Licences
{
    // What a model shipped under CC BY-SA 4.0 may be made from.
    private static readonly string[] Open = ["CC BY", "CC BY 4.0", "CC BY 3.0", "CC BY 2.5", "CC BY-SA 3.0", "CC BY-SA 4.0", "CC0", "public domain"];
    private readonly Dictionary<string, string[]> documents = [];

    /// <exception cref="InvalidDataException">The table is missing or malformed.</exception>
    public static Licences Read(string folder)
    {
        var file = Path.Combine(folder, "licences.tsv");
        if (!File.Exists(file)) throw new InvalidDataException($"{file} is missing: it names each document with the licences of its text and annotation.");
        var licences = new Licences();
        foreach (var line in File.ReadLines(file).Skip(1))
        {
            var fields = line.Split('\t');
            if (fields.Length < 3) throw new InvalidDataException($"{file}: a line has fewer than three fields: {line}");
            licences.documents[fields[0]] = [fields[1], fields[2]];
        }

        return licences;
    }

    /// <summary>Refuses a document that is not listed, or not free to build on.</summary>
    /// <exception cref="InvalidDataException">It is one of these; says which document.</exception>
    public void Require(string treebank, string document)
    {
        if (!documents.TryGetValue(document, out var licences) && !documents.TryGetValue(treebank + "/*", out licences))
            throw new InvalidDataException($"The document '{document}' of {treebank} is not in licences.tsv; it may not be trained on.");
        foreach (var licence in licences)
        {
            if (!IsOpen(licence)) throw new InvalidDataException($"The document '{document}' of {treebank} is under '{licence}', which does not allow a model made from it to be shipped.");
        }
    }

    private static bool IsOpen(string licence) =>
        Open.Any(open => licence.Equals(open, StringComparison.OrdinalIgnoreCase) || licence.StartsWith(open + " (", StringComparison.OrdinalIgnoreCase));
}
