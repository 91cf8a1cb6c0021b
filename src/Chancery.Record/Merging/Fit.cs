namespace Chancery.Record.Merging;

/// <summary>Whether an account can be of the event another roots, and how well it fits.</summary>
internal static class Fit
{
    /// <summary>How well it fits, the more the better; null when it is of another event. A matter of these two alone.</summary>
    /// <param name="account">The account.</param>
    /// <param name="root">The other, before it in <see cref="Rank"/>.</param>
    public static int? Of(Sketch account, Sketch root)
    {
        if (account.Type != root.Type || account.Report == root.Report || !account.Window.Touches(root.Window)) return null;
        var mode = Kinship.Of(account.Mode, root.Mode);
        if (mode == 0) return null;
        if (account.Spot is { } here && root.Spot is { } there && here.Conflicts(there)) return null;
        if (CastFit.Of(account, root) is not { } cast) return null;
        return (4 * cast) + (4 * mode) + (2 * Place(account, root)) - Distance(account, root);
    }

    private static int Place(Sketch account, Sketch root) =>
        account.Spot is not { } here || root.Spot is not { } there ? 0 : here.Name == there.Name ? 2 : 1;

    // A day counts much between days, and little where the account tells no more than the year.
    private static int Distance(Sketch account, Sketch root)
    {
        var days = Math.Abs(account.Window.Focus - root.Window.Focus);
        return account.Window.Fineness switch
        {
            Fineness.Day => Math.Min(20, 2 * days),
            Fineness.Week => Math.Min(20, days),
            Fineness.Season => Math.Min(20, days / 5),
            _ => Math.Min(20, days / 15),
        };
    }
}
