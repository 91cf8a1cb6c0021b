namespace Chancery.Record.Merging;

/// <summary>Which of several roots an account joins: the one it fits best, and of equals the first by rank.</summary>
internal struct Choice(Sketch account)
{
    private int best;

    /// <summary>The root it joins; null where none fits and it is one itself.</summary>
    public Sketch? Root { get; private set; }

    /// <summary>Offers a root. Offering it again, or in another order, changes nothing.</summary>
    public void Offer(Sketch root)
    {
        if (Fit.Of(account, root) is not { } fit) return;
        if (Root is not null && (fit < best || (fit == best && !Rank.Before(root, Root)))) return;
        (Root, best) = (root, fit);
    }
}
