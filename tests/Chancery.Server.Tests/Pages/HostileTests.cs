using System.Text.RegularExpressions;
using Xunit;

namespace Chancery.Server.Tests.Pages;

/// <summary>Whatever a report, a name or an address holds, a page shows it as text and nothing else.</summary>
public sealed partial class HostileTests
{
    private const string Script = "<script>alert(1)</script>";
    private const string Attribute = "\" onmouseover=\"alert(1)\" x='";
    private const string Bidi = "\u202Eexe.txt\u2066\u200F";

    private static readonly string[] Paths =
    [
        "/", "/events", "/events/visit-1", "/reports/sample", "/countries", "/countries/CHN", "/pairs/CHN/USA", "/calendar?month=2023-06", "/map", "/graph",
    ];

    public static TheoryData<string, string> Everywhere
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var words in (string[])[Script, Attribute, Bidi, "]]><!--" + Script, "{{7*7}} @(1+1)", "\0\u0001\u001B[31m", new string('W', 20_000)])
                foreach (var path in Paths) data.Add(path, words);
            return data;
        }
    }

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Everywhere))]
    public async Task Nothing_that_is_shown_becomes_markup(string path, string words)
    {
        await using var server = await RunningServer.StartAsync(RecordOf(words));
        using var answer = await server.AskAsync(path);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, page);
        Assert.DoesNotMatch(ActiveContent(), page);
        Assert.DoesNotMatch(HiddenControl(), page);
        // Of a word of 20 000 letters the pages show what fits; the report's own page shows all of its text.
        Assert.InRange(page.Length, 1, path.StartsWith("/reports", StringComparison.Ordinal) ? 200_000 : 100_000);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/hosts")]
    [InlineData("//example.org/x")]
    [InlineData("https://user:password@example.org/")]
    [InlineData("/relative")]
    public async Task Only_the_web_is_linked_to(string url)
    {
        await using var server = await RunningServer.StartAsync(Samples.Record(Samples.Report with { Url = url }));
        foreach (var path in (string[])["/events/visit-1", "/reports/sample"])
            Assert.DoesNotContain("rel=\"external", await server.GetAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_asked_for_is_shown_as_text_too()
    {
        await using var server = await RunningServer.StartAsync();
        foreach (var path in (string[])["/<script>alert(1)</script>", "/events?q=%3Cscript%3Ealert(1)%3C/script%3E", "/events?<script>=1", "/events?type=<script>"])
        {
            using var answer = await server.AskAsync(path);
            Assert.DoesNotMatch(ActiveContent(), await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }

    private static HeldRecord RecordOf(string words)
    {
        var report = Samples.Report with
        {
            Title = words + Samples.Report.Title,
            Outlet = words,
            Url = "https://example.org/" + words,
            Source = words,
        };
        report = report with { Text = words + "\n" + Samples.Text };
        var record = Samples.Record(report, visit => visit with
        {
            Participants = [.. visit.Participants.Select(p => p with { Name = words, As = words, Office = words })],
            Place = visit.Place! with { Name = words },
            About = words,
            Count = words.Length < 100 ? words : null,
            Attribution = [new([new(words, SourceKind.Government, null)])],
        });
        var recorded = record.Events[0];
        record.Events[0] = recorded with
        {
            Disagreements = [new("place", [new(words, 1, [recorded.Mentions[0].Id]), new("Paris", 1, ["unknown"])])],
            Amended = ["place"],
        };
        record.Changes.Add(new(EventChangeKind.Changed, recorded, recorded, [words.Length < 100 ? words : "about"], []));
        record.Names.Add(new(words, words, new(2023, 6, 1), new(2023, 6, 2), 1));
        return record;
    }

    [GeneratedRegex("<script(?! type=\"module\" src=\"/assets/)|<[a-z]+(?:\\s+[a-z-]+(?:=\"[^\"]*\")?)*\\s+on\\w+\\s*=|href=\"\\s*(?:javascript|data|vbscript):|style=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ActiveContent();

    [GeneratedRegex("[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]|&#x(?:202[A-E]|206[6-9]|200[EF]|61C);", RegexOptions.CultureInvariant)]
    private static partial Regex HiddenControl();
}
