namespace Chancery.Record.Merging;

/// <summary>
/// Which of two accounts may root an event the other joins: the finer first, then the one whose cast is whole, then the firmer
/// day, then by a hash of the id. That hash keeps chains of what depends on what short: an account's place is a matter of a few others,
/// however many there are.
/// </summary>
internal sealed class Rank : IComparer<Sketch>
{
    private Rank()
    {
    }

    /// <summary>The order.</summary>
    public static Rank Order { get; } = new();

    /// <inheritdoc/>
    public int Compare(Sketch? x, Sketch? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var order = x.Window.Fineness.CompareTo(y.Window.Fineness);
        if (order == 0) order = y.IsWhole.CompareTo(x.IsWhole);
        if (order == 0) order = x.Window.Slack.CompareTo(y.Window.Slack);
        if (order == 0) order = x.Lot.CompareTo(y.Lot);
        return order != 0 ? order : string.CompareOrdinal(x.Id, y.Id);
    }

    /// <summary>True when the first comes before the second.</summary>
    public static bool Before(Sketch one, Sketch other) => Order.Compare(one, other) < 0;
}
