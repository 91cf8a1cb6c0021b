using System.CommandLine;
using System.Text.RegularExpressions;
using Xunit;

namespace Chancery.Cli.Tests;

/// <summary>docs/cli.md tells every verb and every option that there is, and no other.</summary>
public sealed partial class DocumentedCommandTests : IDisposable
{
    private readonly CommandRun run = new();

    public static TheoryData<string> Verbs => [.. All(Root(), "chancery").Select(v => v.Path)];

    public void Dispose() => run.Dispose();

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_verb_is_described_with_all_its_options(string verb)
    {
        var options = All(Root(), "chancery").Single(v => v.Path == verb).Command.Options.Select(o => o.Name).Where(n => n is not ("--help" or "--version")).ToList();
        var told = Told(verb);
        Assert.DoesNotContain(options, o => !OptionName().Matches(told).Any(m => m.Value == o));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void No_option_is_described_that_a_verb_does_not_have(string verb)
    {
        var every = All(Root(), "chancery").SelectMany(v => v.Command.Options).Select(o => o.Name).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(OptionName().Matches(Told(verb)).Select(m => m.Value).Except(every).Except(["--help"]));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Help_shows_an_example(string verb)
    {
        Assert.Equal(0, await run.RunAsync([.. verb.Split(' ').Skip(1), "--help"]));
        Assert.Matches(@"Examples?:\n  chancery ", run.Output);
    }

    // What stands under its heading, and under the headings that it points to on the same page.
    private static string Told(string verb)
    {
        var page = File.ReadAllText(Path.Combine(Root(new DirectoryInfo(AppContext.BaseDirectory)), "docs/cli.md"));
        var sections = Heading().Split(page);
        var titles = Heading().Matches(page).Select(m => m.Groups[1].Value).ToList();
        var own = titles.FindIndex(t => t == verb || t.StartsWith(verb + " ", StringComparison.Ordinal) && !char.IsAsciiLetterLower(t[verb.Length + 1]));
        Assert.True(own >= 0, $"docs/cli.md has no heading '{verb}'.");
        // Splitting gives what a group of the pattern matched, too.
        string Section(int i) => titles[i] + "\n" + sections[2 * i + 2];
        var pointed = Link().Matches(Section(own)).Select(m => titles.FindIndex(t => Anchor(t) == m.Groups[1].Value)).Where(i => i >= 0);
        return string.Join('\n', pointed.Prepend(own).Distinct().Select(Section));
    }

    private static string Anchor(string title) => NotOfAnAnchor().Replace(title.ToLowerInvariant(), "").Replace(' ', '-');

    private static RootCommand Root() =>
        ChanceryCommand.Create(new Surroundings(() => Stream.Null, Stream.Null, TextWriter.Null, false, false, 80, false, new StandInReader()));

    private static IEnumerable<(string Path, Command Command)> All(Command command, string path) =>
        command.Subcommands.SelectMany(s => All(s, $"{path} {s.Name}").Prepend(($"{path} {s.Name}", s))).Where(v => v.Item2.Subcommands.Count == 0);

    private static string Root(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Chancery.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests must run inside the repository.");
    }

    [GeneratedRegex(@"(?<![\w-])--[a-z][a-z-]*", RegexOptions.CultureInvariant)]
    private static partial Regex OptionName();

    [GeneratedRegex(@"^###? (.+)$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\(#([\w-]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.CultureInvariant)]
    private static partial Regex NotOfAnAnchor();
}
