using Chancery.Reading.Lexicon.Sources;
using Chancery.Reading.Lexicon.Yaml;

namespace Chancery.Reading.Lexicon;

/// <summary>A folder of YAML files that say what words mean.</summary>
public static class LexiconFolder
{
    /// <summary>The files of a lexicon folder, in a fixed order.</summary>
    public static IReadOnlyList<string> Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

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

    /// <summary>As <see cref="LoadOver"/>, but gives the source, to be written or overlaid again; null when there are problems.</summary>
    public static (LexiconSource? Source, IReadOnlyList<LexiconProblem> Problems) Parse(LexiconSource basis, string folder)
    {
        var draft = LexiconDraft.Read(folder);
        var source = new SourceMerger(draft.Without.Count is 0 ? basis : new SourceThinner(basis, draft).Thin(), draft).Merge();
        new ReferenceCheck(source, draft).Run();
        var problems = draft.Problems.Sorted();
        return (problems.Count is 0 ? source : null, problems);
    }
}
