using Chancery.Reading.Lexicon.Sources;
using Chancery.Reading.Lexicon.Yaml;

namespace Chancery.Reading.Lexicon;

/// <summary>A folder of YAML files that say what words mean.</summary>
public static class LexiconFolder
{
    /// <summary>The folder, within a lexicon's, of what was imported; it is laid out as a lexicon's.</summary>
    public const string Imported = "imported";

    /// <summary>The files of a lexicon folder in a fixed order, without those of its imports.</summary>
    public static IReadOnlyList<string> Files(string folder)
    {
        var imported = Path.Combine(folder, Imported) + Path.DirectorySeparatorChar;
        return [.. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Where(f => !f.StartsWith(imported, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Reads and checks a whole lexicon.</summary>
    public static LexiconLoad Load(string folder) => LoadOver(LexiconSource.Empty, folder);

    /// <summary>
    /// Reads and checks a folder that adds to a lexicon and overrides it: an actor, office or outlet that is there already gets
    /// the new names, holders and values beside or instead of its own; a frame of the same key is replaced; word lists are joined; what <c>without.yaml</c> names is taken out first.
    /// </summary>
    public static LexiconLoad LoadOver(LexiconSource basis, string folder)
    {
        var (source, problems) = Parse(basis, folder);
        return new LexiconLoad(source?.ToIndex(), problems);
    }

    /// <summary>
    /// As <see cref="LoadOver"/>, but gives the source, to be written or overlaid again; null when there are problems.
    /// What the folder holds under <see cref="Imported"/> goes over the basis first, and the rest of the folder over both.
    /// </summary>
    public static (LexiconSource? Source, IReadOnlyList<LexiconProblem> Problems) Parse(LexiconSource basis, string folder)
    {
        var (imports, own) = (Draft(Path.Combine(folder, Imported)), LexiconDraft.Read(folder));
        var source = Over(own, imports is null ? basis : Over(imports, basis));
        if (imports is not null) new ReferenceCheck(source, imports).Run();
        new ReferenceCheck(source, own).Run();
        IReadOnlyList<LexiconProblem> problems = [.. imports?.Problems.Sorted() ?? [], .. own.Problems.Sorted()];
        return (problems.Count is 0 ? source : null, problems);
    }

    /// <summary>What the folder's files say of actors, taken alone and not checked against others; nothing when there is no folder.</summary>
    public static LexiconSource Fragment(string folder)
    {
        return Draft(folder) is { } draft ? Over(draft, LexiconSource.Empty) : LexiconSource.Empty;
    }

    private static LexiconDraft? Draft(string folder) => Directory.Exists(folder) ? LexiconDraft.Read(folder) : null;

    private static LexiconSource Over(LexiconDraft draft, LexiconSource basis) =>
        new SourceMerger(draft.Without.Count is 0 ? basis : new SourceThinner(basis, draft).Thin(), draft).Merge();
}
