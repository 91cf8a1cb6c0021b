using System.Text.RegularExpressions;
using Xunit;

namespace Chancery.Architecture.Tests;

/// <summary>The rules of the house that a machine can see.</summary>
public sealed partial class HouseRuleTests
{
    private static readonly string[] Texts =
        [".cs", ".csproj", ".props", ".slnx", ".md", ".yaml", ".yml", ".json", ".ndjson", ".txt", ".conllu", ".sh", ".editorconfig", ".gitignore", "run", "LICENSE", "NOTICE"];

    private static IEnumerable<(string Path, int Lines)> Sources =>
        Repository.Files.Where(f => f.EndsWith(".cs", StringComparison.Ordinal)).Select(f => (f, Repository.Read(f).Count(c => c == '\n')));

    [Fact]
    public void No_file_is_longer_than_400_lines() => Assert.DoesNotContain(Sources, s => s.Lines > 400);

    [Fact]
    public void Half_the_files_are_shorter_than_100_lines()
    {
        var lines = Sources.Select(s => s.Lines).Order().ToList();
        Assert.InRange(lines[lines.Count / 2], 1, 99);
    }

    [Fact]
    public void A_folder_is_a_concept_of_the_domain() =>
        Assert.DoesNotContain(Repository.Files, f => Vague().IsMatch(f));

    [Fact]
    public void No_file_holds_a_path_of_the_machine_it_was_written_on() =>
        Assert.Empty(Repository.Files
            .Where(f => Texts.Any(t => f.EndsWith(t, StringComparison.Ordinal)))
            .SelectMany(f => MachinePath().Matches(Repository.Read(f)).Select(m => $"{f}: {m.Value}")));

    [Fact]
    public void Every_code_of_an_error_is_listed_for_users()
    {
        var listed = Code().Matches(Repository.Read("docs/errors.md")).Select(m => m.Value).ToHashSet(StringComparer.Ordinal);
        var used = Repository.Files
            .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) && (f.StartsWith("src/", StringComparison.Ordinal) || f.StartsWith("lexicon/", StringComparison.Ordinal)))
            .SelectMany(f => Code().Matches(Repository.Read(f)).Select(m => m.Value))
            .Distinct();
        Assert.Empty(used.Except(listed).Order());
    }

    [GeneratedRegex("(^|/)(Utils?|Helpers?|Common|Managers?|Misc|Shared)/", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Vague();

    // A folder of this machine's root or of someone's home, written out.
    [GeneratedRegex(@"(?<![\w.:/<-])/(work|home|root|Users|tmp)/\w[\w./-]*|\b[A-Z]:\\Users\\\w+", RegexOptions.CultureInvariant)]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\bCHY\d{4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
