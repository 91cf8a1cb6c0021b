namespace Chancery.Record.Merging;

/// <summary>
/// Keeps groups right while accounts come and go, touching only what is near them: those of today, and those as of every
/// earlier day. What it makes is what <see cref="Grouping.Of(IEnumerable{Sketch})"/> makes of all accounts that are there,
/// and for a day of all that were known by then, whatever the order and the batches.
/// </summary>
/// <remarks>
/// An account's place as of a day hangs on roots of that day before it in <see cref="Rank"/> alone. So whatever may change is
/// looked at in that order, each once, for all days together: only where an account becomes a root on some day, or is one no
/// more, those behind it that fit it are looked at as well.
/// </remarks>
/// <param name="before">The record as it is before the change. It is not changed: <see cref="Replace"/> says what to do.</param>
internal sealed class Regrouper(INeighbourhood before)
{
    private readonly Dictionary<string, Course> now = new(StringComparer.Ordinal);
    private readonly HashSet<string> gone = new(StringComparer.Ordinal);
    private readonly MemoryNeighbourhood fresh = new();
    private readonly MemoryNeighbourhood promoted = new();
    private readonly Dictionary<string, Placed> waiting = new(StringComparer.Ordinal);
    private readonly List<Placed> found = [];
    private readonly SortedSet<Sketch> queue = new(Rank.Order);

    /// <summary>What changes when accounts are added.</summary>
    public static IReadOnlyList<Move> Add(IEnumerable<Sketch> added, INeighbourhood before) => Replace([], added, before);

    /// <summary>What changes when accounts go and others come.</summary>
    /// <param name="removed">Accounts that are there, where they are.</param>
    /// <param name="added">Accounts whose ids are not there, those removed aside.</param>
    /// <param name="before">The record before the change.</param>
    /// <returns>
    /// Every account that is gone, is new or has another root on some day, by id; of an account that is replaced under its id,
    /// first that it is gone.
    /// </returns>
    public static IReadOnlyList<Move> Replace(IEnumerable<Placed> removed, IEnumerable<Sketch> added, INeighbourhood before) =>
        new Regrouper(before).Run([.. removed], [.. added]);

    private List<Move> Run(List<Placed> removed, List<Sketch> added)
    {
        gone.UnionWith(removed.Select(r => r.Sketch.Id));
        foreach (var root in removed.Where(r => r.HasRooted)) AwaitMembers(root.Sketch);
        fresh.Apply(added.Select(a => new Move(a, null, Course.None)));
        foreach (var account in added) Await(new(account, Course.None));
        var moves = removed.Select(r => new Move(r.Sketch, r.Course, null)).ToList();
        while (queue.Count > 0)
        {
            var account = queue.Min!;
            queue.Remove(account);
            waiting.Remove(account.Id, out var was);
            var chosen = new Placed(account, Choose(account));
            now[account.Id] = chosen.Course;
            if (chosen == was) continue;
            moves.Add(new(account, was.Course == Course.None ? null : was.Course, chosen.Course));
            if (chosen.HasRooted && !was.HasRooted) promoted.Apply([new(account, null, chosen.Course)]);
            if (RootsBeyond(chosen, was)) AwaitFitting(chosen);
            if (RootsBeyond(was, chosen)) AwaitMembers(account);
        }

        return [.. moves.OrderBy(m => m.Sketch.Id, StringComparer.Ordinal).ThenBy(m => m.To is null ? 0 : 1)];
    }

    // On some day it roots its event here and not there.
    private static bool RootsBeyond(Placed here, Placed there)
    {
        var (id, known) = (here.Sketch.Id, here.Sketch.Known);
        foreach (var (from, until) in here.Course.Days(id, known))
            if (!there.Course.Days(id, known).Any(d => d.From <= from && d.Until >= until)) return true;
        return false;
    }

    private Course Choose(Sketch account)
    {
        var choice = new CourseChoice(account);
        foreach (var near in Near(Blocks.Before(account), rootsOnly: true))
            if (Rank.Before(near.Sketch, account) && Fit.Of(account, near.Sketch) is { } fit) choice.Offer(fit, Now(near));
        return choice.Best();
    }

    private void AwaitFitting(Placed root)
    {
        foreach (var near in Near(Blocks.Behind(root.Sketch), rootsOnly: false))
            if (near.Sketch.Known < root.RootedUntil && Rank.Before(root.Sketch, near.Sketch) && Fit.Of(near.Sketch, root.Sketch) is not null) Await(Now(near));
    }

    private void AwaitMembers(Sketch root)
    {
        foreach (var near in Near(Blocks.Behind(root), rootsOnly: false))
            if (near.Sketch.Id != root.Id && Now(near) is var there && there.Course.Has(root.Id)) Await(there);
    }

    private void Await(Placed account)
    {
        if (queue.Add(account.Sketch)) waiting[account.Sketch.Id] = account;
    }

    // Of all that are near few fit: only of them is it looked up whether they have moved.
    private Placed Now(Placed near) => now.TryGetValue(near.Sketch.Id, out var course) ? near with { Course = course } : near;

    // Where they were before the change, but those that have become roots. What it gives is good until it is asked again.
    private List<Placed> Near(IReadOnlyList<BlockSpan> spans, bool rootsOnly)
    {
        found.Clear();
        foreach (var span in spans)
        {
            var first = found.Count;
            before.AddNear(span, rootsOnly, found);
            for (var i = found.Count - 1; i >= first && gone.Count > 0; i--)
                if (gone.Contains(found[i].Sketch.Id)) found.RemoveAt(i);
            fresh.AddNear(span, rootsOnly: false, found);
            // Who has become a root is none yet in the record before.
            if (rootsOnly) promoted.AddNear(span, rootsOnly: false, found);
        }

        return found;
    }
}
