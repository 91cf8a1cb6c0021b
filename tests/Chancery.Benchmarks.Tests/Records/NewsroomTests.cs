using System.Security.Cryptography;
using System.Text;
using Chancery.Benchmarks.Records.News;
using Xunit;

namespace Chancery.Benchmarks.Tests.Records;

/// <summary>The made-up news that the record is measured with.</summary>
public sealed class NewsroomTests
{
    private const ulong Seed = 4;

    private static readonly List<ReportReading> Readings = [.. new Newsroom(Seed, 100).Readings().Take(4000)];

    private static IEnumerable<Event> Events => Readings.SelectMany(r => r.Events);

    [Fact]
    public void The_same_seed_gives_the_same_readings()
    {
        Assert.Equal(Readings.Take(500), new Newsroom(Seed, 100).Readings().Take(500));
        Assert.NotEqual(Readings.Take(5), new Newsroom(Seed + 1, 100).Readings().Take(5));
    }

    // Not only twice on one machine: what is made depends on no library's idea of chance.
    [Fact]
    public void The_same_seed_gives_the_same_readings_on_any_machine()
    {
        var ids = string.Join('\n', Readings.Select(r => $"{r.Report.Id} {r.Report.Url} {string.Join(' ', r.Events.Select(e => $"{e.Id} {e.Time} {e.Status}"))}"));
        Assert.Equal("083aaedb40e58ffa", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ids)))[..16]);
    }

    [Fact]
    public void All_words_stand_where_they_are_said_to_stand()
    {
        foreach (var reading in Readings)
        {
            var runes = reading.Report.FullText.EnumerateRunes().ToList();
            Assert.Equal(runes.Count, reading.Characters);
            foreach (var words in reading.Noise.Select(n => n.Span).Concat(reading.Events.SelectMany(e => e.Mentions).SelectMany(Words)))
                Assert.Equal(words.Text, string.Concat(runes[words.Start..words.End].Select(r => r.ToString())));
            foreach (var name in reading.Names.SelectMany(n => n.As)) Assert.Contains(name, reading.Report.FullText, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_words_for_everybody_who_takes_part_stand_in_every_mention() =>
        Assert.All(Events, e => Assert.All(e.Mentions, m => Assert.Equal(e.Participants.Select(p => p.As), m.Spans.Participants.Select(s => s.Text))));

    [Fact]
    public void No_two_events_have_one_id_but_in_a_reprint() =>
        Assert.All(Readings.GroupBy(r => r.Report.Id).Select(g => g.First()).SelectMany(r => r.Events).GroupBy(e => e.Id), g => Assert.Single(g));

    [Fact]
    public void Three_readings_in_ten_have_no_event_and_the_others_one_to_four()
    {
        Assert.InRange(Readings.Count(r => r.Events.Count == 0), 1000, 1400);
        Assert.Equal([0, 1, 2, 3, 4], Readings.Select(r => r.Events.Count).Distinct().Order());
    }

    [Fact]
    public void Days_go_on_but_for_some_late_reports()
    {
        var days = Readings.Select(r => r.Report.Published!.Value.DayNumber).ToList();
        Assert.InRange(days.Index().Count(d => d.Item < Newsroom.FirstDay.DayNumber + (d.Index / 100)), 30, 200);
        Assert.InRange(days.Max() - days.Min(), 38, 41);
    }

    [Fact]
    public void Few_countries_make_most_of_the_news_and_many_are_in_it()
    {
        var shares = Events.SelectMany(e => e.Participants).CountBy(p => p.Country!).Select(c => c.Value).OrderDescending().ToList();
        Assert.InRange(shares.Count, 150, 200);
        Assert.InRange(shares.Take(20).Sum() / (double)shares.Sum(), 0.4, 0.7);
    }

    [Fact]
    public void Times_are_told_in_every_way_and_targets_are_sometimes_not()
    {
        Assert.Equal(
            [TimePrecision.Day, TimePrecision.Month, TimePrecision.Season, TimePrecision.Range],
            Events.Where(e => e.Time is not null).Select(e => e.Time!.Precision).Distinct().Order());
        Assert.Contains(Events, e => e.Time is null);
        Assert.Contains(Events, e => e.Time is { IsApproximate: true } && e.Mentions.All(m => m.Spans.Time.Count == 0));
        Assert.Contains(Events, e => e.Participants.Count == 1);
        Assert.Equal(Enum.GetValues<EventStatus>(), Events.Select(e => e.Status).Distinct().Order());
        Assert.All(Events, e => Assert.Contains(e.Mode, Ontology.Modes(e.Type)));
    }

    [Fact]
    public void Some_reports_are_reprints_and_some_are_put_right_at_their_address()
    {
        Assert.Contains(Readings.GroupBy(r => r.Report.Id), g => g.Select(r => r.Report.Url).Distinct().Count() > 1);
        Assert.Contains(Readings.GroupBy(r => r.Report.Url), g => g.Select(r => r.Report.Id).Distinct().Count() > 1);
    }

    private static IEnumerable<Evidence> Words(Mention mention) =>
        [mention.Evidence, .. mention.Spans.Predicate, .. mention.Spans.Time, .. mention.Spans.Place, .. mention.Spans.Status, .. mention.Spans.Attribution, .. mention.Spans.Participants];
}
