using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace Chancery.Server.Tests.Pages;

public sealed partial class EventPageTests
{
    [Fact]
    public async Task The_words_behind_each_field_are_marked_in_the_sentence()
    {
        await using var server = await RunningServer.StartAsync();
        var page = await server.GetAsync("/events/visit-1");
        Assert.Contains("<mark class=\"m-who\">Antony Blinken</mark>", page, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"m-act\">visit</mark>", page, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"m-when\">on June 18</mark>", page, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"m-who m-where\">Beijing</mark>", page, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"m-source\">the State Department said</mark>", page, StringComparison.Ordinal);
        Assert.Contains("<span class=\"field\">who, where</span>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sentence_reads_as_it_stands_in_the_report()
    {
        await using var server = await RunningServer.StartAsync();
        var quote = Quote().Match(await server.GetAsync("/events/visit-1")).Groups[1].Value;
        var words = WebUtility.HtmlDecode(Tag().Replace(FieldName().Replace(quote, ""), ""));
        Assert.Equal("Antony Blinken will visit Beijing on June 18, the State Department said.", words);
    }

    [Fact]
    public async Task The_publishers_page_is_opened_at_the_words()
    {
        await using var server = await RunningServer.StartAsync();
        Assert.Contains(
            "href=\"https://example.org/visit#:~:text=Antony%20Blinken%20will%20visit%20Beijing%20on%20June%2018\"",
            await server.GetAsync("/events/visit-1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_prose_is_greyed_in_the_report()
    {
        await using var server = await RunningServer.StartAsync();
        var page = await server.GetAsync("/reports/sample");
        Assert.Contains("<span class=\"noise\">Share</span>", page, StringComparison.Ordinal);
        Assert.Contains("page-furniture", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_links_each_event_to_its_words_and_back()
    {
        await using var server = await RunningServer.StartAsync();
        var at = Samples.Words(Samples.Report, "Antony Blinken will").Start;
        Assert.Contains($"/reports/{Samples.Report.Id}#at-{at}\"", await server.GetAsync("/events/visit-1"), StringComparison.Ordinal);
        var report = await server.GetAsync("/reports/" + Samples.Report.Id);
        Assert.Contains($"id=\"at-{at}\"", report, StringComparison.Ordinal);
        Assert.Contains("href=\"/events/visit-1\"", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_of_many_mentions_turns_pages()
    {
        var record = Samples.Record();
        var one = record.Events[0];
        record.Events[0] = one with { Mentions = [.. Enumerable.Range(1, 60).Select(i => one.Mentions[0] with { Id = $"visit-1.{i}" })] };
        await using var server = await RunningServer.StartAsync(record);
        Assert.Equal(25, Quote().Count(await server.GetAsync("/events/visit-1")));
        Assert.Equal(10, Quote().Count(await server.GetAsync("/events/visit-1?mentions=3")));
        Assert.Equal(10, Quote().Count(await server.GetAsync("/events/visit-1?mentions=99")));
    }

    [GeneratedRegex("<blockquote class=\"text\"><p>(.*?)</p></blockquote>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Quote();

    [GeneratedRegex("<span class=\"field\">.*?</span>", RegexOptions.CultureInvariant)]
    private static partial Regex FieldName();

    [GeneratedRegex("<[^>]+>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
