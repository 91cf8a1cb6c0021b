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

    // Any two that lie near each other are asked: plain loops, nothing is allocated.
    private static bool IsDirected(Sketch sketch)
    {
        for (var i = 0; i < sketch.Cast.Count; i++)
            if (sketch.Cast[i].Role is ParticipantRole.Participant) return false;
        return true;
    }

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
        var (left, right) = (new CastSide(one.Cast, role), new CastSide(other.Cast, role));
        return left.Codes == 0 || right.Codes == 0 ? 0 : Shared(left, right, 1, arePeople);
    }

    private static int? Mutual(Sketch one, Sketch other)
    {
        var (left, right) = (new CastSide(one.Cast, null), new CastSide(other.Cast, null));
        var fit = Shared(left, right, Math.Min(2, Math.Min(left.Codes, right.Codes)), arePeople: true);
        // Where one names a single country of several, the person must be the same.
        return (left.Codes == 1) != (right.Codes == 1) && fit < 4 ? null : fit;
    }

    private static int? Shared(CastSide left, CastSide right, int needed, bool arePeople)
    {
        int shared = 0, people = 0;
        for (var i = 0; i < left.Cast.Count; i++)
        {
            var code = left.Cast[i].Code;
            if (!left.IsFirstOfCode(i) || !right.Has(code)) continue;
            shared++;
            if (!arePeople || !left.HasPeople(code) || !right.HasPeople(code)) continue;
            if (!left.MayShareOne(right, code)) return null;
            people++;
        }

        return shared < needed ? null : 2 + (2 * people) + (shared == left.Codes && shared == right.Codes ? 2 : 0);
    }
}
