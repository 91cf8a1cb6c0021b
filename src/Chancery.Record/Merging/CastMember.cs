namespace Chancery.Record.Merging;

/// <summary>One who takes part, as merging sees them: whom they act for, and their own name where it is a person.</summary>
/// <param name="Role">Their part.</param>
/// <param name="Code">Hash of the country's code, or of the actor's id where there is no country.</param>
/// <param name="Person">A person's name in lower case without accents and marks; null for all others.</param>
internal readonly record struct CastMember(ParticipantRole Role, ulong Code, string? Person)
{
    /// <summary>The cast of an event: each member once, in a fixed order.</summary>
    public static EquatableList<CastMember> Of(Event told)
    {
        // Gunmen of no country may be anybody.
        var cast = told.Participants.Where(p => p.Country is not null || p.Kind is not ActorKind.Group || p.Role is not ParticipantRole.Source).Select(Of).ToHashSet();
        // Where an act is done tells whom it is done to, where the text does not.
        if (told.Place?.Country is { } host && TakesPlaceAsTarget(told) && cast.All(c => c.Role is ParticipantRole.Source) && cast.Count > 0)
            cast.Add(new(ParticipantRole.Target, StableHash.Of(host), null));
        return [.. cast.OrderBy(c => c.Role).ThenBy(c => c.Code).ThenBy(c => c.Person, StringComparer.Ordinal)];
    }

    /// <summary>True when one name may be short for the other: "Xi" and "Xi Jinping".</summary>
    public static bool MayBeOne(string one, string other)
    {
        if (one == other) return true;
        var (left, right) = (one.Split(' '), other.Split(' '));
        return left.Length < right.Length ? left.All(right.Contains) : right.All(left.Contains);
    }

    private static bool TakesPlaceAsTarget(Event told) => told.Type is EventType.Assault or EventType.Mobilize || told is { Type: EventType.Consult, Mode: "visit" };

    private static CastMember Of(Participant told) =>
        new(told.Role, StableHash.Of(told.Country ?? told.Id), told.Kind is ActorKind.Person && told.Id.StartsWith("person:", StringComparison.Ordinal) ? PlainLetters.Of(told.Name) : null);
}
