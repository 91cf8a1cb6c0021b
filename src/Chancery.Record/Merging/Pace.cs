namespace Chancery.Record.Merging;

/// <summary>How closely acts of one kind follow each other, and so how far a vague account of one may be from it. All in days.</summary>
/// <param name="Slack">How far two accounts of one act may lie apart, each told to the day.</param>
/// <param name="PlannedSlack">The same where one of them tells a plan.</param>
/// <param name="Back">How long before a report an act may be that it tells as done, without a day.</param>
/// <param name="Ahead">How long behind a report an act may be that it tells as planned, without a day.</param>
/// <param name="Moved">How far an act may be put off; 0 where it is then another act.</param>
internal readonly record struct Pace(int Slack, int PlannedSlack, int Back, int Ahead, int Moved)
{
    /// <summary>How far a day told as about that day may be off.</summary>
    public const int About = 7;

    /// <summary>The same for what is told as of about the day of the report: its news.</summary>
    public const int Fresh = 2;

    /// <summary>How long an act may lie before the day by which it is told to have been done.</summary>
    public const int OpenStart = 60;

    /// <summary>How long an act may lie behind the day from which it is told to go on.</summary>
    public const int OpenEnd = 30;

    /// <summary>How long before the report the day may be from which an act is put off.</summary>
    public const int BeforeMoved = 10;

    private static readonly Pace Word = new(1, 1, 10, 60, 0);
    private static readonly Pace Blow = new(1, 1, 30, 60, 0);
    private static readonly Pace Measure = new(1, 2, 60, 90, 0);
    private static readonly Pace Break = new(1, 2, 365, 120, 120);
    private static readonly Pace Meeting = new(1, 3, 120, 120, 60);
    private static readonly Pace Journey = new(1, 3, 365, 200, 200);
    private static readonly Pace Change = new(1, 3, 730, 200, 200);

    /// <summary>The pace of an act.</summary>
    /// <param name="type">Its type.</param>
    /// <param name="mode">Its mode; null where none fits.</param>
    /// <param name="isOfPerson">True when it is done to a person named.</param>
    public static Pace Of(EventType type, string? mode, bool isOfPerson) => (type, mode) switch
    {
        (EventType.Office, _) => Change,
        (EventType.Assault, "invade") => Change,
        (EventType.Assault, _) when isOfPerson => Change,
        (EventType.Consult, "visit" or "summit") => Journey,
        (EventType.Consult, _) => Meeting,
        (EventType.Support, "recognise" or "establish-ties") or (EventType.Sanction, "cut-ties" or "leave") => Break,
        (EventType.Support, "sign" or "ratify") => Measure,
        (EventType.Assault, _) => Blow,
        (EventType.Sanction or EventType.Cooperate or EventType.Aid or EventType.Retreat or EventType.Protest or EventType.Mobilize or EventType.Coerce, _) => Measure,
        _ => Word,
    };
}
