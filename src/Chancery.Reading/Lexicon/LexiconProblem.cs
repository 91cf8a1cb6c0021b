namespace Chancery.Reading.Lexicon;

/// <summary>A mistake in a lexicon file.</summary>
/// <param name="Code">Its stable code, <c>CHY0201</c> and on; see <see cref="LexiconProblems"/>.</param>
/// <param name="File">The file, as its folder was given.</param>
/// <param name="Line">The line, from 1; 0 where the whole file or folder is meant.</param>
/// <param name="Column">The column, from 1; 0 where the whole file or folder is meant.</param>
/// <param name="What">What is wrong, in a sentence.</param>
/// <param name="Mend">What to do about it, in a sentence.</param>
public sealed record LexiconProblem(string Code, string File, int Line, int Column, string What, string Mend)
{
    /// <summary>The problem as compilers write theirs: <c>file(line,column): error CODE: what, and how to mend it</c>.</summary>
    public override string ToString() =>
        Line > 0 ? $"{File}({Line},{Column}): error {Code}: {What} {Mend}" : $"{File}: error {Code}: {What} {Mend}";
}

/// <summary>What came of reading a lexicon folder.</summary>
/// <param name="Lexicon">The lexicon; null when there are problems.</param>
/// <param name="Problems">Every problem found, in the order of files and lines.</param>
public sealed record LexiconLoad(LexiconIndex? Lexicon, IReadOnlyList<LexiconProblem> Problems);
