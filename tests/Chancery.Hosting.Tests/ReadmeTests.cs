using System.Text.RegularExpressions;
using Xunit;

namespace Chancery.Hosting.Tests;

public sealed partial class ReadmeTests
{
    // Implicit in the test, written out for readers.
    private const string Usings = "using Chancery;\nusing Chancery.Hosting;\nusing Microsoft.Extensions.DependencyInjection;\n\n";

    [Fact]
    public async Task The_example_of_the_readme_tells_of_the_visit_ahead()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(["2024-04: Fumio Kishida visit"], await ReadmeExample.RunAsync(folder.File("diplomacy.db")));
    }

    [Fact]
    public void The_example_of_the_readme_is_the_one_that_runs()
    {
        var example = Example().Match(Text("ReadmeExample.cs")).Groups["code"].Value;
        var lines = example.Split('\n').Select(l => l.Length > 8 ? l[8..] : l.Trim());
        var shown = Usings + string.Join('\n', lines).Trim().Replace("Print(", "Console.WriteLine(", StringComparison.Ordinal).Replace("= path)", "= \"diplomacy.db\")", StringComparison.Ordinal);
        Assert.Equal(12, shown.Split('\n').Count(l => l.Length > 0));
        Assert.Contains("```csharp\n" + shown + "\n```", Text("README.md"), StringComparison.Ordinal);
    }

    private static string Text(string name)
    {
        using var text = new StreamReader(typeof(ReadmeTests).Assembly.GetManifestResourceStream(name)!);
        return text.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"// example\n(?<code>.*?)\s*// end of example", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Example();
}
