namespace Chancery.Record.Merging;

/// <summary>Which root an account joins as of each day: of those that are roots on it the one it fits best, and of equals the first by rank.</summary>
/// <param name="account">The account.</param>
internal sealed class CourseChoice(Sketch account)
{
    private readonly List<(int Fit, Placed Root)> rivals = [];

    /// <summary>Offers an account that roots an event on some days. Offering it again, or in another order, changes nothing.</summary>
    public void Offer(Placed root)
    {
        if (Fit.Of(account, root.Sketch) is { } fit) Offer(fit, root);
    }

    /// <summary>The same of one of which is known how well the account fits it.</summary>
    public void Offer(int fit, Placed root)
    {
        // Whoever roots nothing any more when the account comes to be known is none of its choices.
        if (root.RootedUntil > account.Known) rivals.Add((fit, root));
    }

    /// <summary>The root on each day; itself where none fits that is a root on it.</summary>
    public Course Best()
    {
        if (rivals.Count > 1) rivals.Sort((a, b) => a.Fit != b.Fit ? b.Fit.CompareTo(a.Fit) : Rank.Order.Compare(a.Root.Sketch, b.Root.Sketch));
        var (root, earlier) = (RootOn(account.Known), new List<Stay>());
        // The best of all, if it is a root from the beginning on, is never left.
        if (rivals.Count == 0 || (root == rivals[0].Root.Sketch.Id && rivals[0].Root.IsRoot && rivals[0].Root.Course.Earlier.Count == 0)) return Course.Always(root);
        foreach (var day in Turns())
        {
            if (RootOn(day) is var next && next == root) continue;
            earlier.Add(new(root, day));
            root = next;
        }

        return new(root, [.. earlier]);
    }

    // The days on which one of them becomes a root, or is one no more.
    private SortedSet<int> Turns()
    {
        var turns = new SortedSet<int>();
        foreach (var (_, (sketch, course)) in rivals)
        {
            foreach (var (from, until) in course.Days(sketch.Id, sketch.Known))
            {
                if (from > account.Known) turns.Add(from);
                if (until > account.Known && until < int.MaxValue) turns.Add(until);
            }
        }

        return turns;
    }

    private string RootOn(int day)
    {
        foreach (var (_, (sketch, course)) in rivals)
            if (sketch.Known <= day && course.At(day) == sketch.Id) return sketch.Id;
        return account.Id;
    }
}
