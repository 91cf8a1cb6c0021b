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
        if (mode == 0 || (mode == 1 && root.Window.Fineness is Fineness.Moved)) return null;
        if (account.Spot is { } here && root.Spot is { } there && here.Conflicts(there)) return null;
        if (CastFit.Of(account, root) is not { } cast) return null;
        // What is vague in time must be exact in all else.
        if ((account.Window.Fineness >= Fineness.Season || !account.Window.IsTold) && !IsExact(account, root, mode, cast)) return null;
        if ((account.Status is EventStatus.Denied) != (root.Status is EventStatus.Denied) && account.Window.Gap(root.Window) > 0) return null;
        return (4 * cast) + (4 * mode) + Place(account, root) - Distance(account, root);
    }

    private static bool IsExact(Sketch account, Sketch root, int mode, int cast)
    {
        // Two words for one act will do where two people are named in both.
        if (mode == 1 && account.Mode is not null && root.Mode is not null && cast < CastFit.TwoPeople) return false;
        // Whoever visits, or takes an office, is one person: a delegation without a name is another.
        if (account is { Type: EventType.Consult, Mode: "visit" } or { Type: EventType.Office, Mode: not "coup" } && NamesOne(account) != NamesOne(root)) return false;
        // What has one country in it, such as an alliance's summit or a state's tests, is known by act and place alone.
        return account.IsWhole || account.Cast.Any(c => c.Role is ParticipantRole.Target) || (account.Mode is not null && !(account.Spot is { } here && root.Spot is { } there && here.Differs(there)));
    }

    private static bool NamesOne(Sketch sketch) => sketch.Cast.Any(c => c is { Role: ParticipantRole.Source, Person: not null });

    private static int Place(Sketch account, Sketch root) =>
        account.Spot is not { } here || root.Spot is not { } there ? 0 : here.Name == there.Name ? 2 : 1;

    // A day counts much between days, and little where the account tells no more than the year.
    private static int Distance(Sketch account, Sketch root)
    {
        var days = Math.Abs(account.Window.Focus - root.Window.Focus);
        return Math.Min(20, account.Window switch
        {
            { IsTold: false } => days / 5,
            { Fineness: Fineness.Day } => 2 * days,
            { Fineness: Fineness.Week } => days,
            _ => days / 15,
        });
    }
}
