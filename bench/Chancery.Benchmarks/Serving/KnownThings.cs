using Chancery.Benchmarks.Records.World;
using Chancery.Record;

namespace Chancery.Benchmarks.Serving;

/// <summary>Things of a record that can be asked for, drawn over all its days.</summary>
/// <param name="Events">Ids of events, each with a day on which it is known.</param>
/// <param name="Reports">Ids of reports.</param>
/// <param name="Actors">Ids of those who take part.</param>
/// <param name="First">The record's first day.</param>
/// <param name="Last">Its last.</param>
internal sealed record KnownThings(
    IReadOnlyList<(string Id, DateOnly Day)> Events, IReadOnlyList<string> Reports, IReadOnlyList<string> Actors, DateOnly First, DateOnly Last)
{
    private const int Days = 120;
    private const int EachDay = 10;

    /// <summary>Asks the record for some.</summary>
    public static async Task<KnownThings> OfAsync(string file, Dice dice)
    {
        await using var record = await DiplomaticRecord.OpenAsync(file, RecordAccess.Read);
        var held = await record.StatsAsync(new(DateOnly.MaxValue));
        var (first, last) = (held.First!.Value, held.Last!.Value);
        var found = new List<RecordedEvent>();
        for (var i = 0; i < Days; i++)
        {
            var day = first.AddDays(dice.Below(last.DayNumber - first.DayNumber + 1));
            await foreach (var told in record.EventsAsync(new() { Moment = new(last), From = day, To = day.AddDays(2), Limit = EachDay })) found.Add(told);
        }

        return new(
            [.. found.Select(e => (e.Id, e.LastKnown))],
            [.. found.SelectMany(e => e.Mentions).Select(m => m.Report.Id).Distinct()],
            [.. found.SelectMany(e => e.Event.Participants).Select(p => p.Id).Distinct()],
            first, last);
    }
}
