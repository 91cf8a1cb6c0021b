using Chancery.Server.Marking;

namespace Chancery.Server.Events;

/// <summary>One event with its mentions in their sentences.</summary>
/// <param name="Event">The event.</param>
/// <param name="Quotes">Mentions of this page, each in its sentence.</param>
/// <param name="First">The number of the first of them, from 1.</param>
internal sealed record EventMatter(RecordedEvent Event, IReadOnlyList<Quote> Quotes, int First)
{
    /// <summary>How many mentions are shown at once.</summary>
    public const int PerPage = 25;

    /// <summary>Asks the record for the texts of the event's mentions.</summary>
    /// <param name="record">The record.</param>
    /// <param name="e">The event.</param>
    /// <param name="page">Which of its mentions, a page at a time, from 1.</param>
    /// <param name="cancellation">Stops the question.</param>
    public static async Task<EventMatter> LoadAsync(IRecord record, RecordedEvent e, int page, CancellationToken cancellation)
    {
        var first = Math.Min((page - 1) * PerPage, (e.Mentions.Count - 1) / PerPage * PerPage);
        var texts = new Dictionary<string, PointText?>(StringComparer.Ordinal);
        var quotes = new List<Quote>();
        foreach (var mention in e.Mentions.Skip(first).Take(PerPage))
        {
            var id = mention.Report.Id;
            if (!texts.TryGetValue(id, out var text))
                texts[id] = text = await record.ReadingAsync(id, cancellation) is { } reading ? new(reading.Report.FullText) : null;
            quotes.Add(Quote.Of(mention, text));
        }

        return new(e, quotes, first + 1);
    }
}
