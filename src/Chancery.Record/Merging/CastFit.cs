namespace Chancery.Record.Merging;

/// <summary>Whether two accounts can have the same people in them.</summary>
internal static class CastFit
{
    /// <summary>The least agreement of two casts that name two people together.</summary>
    public const int TwoPeople = 6;

    /// <summary>How well two casts agree, 0 or more; null when they are of two events.</summary>
    public static int? Of(Sketch one, Sketch other)
    {
        if (one.Cast.Count == 0 || other.Cast.Count == 0) return null;
        return IsDirected(one) && IsDirected(other) ? Directed(one, other) : Mutual(one, other);
    }

    private static bool IsDirected(Sketch sketch) => sketch.Cast.All(c => c.Role is not ParticipantRole.Participant);

    private static int? Directed(Sketch one, Sketch other)
    {
        var sources = Side(one, other, ParticipantRole.Source, arePeople: true);
        var targets = Side(one, other, ParticipantRole.Target, AreTargetsPeople(one));
        if (sources is null || targets is null) return null;
        // At least one side is told by both.
        return sources == 0 && targets == 0 ? null : sources + targets;
    }

    // Whom it is done to matters as a person where the act is done to the person.
    private static bool AreTargetsPeople(Sketch sketch) => sketch.Type is EventType.Coerce or EventType.Assault or EventType.Aid or EventType.Office;

    private static int? Side(Sketch one, Sketch other, ParticipantRole role, bool arePeople)
    {
        var (left, right) = (On(one, role), On(other, role));
        if (left.Count == 0 || right.Count == 0) return 0;
        return Shared(left, right, 1, arePeople);
    }

    private static int? Mutual(Sketch one, Sketch other)
    {
        var (mine, theirs) = (Codes(one.Cast), Codes(other.Cast));
        var fit = Shared(one.Cast, other.Cast, Math.Min(2, Math.Min(mine, theirs)), arePeople: true);
        // Where one names a single country of several, the person must be the same.
        return (mine == 1) != (theirs == 1) && fit < 4 ? null : fit;
    }

    private static int? Shared(IReadOnlyCollection<CastMember> left, IReadOnlyCollection<CastMember> right, int needed, bool arePeople)
    {
        int shared = 0, people = 0;
        foreach (var code in left.Select(c => c.Code).Distinct())
        {
            if (right.All(r => r.Code != code)) continue;
            shared++;
            if (!arePeople) continue;
            var (mine, theirs) = (People(left, code), People(right, code));
            if (mine.Count == 0 || theirs.Count == 0) continue;
            if (!mine.Any(m => theirs.Any(t => CastMember.MayBeOne(m, t)))) return null;
            people++;
        }

        if (shared < needed) return null;
        return 2 + (2 * people) + (shared == Codes(left) && shared == Codes(right) ? 2 : 0);
    }

    private static List<CastMember> On(Sketch sketch, ParticipantRole role) => [.. sketch.Cast.Where(c => c.Role == role)];

    private static List<string> People(IEnumerable<CastMember> cast, ulong code) => [.. cast.Where(c => c.Code == code && c.Person is not null).Select(c => c.Person!)];

    private static int Codes(IEnumerable<CastMember> cast) => cast.Select(c => c.Code).Distinct().Count();
}
