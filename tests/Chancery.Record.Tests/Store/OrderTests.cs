using Chancery.Record.Store.Identities;
using CsCheck;
using Xunit;

namespace Chancery.Record.Tests.Store;

/// <summary>The order in which readings come, and how they are divided, are of no account.</summary>
public sealed class OrderTests
{
    private static readonly Gen<Told.Act> Acts = Gen.Select(
        OneOf("FRA", "CHN", "USA"), OneOf("RUS", "IND"), OneOf("2024-05-03", "2024-05-04", "2024-05-09", "2024-05", "2024", "2024-05-06~"),
        OneOf(EventStatus.Planned, EventStatus.Occurred, EventStatus.Postponed, EventStatus.Cancelled),
        (source, target, day, status) => new Told.Act(source, target, day, status));

    // The same words are read alike: how far an act has come stands in them.
    private static readonly Gen<ReportReading> Readings = Gen.Select(
        OneOf("gazette", "courier", "herald"), OneOf("2024-05-01", "2024-05-05", "2024-05-10", ""), OneOf("One", "Two", "Three", "Four"), Acts.Array[0, 2],
        (outlet, published, opening, acts) => Told.Reading(outlet, published.Length == 0 ? null : published, string.Join(' ', acts.Select(a => a.Status.ToString()).Prepend(opening)), acts));

    // Each of a list of readings with its place in another order, and with whether a batch ends behind it.
    private static readonly Gen<(ReportReading Reading, int Place, bool Ends)[]> Orders = Gen.Select(Readings, Gen.Int[0, 1000], Gen.Bool).Array[1, 9];

    [Fact]
    public void Every_order_and_every_division_into_batches_give_the_same_record() =>
        Orders.Sample(
            given =>
            {
                var straight = ContentsOf([[.. given.Select(g => g.Reading)]]);
                var mixed = ContentsOf(Batches(given.OrderBy(g => g.Place)), isMoved: true);
                if (straight != mixed) Assert.Equal(straight, mixed);
            },
            iter: 60, threads: 1);

    [Fact]
    public void The_same_readings_twice_change_nothing() =>
        Orders.Sample(
            given =>
            {
                var batches = Batches(given);
                var (once, twice) = (ContentsOf(batches), ContentsOf([.. batches, .. batches]));
                if (once != twice) Assert.Equal(once, twice);
            },
            iter: 25, threads: 1);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static List<List<ReportReading>> Batches(IEnumerable<(ReportReading Reading, int Place, bool Ends)> given)
    {
        var batches = new List<List<ReportReading>> { new() };
        foreach (var (reading, _, ends) in given)
        {
            batches[^1].Add(reading);
            if (ends) batches.Add([]);
        }

        return batches;
    }

    private static string ContentsOf(IEnumerable<List<ReportReading>> batches, bool isMoved = false) => Task.Run(async () =>
    {
        using var folder = new RecordFolder();
        await using (var record = await folder.WriteAsync())
        {
            foreach (var batch in batches)
            {
                await record.AddAsync(batch, "reader 1");
                if (isMoved) RecentRows.Move(record.Opened.ForWriting);
            }
        }

        return Contents.Of(folder.Path);
    }).GetAwaiter().GetResult();
}
