using System.Xml.Linq;
using Xunit;

namespace Chancery.Server.Tests.Feeds;

public sealed class AtomTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task It_has_what_RFC_4287_demands()
    {
        await using var kept = await KeptRecord.OfVisitsAsync(5);
        await using var server = await RunningServer.StartAsync(kept.Record);
        var feed = await FeedAsync(server, "/events.atom?country=China");
        Assert.Equal(Atom + "feed", feed.Name);
        foreach (var part in feed.Elements(Atom + "entry").Prepend(feed))
        {
            Assert.True(Uri.IsWellFormedUriString(Assert.Single(part.Elements(Atom + "id")).Value, UriKind.Absolute));
            Assert.NotEqual("", Assert.Single(part.Elements(Atom + "title")).Value);
            Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", Assert.Single(part.Elements(Atom + "updated")).Value);
            Assert.All(part.Elements(Atom + "link"), l => Assert.StartsWith(server.Address.ToString(), l.Attribute("href")!.Value, StringComparison.Ordinal));
            Assert.Single(part.Elements(Atom + "link"), l => l.Attribute("rel")!.Value == "alternate");
        }

        Assert.NotEqual("", Assert.Single(feed.Elements(Atom + "author")).Element(Atom + "name")!.Value);
        Assert.Equal(5, feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "id")!.Value).Distinct().Count());
        Assert.EndsWith("events.atom?country=CHN", feed.Elements(Atom + "link").Single(l => l.Attribute("rel")!.Value == "self").Attribute("href")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_told_of_comes_first_and_dates_the_feed()
    {
        await using var kept = await KeptRecord.OfVisitsAsync(5);
        await using var server = await RunningServer.StartAsync(kept.Record);
        var feed = await FeedAsync(server, "/events.atom");
        string[] days = [.. feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "updated")!.Value)];
        Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
        Assert.Equal(days[0], feed.Element(Atom + "updated")!.Value);
        Assert.Equal("2023-01-06T00:00:00Z", days[0]);
    }

    [Fact]
    public async Task A_changed_event_keeps_its_entry_and_is_updated()
    {
        var (before, after) = (await EntryAsync(Visits.Planned()), await EntryAsync(Visits.Cancelled()));
        Assert.Equal(before.Element(Atom + "id")!.Value, after.Element(Atom + "id")!.Value);
        Assert.Equal(before.Element(Atom + "published")!.Value, after.Element(Atom + "published")!.Value);
        Assert.Equal(("2023-06-14T00:00:00Z", "2023-06-15T00:00:00Z"), (before.Element(Atom + "updated")!.Value, after.Element(Atom + "updated")!.Value));
        Assert.Contains("(cancelled)", after.Element(Atom + "title")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_names_stay_text()
    {
        var e = Visits.Planned();
        var hostile = e.Event.Participants[0] with { Name = "<script>alert(1)</script>\u202E\u0001\uD800&" };
        var entry = await EntryAsync(e with { Event = e.Event with { Participants = [hostile, e.Event.Participants[1]] } });
        Assert.Contains("<script>alert(1)</script>\uFFFD\uFFFD\uFFFD&", entry.Element(Atom + "title")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_tell_where_they_can_be_subscribed_to_and_had_as_data()
    {
        await using var server = await RunningServer.StartAsync();
        var events = System.Net.WebUtility.HtmlDecode(await server.GetAsync("/events?country=CHN&as-of=2023-06-15&order=known&limit=5"));
        Assert.Contains("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"These events\" href=\"/events.atom?country=CHN\"", events, StringComparison.Ordinal);
        Assert.Contains("href=\"/events.json?country=CHN&order=known&limit=5&as-of=2023-06-15\"", events, StringComparison.Ordinal);
        var calendar = System.Net.WebUtility.HtmlDecode(await server.GetAsync("/calendar?country=CHN&month=2023-06"));
        Assert.Contains("href=\"/upcoming.ics?country=CHN&type=CONSULT&mode=visit&mode=summit&mode=meet\"", calendar, StringComparison.Ordinal);
    }

    private static async Task<XElement> EntryAsync(RecordedEvent e)
    {
        var record = new HeldRecord();
        record.Events.Add(e);
        await using var server = await RunningServer.StartAsync(record);
        return Assert.Single((await FeedAsync(server, "/events.atom")).Elements(Atom + "entry"));
    }

    private static async Task<XElement> FeedAsync(RunningServer server, string path)
    {
        using var answer = await server.AskAsync(path);
        Assert.Equal("application/atom+xml; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        return XElement.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
