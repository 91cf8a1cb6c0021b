namespace Chancery.Evaluation;

/// <summary>How far the countries of two claims agree.</summary>
/// <param name="IsStrict">The same sources and the same targets; as one set where the act is mutual or one actor stands alone.</param>
/// <param name="Share">Countries in both over countries in either, 0 to 1; 1 where neither has any.</param>
internal readonly record struct ActorAgreement(bool IsStrict, double Share)
{
    // An actor that acts for no country is an actor all the same.
    private const string None = "-";

    /// <summary>Compares a prediction with gold.</summary>
    public static ActorAgreement Of(GoldEvent gold, EventClaim said)
    {
        var (wanted, given) = (All(gold), All(said));
        var isMutual = gold.Accept.AnyRole || With(gold, "participant").Count > 0;
        var isLone = wanted.Count == 1 && With(gold, "target").Count == 0;
        var strict = isMutual || isLone
            ? wanted.SetEquals(given)
            : With(gold, "source").SetEquals(With(said, "source"))
                && With(gold, "target").SetEquals(With(said, "target"))
                && With(said, "participant").Count == 0;
        wanted.Remove(None);
        given.Remove(None);
        var both = wanted.Intersect(given).Count();
        var either = wanted.Union(given).Count();
        return new(strict, either == 0 ? 1 : (double)both / either);
    }

    private static HashSet<string> All(EventClaim claim) => [.. claim.Actors.Select(Country)];

    private static HashSet<string> With(EventClaim claim, string role) => [.. claim.Actors.Where(a => a.Role == role).Select(Country)];

    private static string Country(ActorClaim actor) => string.IsNullOrEmpty(actor.Country) ? None : actor.Country;
}
