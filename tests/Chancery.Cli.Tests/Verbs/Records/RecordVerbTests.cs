using System.Text.Json;
using Ical.Net;
using Xunit;

namespace Chancery.Cli.Tests.Verbs.Records;

public sealed class RecordVerbTests : IDisposable
{
    private readonly CommandRun run = new();
    private readonly StandInRecord record = new();

    public RecordVerbTests() => run.Record = record;

    public void Dispose() => run.Dispose();

    private Task<int> OnTerminalAsync(int width, params string[] args) => run.RunAsync("", args, terminal: true, TestContext.Current.CancellationToken, width);

    private static string Text(string expected) => expected.ReplaceLineEndings("\n") + "\n";

    [Fact]
    public async Task An_event_in_a_list_shows_when_who_what_and_how_well_supported()
    {
        Assert.Equal(0, await OnTerminalAsync(80, "events"));
        Assert.Equal(
            Text("""
                2023-03-20    occurred  Xi Jinping (CHN) → Russia                           0.90
                /2023-03-22             CONSULT visit · in Moscow (RUS)
                                        possible → occurred · 2 sources, 2 reports ·
                                        0123456789abcdef
                1 event
                """),
            run.Output);
        Assert.False(record.IsOpen);
    }

    [Fact]
    public async Task An_event_shown_has_its_life_its_disagreements_and_its_words_marked()
    {
        Assert.Equal(0, await OnTerminalAsync(80, "show", "0123456789abcdef"));
        Assert.Equal(
            Text("""
                Xi Jinping (CHN) → Russia (RUS)
                CONSULT visit · in Moscow (RUS)
                2023-03-20/2023-03-22 · occurred · confidence 0.90 · 2 sources, 2 reports
                0123456789abcdef · known since 2023-03-10, last told on 2023-03-20

                Life
                  2023-03-10  possible  2023-03     Post
                  2023-03-20  occurred  2023-03-20  Wire

                Where they disagree
                  time  2023-03-20/2023-03-22  1 source
                        2023-03                1 source

                Evidence (2 mentions)

                2023-03-10 · Post · Xi may go to Moscow
                https://example.org/1
                  [Xi] [may visit] [Moscow] in March
                  possible · 2023-03 · a.1

                2023-03-20 · Wire · Xi in Moscow
                https://example.org/1
                  [Xi] [visited] [Moscow] on Monday
                  occurred · 2023-03-20 · b.1
                """),
            run.Output);
    }

    [Theory]
    [InlineData("events")]
    [InlineData("show", "a.1")]
    [InlineData("why", "a.1")]
    [InlineData("timeline", "China", "Russia")]
    [InlineData("upcoming")]
    [InlineData("diff", "--from", "2023-03-01", "--to", "2023-03-31")]
    [InlineData("series")]
    [InlineData("actors")]
    [InlineData("names", "Xi")]
    [InlineData("stats")]
    [InlineData("unread")]
    [InlineData("verify")]
    [InlineData("statements")]
    [InlineData("undo", "1")]
    [InlineData("dismiss", "a.1", "--reason", "none")]
    [InlineData("reread")]
    public async Task Each_answer_is_a_table_json_lines_or_rows(params string[] args)
    {
        foreach (var width in new[] { 80, 120 })
        {
            Assert.Equal(0, await OnTerminalAsync(width, args));
            Assert.NotEmpty(run.Output);
            Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= width, line));
        }

        Assert.Equal(0, await run.RunAsync([.. args, "--format", "csv"]));
        Assert.EndsWith("\r\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, await run.RunAsync(args));
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(0, await run.RunAsync([.. args, "--format", "json"]));
        var json = JsonDocument.Parse(run.Output).RootElement;
        if (json.ValueKind is JsonValueKind.Array && args[0] is not ("verify" or "statements")) Assert.Equal(lines.Select(l => l.GetRawText().Length > 0), json.EnumerateArray().Select(_ => true));
        if (json.ValueKind is JsonValueKind.Object) Assert.True(JsonElement.DeepEquals(Assert.Single(lines), json) || args[0] is "dismiss");
    }

    [Fact]
    public async Task Filters_ask_what_they_say()
    {
        Assert.Equal(0, await run.RunAsync(
            "events", "--country", "cn", "--pair", "Russia,China", "--actor", "Xi Jinping", "--type", "consult", "--mode", "visit", "--status", "occurred", "--from", "2023-01-01",
            "--to", "2023-12-31", "--place", "Moscow", "--outlet", "Post", "--min-confidence", "0.5", "--text", "visited", "--limit", "3", "--order", "latest", "--as-of", "2023-06-30", "--overdue", "--dismissed"));
        var asked = record.Asked[^1];
        Assert.Equal(["CHN", "RUS", "CHN"], asked.Countries);
        Assert.Equal(["person:xi-jinping"], asked.Actors);
        Assert.Equal(
            new EventQuery
            {
                Moment = new(DateOnly.FromDateTime(DateTime.Now), new(2023, 6, 30)),
                Countries = asked.Countries,
                Actors = asked.Actors,
                Types = [EventType.Consult],
                Modes = ["visit"],
                Statuses = [EventStatus.Occurred],
                From = new(2023, 1, 1),
                To = new(2023, 12, 31),
                Place = "Moscow",
                Outlet = "Post",
                MinimumConfidence = 0.5,
                Text = "visited",
                Limit = 3,
                Order = EventOrder.LatestTime,
                IsOverdue = true,
                WithDismissed = true,
            },
            asked);
    }

    [Theory]
    [InlineData("RUS-CHN")]
    [InlineData("RUS,CHN")]
    [InlineData("ru-cn")]
    [InlineData("Russia, the People's Republic of China")]
    public async Task A_pair_is_two_countries_however_they_are_called(string pair)
    {
        Assert.Equal(0, await run.RunAsync("events", "--pair", pair));
        Assert.Equal(["RUS", "CHN"], record.Asked[^1].Countries);
    }

    [Fact]
    public async Task A_hyphen_of_a_name_parts_no_pair()
    {
        Assert.Equal(0, await run.RunAsync("events", "--pair", "Guinea-Bissau-Portugal"));
        Assert.Equal(["GNB", "PRT"], record.Asked[^1].Countries);
    }

    [Theory]
    [InlineData("CHY0562", "Did you mean", "events", "--country", "Rusia")]
    [InlineData("CHY0562", "no country 'QQQ'", "events", "--country", "QQQ")]
    [InlineData("CHY0562", "no pair", "events", "--pair", "Russia")]
    [InlineData("CHY0561", "Did you mean Xi Jinping?", "names", "Xi Jingping")]
    [InlineData("CHY0561", "person:george-w-bush", "names", "Bush")]
    [InlineData("CHY0560", "no event 'ffff'", "show", "ffff")]
    [InlineData("CHY0560", "first told on 2023-03-10", "show", "a.1", "--as-of", "2023-03-09")]
    [InlineData("CHY0560", "no event 'ffff'", "merge", "a.1", "ffff", "--reason", "same")]
    [InlineData("CHY0030", "Did you mean CONSULT?", "events", "--type", "CONSLUT")]
    [InlineData("CHY0030", "Did you mean visit?", "events", "--mode", "vist")]
    [InlineData("CHY0030", "--reason", "dismiss", "a.1")]
    [InlineData("CHY0030", "Say why", "dismiss", "a.1", "--reason", " ")]
    [InlineData("CHY0030", "Did you mean time?", "amend", "a.1", "tme=2024", "--reason", "r")]
    [InlineData("CHY0030", "says no value", "amend", "a.1", "time", "--reason", "r")]
    [InlineData("CHY0030", "--limit", "events", "--limit", "0")]
    [InlineData("CHY0030", "0 to 1", "events", "--min-confidence", "2")]
    [InlineData("CHY0030", "--by", "series", "--by", "week")]
    [InlineData("CHY0030", "earlier day first", "diff", "--from", "2024-01-01", "--to", "2023-01-01")]
    [InlineData("CHY0030", "--to", "diff", "--from", "2024-01-01")]
    [InlineData("CHY0030", "Two records", "events", "a.db", "--record", "b.db")]
    public async Task What_cannot_be_answered_is_told_with_what_may_be_meant(string code, string what, params string[] args)
    {
        Assert.Equal(2, await run.RunAsync(args));
        Assert.Empty(run.Output);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.Contains(what, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calendar_has_what_is_to_come_with_the_same_id_each_time()
    {
        Assert.Equal(0, await run.RunAsync("upcoming", "--format", "ics"));
        Assert.Equal("0123456789abcdef@chancery", Assert.Single(Calendar.Load(run.Output)!.Events).Uid);
        Assert.True(record.Asked[0].IsUpcoming);
        Assert.Equal([EventStatus.Cancelled], record.Asked[1].Statuses);
    }

    [Fact]
    public async Task A_change_tells_each_field_before_and_after()
    {
        Assert.Equal(0, await OnTerminalAsync(80, "diff", "--from", "2023-03-10", "--to", "2023-03-20"));
        Assert.Contains("status: planned → occurred", run.Output, StringComparison.Ordinal);
        Assert.Contains("time: 2023-03 → 2023-03-20/2023-03-22", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_series_is_a_calendar_of_counts()
    {
        Assert.Equal(0, await OnTerminalAsync(80, "series"));
        Assert.Equal(
            Text("""
                CHN → RUS  CONSULT
                     Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec   all  scale
                2023           1   ·                                     1    4.0

                2 cells; · is a month without events
                """),
            run.Output);
    }

    [Fact]
    public async Task Why_tells_frame_word_and_rule()
    {
        Assert.Equal(0, await OnTerminalAsync(80, "why", "a.1"));
        foreach (var words in new[] { "consult/visit", "visit (verb)", "subject and object" }) Assert.Contains(words, run.Output, StringComparison.Ordinal);
        await run.RunAsync("why", "a.1", "--format", "json");
        Assert.Equal("consult/visit", JsonDocument.Parse(run.Output).RootElement.GetProperty("mentions")[0].GetProperty("frame").GetString());
    }

    [Fact]
    public async Task A_record_with_faults_fails_the_check()
    {
        Assert.Equal(0, await run.RunAsync("verify"));
        record.Faults.Add(new("CHY0590", "It is wrong."));
        Assert.Equal(1, await OnTerminalAsync(80, "verify"));
        Assert.Equal("error CHY0590: It is wrong.\n1 fault\n", run.Output);
    }

    [Fact]
    public async Task Corrections_are_what_was_said()
    {
        Assert.Equal(0, await run.RunAsync("merge", "a.1", "b.1", "--reason", "same", "--author", "Ada"));
        Assert.Equal(new Correction.Merge("a.1", "b.1"), record.Correction);
        Assert.Contains("\"author\":\"Ada\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("chancery undo 1", run.Error, StringComparison.Ordinal);
        await run.RunAsync("split", "0123456789abcdef", "a.1", "b.1", "--reason", "two");
        Assert.Equal(new Correction.Split("0123456789abcdef", ["a.1", "b.1"]), record.Correction);
        await run.RunAsync("amend", "a.1", "time=2023-03-20", "--reason", "r");
        Assert.Equal(new Correction.Amend("a.1", "time", "2023-03-20"), record.Correction);
        await run.RunAsync("amend", "a.1", "place=", "--reason", "r");
        Assert.Equal(new Correction.Amend("a.1", "place", null), record.Correction);
        await run.RunAsync("dismiss", "a.1", "--reason", "none");
        Assert.Equal(new Correction.Dismiss("a.1"), record.Correction);
    }

    [Fact]
    public async Task What_is_exported_can_be_imported()
    {
        Assert.Equal(0, await run.RunAsync("export"));
        var path = run.Add("export.ndjson", run.Output);
        Assert.Equal(0, await run.RunAsync("import", path));
        Assert.Equal(await record.ExportAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken), record.Imported);
        Assert.Equal("2 entries taken in.\n", run.Error);
        Assert.Equal(1, await run.RunAsync("{}", ["import", "-"], terminal: false, TestContext.Current.CancellationToken));
        Assert.StartsWith("-:1: error CHY0563: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, await run.RunAsync("import", run.Folder + "/none.ndjson"));
    }
}
