using System.Xml.Linq;
using Xunit;

namespace Chancery.Architecture.Tests;

/// <summary>Who may lean on whom.</summary>
public sealed class LeaningTests
{
    private const string All = "*";

    // A room, the rooms it may lean on, and the packages it may bring in.
    private static readonly Dictionary<string, (string Rooms, string Packages)> Allowed = new(StringComparer.Ordinal)
    {
        ["Chancery"] = ("", ""),
        ["Chancery.Language"] = ("", ""),
        ["Chancery.Reading"] = ("Chancery Chancery.Language", "YamlDotNet"),
        ["Chancery.Formats"] = ("Chancery", "CsvHelper"),
        ["Chancery.Evaluation"] = ("Chancery", ""),
        ["Chancery.Record"] = ("Chancery", "Microsoft.Data.Sqlite"),
        ["Chancery.Server"] = ("Chancery Chancery.Record Chancery.Formats", "Microsoft.AspNetCore.OpenApi ModelContextProtocol.Core OpenTelemetry.Exporter.OpenTelemetryProtocol OpenTelemetry.Extensions.Hosting OpenTelemetry.Instrumentation.AspNetCore"),
        ["Chancery.Lexicon"] = ("Chancery.Reading Chancery.LexiconCompiler", ""),
        ["Chancery.Hosting"] = ("Chancery Chancery.Language Chancery.Reading Chancery.Record Chancery.Lexicon", "Microsoft.Extensions.DependencyInjection.Abstractions Microsoft.Extensions.Options"),
        ["Chancery.Cli"] = (All, "CsvHelper System.CommandLine Spectre.Console"),
    };

    public static TheoryData<string> Rooms => [.. Projects(p => p.StartsWith("src/", StringComparison.Ordinal) || p.StartsWith("lexicon/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_leans_only_on_those_it_stands_on(string project)
    {
        var room = Name(project);
        Assert.True(Allowed.ContainsKey(room), $"{room} is a new room: say in this test whom it may lean on, as the house has it.");
        var (rooms, packages) = Allowed[room];
        if (rooms != All) Assert.Empty(References(project, "ProjectReference").Select(Name).Except(rooms.Split(' ')));
        Assert.Empty(References(project, "PackageReference").Except(packages.Split(' ')));
    }

    [Fact]
    public void Nothing_but_tests_leans_on_the_command() =>
        Assert.DoesNotContain(
            Projects(p => !p.StartsWith("tests/", StringComparison.Ordinal)),
            p => References(p, "ProjectReference").Select(Name).Contains("Chancery.Cli"));

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = Repository.Read("Chancery.slnx");
        Assert.DoesNotContain(Projects(_ => true), p => !solution.Contains($"\"{p}\"", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Projects(Func<string, bool> where) =>
        Repository.Files.Where(f => f.EndsWith(".csproj", StringComparison.Ordinal) && where(f));

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Parse(Repository.Read(project)).Descendants(kind).Select(e => e.Attribute("Include")!.Value);

    private static string Name(string project) => Path.GetFileNameWithoutExtension(project.Replace('\\', '/'));
}
