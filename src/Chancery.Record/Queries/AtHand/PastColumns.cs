using System.Runtime.InteropServices;

namespace Chancery.Record.Queries.AtHand;

/// <summary>
/// The keys of what events were on earlier days and are no more: from the first day as of which merging had just these accounts
/// together, until the first as of which others had come, or some were elsewhere. With the events of today, as long as they
/// have been what they are, they are all there was on any day; of corrections they know nothing.
/// </summary>
/// <param name="lists">What they share with the events of today.</param>
internal sealed class PastColumns(EventLists lists)
{
    private readonly Dictionary<long, List<long>> ofRoot = [];
    private readonly Dictionary<long, (int First, long Written)> awaited = [];
    private long last;

    /// <summary>What they share.</summary>
    public EventLists Lists => lists;

    /// <summary>The keys. Their numbers are of no meaning.</summary>
    public EventColumns Keys { get; } = new(lists);

    /// <summary>The rows of the accounts that rooted them.</summary>
    public Column<long> Roots { get; } = new();

    /// <summary>The first day as of which they were so.</summary>
    public Column<int> From { get; } = new();

    /// <summary>The first as of which they were so no more.</summary>
    public Column<int> Until { get; } = new();

    /// <summary>The transaction up to which they are true, but for those that are awaited.</summary>
    public long Written { get; set; }

    /// <summary>Tells that something about a root has changed: as of its first day and later, it must be read anew before it is asked.</summary>
    /// <param name="root">The root.</param>
    /// <param name="first">The first day any of its accounts was known; null where none is known any more.</param>
    /// <param name="written">The transaction up to which that is told.</param>
    public void Await(long root, int? first, long written)
    {
        foreach (var number in ofRoot.GetValueOrDefault(root) ?? [])
            if (Keys.PlaceOf(number) is { } at && !(first <= From[at])) first = From[at];
        if (first is not { } day) return;
        ref var waiting = ref CollectionsMarshal.GetValueRefOrAddDefault(awaited, root, out var isAwaited);
        waiting = (isAwaited ? Math.Min(day, waiting.First) : day, written);
    }

    /// <summary>The roots to be read anew before anything is asked as of a day: few, as what is told of now was mostly not known on another day.</summary>
    public List<long> Awaited(int asOf) => [.. awaited.Where(a => a.Value.First <= asOf).Select(a => a.Key)];

    /// <summary>Puts what a root was in the place of what stood there of it; where it has changed since it was read, it still waits.</summary>
    /// <param name="root">The root.</param>
    /// <param name="versions">What it was.</param>
    /// <param name="read">The transaction up to which that is true.</param>
    public void Put(long root, IReadOnlyList<PastKeys> versions, long read)
    {
        if (awaited.TryGetValue(root, out var waiting) && waiting.Written > read) return;
        awaited.Remove(root);
        if (ofRoot.Remove(root, out var before))
        {
            foreach (var number in before) Remove(number);
        }

        if (versions.Count == 0) return;
        var numbers = ofRoot[root] = new(versions.Count);
        foreach (var version in versions)
        {
            numbers.Add(++last);
            var at = Keys.Put(version.Keys(last, lists));
            (Roots[at], From[at], Until[at]) = (root, version.From, version.Until);
        }
    }

    // The last takes its place.
    private void Remove(long number)
    {
        if (Keys.Remove(number) is { } at) (Roots[at], From[at], Until[at]) = (Roots[Keys.Count], From[Keys.Count], Until[Keys.Count]);
    }
}
