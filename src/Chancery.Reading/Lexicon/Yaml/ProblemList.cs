namespace Chancery.Reading.Lexicon.Yaml;

/// <summary>A place in a lexicon file; line and column count from 1, and are 0 for the file as a whole.</summary>
internal readonly record struct FilePlace(string File, int Line, int Column);

/// <summary>A text and where it stands.</summary>
internal readonly record struct Located(string Value, FilePlace Place);

/// <summary>Gathers the problems of a folder.</summary>
internal sealed class ProblemList
{
    private readonly List<LexiconProblem> problems = [];

    public void Add(string code, FilePlace place, string what, string mend) =>
        problems.Add(new LexiconProblem(code, place.File, place.Line, place.Column, what, mend));

    public IReadOnlyList<LexiconProblem> Sorted() =>
        [.. problems.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line).ThenBy(p => p.Column)];
}
