using System.Diagnostics;
using System.Globalization;
using Chancery.Benchmarks.Records.News;
using Chancery.Benchmarks.Records.World;
using Chancery.Record;

namespace Chancery.Benchmarks.Records;

/// <summary>Puts questions to a record, some hundred of each sort, drawn from a seed, and tells how long the answers took.</summary>
internal static class Asking
{
    private const int Page = 50;

    /// <summary>Asks them all.</summary>
    public static async Task RunAsync(RecordLoad load, Written written, TextWriter output)
    {
        var (globe, dice, now) = (new Globe(), new Dice((ulong)load.Seed + 1), new RecordMoment(written.LastDay));
        var days = written.LastDay.DayNumber - Newsroom.FirstDay.DayNumber;
        DateOnly AnyDay() => Newsroom.FirstDay.AddDays(dice.Below(days + 1));
        RecordMoment AsOf() => new(written.LastDay, AnyDay());
        await output.WriteLineAsync();
        await output.WriteLineAsync("| question | p50 ms | p95 ms | p99 ms | CPU p50 | CPU p95 | events, mean |");
        await output.WriteLineAsync("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        await using var record = await DiplomaticRecord.OpenAsync(load.File, RecordAccess.Read);

        EventQuery Pair(RecordMoment moment, DateOnly from, int length) =>
            new() { Moment = moment, Countries = [.. Two(globe, dice)], From = from, To = from.AddDays(length) };

        Task Ask(string name, Func<Task<int>> question) => TimeAsync(name, load.Questions, question, output);
        Task<int> Count(EventQuery query) => CountAsync(record.EventsAsync(query));
        await Ask("a pair, a month, all events", () => Count(Pair(now, AnyDay(), 30)));
        await Ask("a pair, a year, the first 50", () => Count(Pair(now, AnyDay(), 365) with { Limit = Page }));
        await Ask("a pair, a month, as of a day", () =>
        {
            var moment = AsOf();
            return Count(Pair(moment, moment.AsOf!.Value.AddDays(-30), 60));
        });
        await Ask("a pair, the last 50 as of a day", () => Count(Pair(AsOf(), Newsroom.FirstDay, days + 365) with { Limit = Page, Order = EventOrder.LatestTime }));
        await Ask("an event as of a day", async () =>
        {
            var (id, day) = dice.Of(written.Events);
            return await record.FindAsync(id, new(written.LastDay, day.AddDays(dice.Between(0, 30)))) is null ? 0 : 1;
        });
        await Ask("a word of middling frequency, the first 50", () => Count(new() { Moment = now, Text = globe.Words[dice.Between(300, 3000)], Limit = Page }));
        await Ask("the same, the latest", () => Count(new() { Moment = now, Text = globe.Words[dice.Between(300, 3000)], Limit = Page, Order = EventOrder.LatestTime }));
        await Ask("upcoming, the first 50", () => Count(new() { Moment = now, IsUpcoming = true, Limit = Page }));
        await Ask("upcoming of a country", () => Count(new() { Moment = now, IsUpcoming = true, Countries = [globe.Country(dice).Code], Limit = Page }));
        await Ask("upcoming as of a day, the first 50", () => Count(new() { Moment = AsOf(), IsUpcoming = true, Limit = Page }));
    }

    private static IEnumerable<string> Two(Globe globe, Dice dice)
    {
        var one = globe.Country(dice);
        var other = globe.Country(dice);
        while (other == one) other = globe.Country(dice);
        return [one.Code, other.Code];
    }

    private static async Task<int> CountAsync(IAsyncEnumerable<RecordedEvent> events)
    {
        var count = 0;
        await foreach (var _ in events) count++;
        return count;
    }

    private static async Task TimeAsync(string name, int times, Func<Task<int>> question, TextWriter output)
    {
        if (times == 0) return;
        // The first few find the code not compiled yet.
        for (var i = 0; i < 40; i++) await question();
        var (took, busy, events) = (new List<double>(times), new List<double>(times), 0L);
        for (var i = 0; i < times; i++)
        {
            var (start, cpu) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            events += await question();
            took.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            busy.Add((Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds);
        }

        took.Sort();
        busy.Sort();
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {At(took, 50):N2} | {At(took, 95):N2} | {At(took, 99):N2} | {At(busy, 50):N2} | {At(busy, 95):N2} | {events / (double)times:N1} |"));
        await output.FlushAsync();
    }

    private static double At(List<double> sorted, int hundredth) => sorted[Math.Min(sorted.Count * hundredth / 100, sorted.Count - 1)];
}
