namespace Chancery.Record.Merging;

/// <summary>
/// What merging needs of an account, and no more: the index of the record keeps these. Equal accounts have equal sketches;
/// <see cref="ToBytes"/> and <see cref="FromBytes"/> are each other's inverse.
/// </summary>
internal sealed partial record Sketch
{
    /// <summary>The account's id.</summary>
    public required string Id { get; init => (field, Lot) = (value, StableHash.Of(value)); }

    /// <summary>Hash of the report's id: one report does not tell one event twice.</summary>
    public required ulong Report { get; init; }

    /// <summary>The day from which it could be known, as a number of days.</summary>
    public required int Known { get; init; }

    /// <summary>What the act is.</summary>
    public required EventType Type { get; init; }

    /// <summary>The narrower act; null for any.</summary>
    public required string? Mode { get; init; }

    /// <summary>How far it has come.</summary>
    public required EventStatus Status { get; init; }

    /// <summary>When it may be.</summary>
    public required Window Window { get; init; }

    /// <summary>Who takes part, each once, in a fixed order.</summary>
    public required EquatableList<CastMember> Cast { get; init; }

    /// <summary>Where it is; null where that is not told.</summary>
    public required Spot? Spot { get; init; }

    /// <summary>The sketch of an account.</summary>
    public static Sketch Of(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        var told = account.Event;
        var known = account.Report.Known.DayNumber;
        var cast = CastMember.Of(told);
        var pace = Pace.Of(told.Type, told.Mode, cast.Any(c => c is { Role: ParticipantRole.Target, Person: not null }));
        return new()
        {
            Id = account.Id,
            Report = StableHash.Of(account.Report.Id),
            Known = known,
            Type = told.Type,
            Mode = told.Mode,
            Status = told.Status,
            Window = Merging.Window.Of(told.Time, told.Status, known, pace),
            Cast = cast,
            Spot = Merging.Spot.Of(told.Place, told.Participants),
        };
    }

    /// <summary>Its lot among equals: a hash of its id.</summary>
    public ulong Lot { get; private init; }

    /// <summary>True when both who acts and whom it is done to are told.</summary>
    public bool IsWhole
    {
        get
        {
            // Ranking asks this of any two that are near.
            for (var i = 1; i < Cast.Count; i++)
                if (Cast[i].Code != Cast[0].Code) return true;
            return Type is EventType.Office;
        }
    }
}
