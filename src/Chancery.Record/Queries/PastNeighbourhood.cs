using Chancery.Record.Merging;

namespace Chancery.Record.Queries;

/// <summary>
/// Who was near by a day: what is read of the index of merging is kept while one question lasts, as whoever is near one
/// account is mostly near the next as well.
/// </summary>
/// <param name="record">The index.</param>
/// <param name="asOf">The day, as a number of days; who was known later is left out.</param>
internal sealed class PastNeighbourhood(INeighbourhood record, int asOf) : INeighbourhood
{
    // A question for a month looks at a season on either side.
    private const int DaysAtOnce = 128;

    private readonly Dictionary<(long Key, int Stretch), Placed[]> read = [];

    /// <inheritdoc/>
    public IEnumerable<Placed> Near(BlockSpan span, bool rootsOnly)
    {
        for (var stretch = Stretch(span.From); stretch <= Stretch(span.To); stretch++)
        {
            foreach (var near in Of(span.Key, stretch))
                if (near.Sketch.Window.First >= span.From && near.Sketch.Window.First <= span.To) yield return near;
        }
    }

    private Placed[] Of(long key, int stretch)
    {
        if (read.TryGetValue((key, stretch), out var known)) return known;
        var first = stretch * DaysAtOnce;
        return read[(key, stretch)] = [.. record.Near(new(key, first, first + DaysAtOnce - 1), rootsOnly: false).Where(p => p.Sketch.Known <= asOf)];
    }

    private static int Stretch(int day) => (int)Math.Floor((double)day / DaysAtOnce);
}
