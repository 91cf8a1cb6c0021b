using Xunit;

namespace Chancery.Cli.Tests.Records;

public sealed class RecordingTests : IDisposable
{
    private readonly CommandRun run = new();

    private string Record => Path.Combine(run.Folder, "diplomacy.db");

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task A_line_tells_what_became_of_each_report()
    {
        var reports = run.Add("reports.ndjson", """{"text": "Xi visited Moscow.", "url": "https://example.org/1"}""" + "\n" + """{"text": "Nothing.", "url": "https://example.org/2"}""" + "\n");
        Assert.Equal(ExitCodes.Ok, await run.RunAsync("read", reports, "--record", Record));
        Assert.Equal([$"{Id("Xi visited Moscow.")}\tadded", $"{Id("Nothing.")}\tadded", ""], run.Output.Split('\n'));
    }

    [Fact]
    public async Task What_is_kept_is_not_read_again()
    {
        var report = run.Add("a.txt", "Xi visited Moscow.");
        await run.RunAsync("read", report, "--record", Record);
        File.WriteAllText(report, "Xi visited Moscow.");
        Assert.Equal(ExitCodes.Ok, await run.RunAsync("read", report, "--record", Record));
        Assert.Equal($"{Id("Xi visited Moscow.")}\talready-kept\n", run.Output);
    }

    [Fact]
    public async Task With_a_format_the_readings_are_printed()
    {
        var report = run.Add("a.txt", "Xi visited Moscow.");
        Assert.Equal(ExitCodes.Ok, await run.RunAsync("read", report, "--record", Record, "--format", "ndjson"));
        Assert.StartsWith("{\"report\":", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_the_reader_fails_on_is_set_aside_and_the_rest_is_kept()
    {
        var (good, bad) = (run.Add("a.txt", "Xi visited Moscow."), run.Add("b.txt", "fail"));
        Assert.Equal(ExitCodes.SomeUnread, await run.RunAsync("read", bad, good, "--record", Record));
        Assert.Equal($"{Id("Xi visited Moscow.")}\tadded\n", run.Output);
        Assert.Contains("CHY0021", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_record_is_told_and_left_alone()
    {
        var text = string.Concat(Enumerable.Repeat("No record at all, only words. ", 100));
        var (report, other) = (run.Add("a.txt", "Xi visited Moscow."), run.Add("other.db", text));
        Assert.Equal(ExitCodes.Record, await run.RunAsync("read", report, "--record", other));
        Assert.Contains("error CHY0505", run.Error, StringComparison.Ordinal);
        Assert.Equal(text, await File.ReadAllTextAsync(other, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Another_manuals_terms_are_not_kept()
    {
        var report = run.Add("a.txt", "Xi visited Moscow.");
        Assert.Equal(ExitCodes.Usage, await run.RunAsync("read", report, "--record", Record, "--ontology", "plover"));
        Assert.False(File.Exists(Record));
    }

    private static string Id(string text) => new Report("-", text).Id;
}
