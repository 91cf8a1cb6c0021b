namespace Chancery.Cli.Pipeline;

/// <summary>What a run came to.</summary>
/// <param name="Reports">Reports read.</param>
/// <param name="Silent">Those of them in which nothing was found.</param>
/// <param name="Found">Events or times found.</param>
/// <param name="Unread">Inputs that could not be read.</param>
internal readonly record struct Tally(int Reports, int Silent, int Found, int Unread)
{
    /// <summary>This and one outcome more.</summary>
    public Tally With(Outcome outcome) => new(
        Reports + (outcome.Text is null ? 0 : 1),
        Silent + (outcome.Text is null || outcome.Found > 0 ? 0 : 1),
        Found + outcome.Found,
        Unread + (outcome.IsUnread ? 1 : 0));
}
