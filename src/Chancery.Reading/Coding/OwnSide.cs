namespace Chancery.Reading.Coding;

/// <summary>
/// Nobody acts upon another and upon itself by one deed: in "Chad expelled one Norwegian and Norway one Chadian", "accused Chad's king and members of
/// his party", "marched on the Chadian embassy in Oslo" the target that is of the doer's own state was misread, or only tells where.
/// </summary>
internal static class OwnSide
{
    /// <summary>The candidate without such a target; whoever acts upon its own alone stays as it was.</summary>
    public static Candidate Without(Candidate c)
    {
        if (!IsDoneToOthers(c) || c.Targets.TrueForAll(t => IsOwn(c, t))) return c;
        var others = c.Targets.FindAll(t => !IsOwn(c, t) || IsMeant(c, t));
        return others.Count == c.Targets.Count ? c : c with { Targets = others };
    }

    private static bool IsDoneToOthers(Candidate c) =>
        !c.IsMutual && c.Mode is not "investigate" && c.Type is EventType.Accuse or EventType.Sanction or EventType.Request or EventType.Protest or EventType.Threaten or EventType.Support;

    private static bool IsOwn(Candidate c, Filler target) => target.Actor.Code is { } code && c.Sources.Exists(s => s.Actor.Code == code);

    // "called on Oslo and N'Djamena to talk": one's own capital too can be called upon; people march against their own rulers
    private static bool IsMeant(Candidate c, Filler target) => c.Type is EventType.Request ? target.Phrase.IsMetonym : c.Type is EventType.Protest && target.Phrase.Place is null;
}
