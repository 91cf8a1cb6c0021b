namespace Chancery;

/// <summary>The words behind each field of a mention; an empty list where the field was inferred or is absent.</summary>
public sealed record MentionSpans
{
    // Half of what an event of many mentions weighs, and few who read a list of events look at them.
    private readonly Func<MentionSpans>? later;
    private Words? words;

    /// <summary>The words.</summary>
    /// <param name="Predicate">The words that name the act.</param>
    /// <param name="Time">The words that tell when.</param>
    /// <param name="Place">The words that tell where.</param>
    /// <param name="Status">The words that tell how far it has come.</param>
    /// <param name="Attribution">The words that tell who says so.</param>
    /// <param name="Participants">The words for each participant, in the event's order.</param>
    public MentionSpans(
        EquatableList<Evidence> Predicate,
        EquatableList<Evidence> Time,
        EquatableList<Evidence> Place,
        EquatableList<Evidence> Status,
        EquatableList<Evidence> Attribution,
        EquatableList<Evidence> Participants) =>
        words = new(Predicate, Time, Place, Status, Attribution, Participants);

    private MentionSpans(Func<MentionSpans> later) => this.later = later;

    /// <summary>The words that name the act.</summary>
    public EquatableList<Evidence> Predicate
    {
        get => All.Predicate;
        init => words = All with { Predicate = value };
    }

    /// <summary>The words that tell when.</summary>
    public EquatableList<Evidence> Time
    {
        get => All.Time;
        init => words = All with { Time = value };
    }

    /// <summary>The words that tell where.</summary>
    public EquatableList<Evidence> Place
    {
        get => All.Place;
        init => words = All with { Place = value };
    }

    /// <summary>The words that tell how far it has come.</summary>
    public EquatableList<Evidence> Status
    {
        get => All.Status;
        init => words = All with { Status = value };
    }

    /// <summary>The words that tell who says so.</summary>
    public EquatableList<Evidence> Attribution
    {
        get => All.Attribution;
        init => words = All with { Attribution = value };
    }

    /// <summary>The words for each participant, in the event's order.</summary>
    public EquatableList<Evidence> Participants
    {
        get => All.Participants;
        init => words = All with { Participants = value };
    }

    // Of two who ask at once each may read them; they read the same.
    private Words All => Volatile.Read(ref words) ?? Read();

    /// <summary>Words that are read when somebody first asks for one of them.</summary>
    /// <param name="read">Reads them, the same each time; any thread may call it.</param>
    public static MentionSpans Later(Func<MentionSpans> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        return new(read);
    }

    /// <inheritdoc/>
    public bool Equals(MentionSpans? other) => other is not null && All == other.All;

    /// <inheritdoc/>
    public override int GetHashCode() => All.GetHashCode();

    private Words Read()
    {
        var read = later!().All;
        Volatile.Write(ref words, read);
        return read;
    }

    private sealed record Words(
        EquatableList<Evidence> Predicate,
        EquatableList<Evidence> Time,
        EquatableList<Evidence> Place,
        EquatableList<Evidence> Status,
        EquatableList<Evidence> Attribution,
        EquatableList<Evidence> Participants);
}
