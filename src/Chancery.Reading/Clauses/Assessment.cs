namespace Chancery.Reading.Clauses;

/// <summary>The grammatical time of a clause.</summary>
internal enum ClauseTense
{
    /// <summary>A nominal, or a form that does not tell.</summary>
    None,
    /// <summary>Simple past.</summary>
    Past,
    /// <summary>Present or past perfect.</summary>
    Perfect,
    /// <summary>Simple present.</summary>
    Present,
    /// <summary>Present progressive.</summary>
    Progressive,
    /// <summary>Future, or future seen from the past.</summary>
    Future,
}

/// <summary>How far an act has come as the grammar around its word tells it, and who says so.</summary>
internal sealed class Assessment
{
    /// <summary>The status.</summary>
    public EventStatus Status { get; set; } = EventStatus.Occurred;

    /// <summary>Tense of the clause that carries the act.</summary>
    public ClauseTense Tense { get; set; }

    /// <summary>True where some word said how far it has come; false where only the bare noun or present did.</summary>
    public bool IsTold { get; set; }

    /// <summary>Why nothing is asserted: a condition, a question, a wish of others; null where it is.</summary>
    public string? Unasserted { get; set; }

    /// <summary>The word of the request, threat, agreement or invitation whose content the act is; -1 if none.</summary>
    public int ContentOf { get; set; } = -1;

    /// <summary>True for an act during which something else is said or done: "said during a visit".</summary>
    public bool IsMeanwhile { get; set; }

    /// <summary>True for an act that is announced, and no word tells whether it is done: "announced a visit".</summary>
    public bool IsAnnounced { get; set; }

    /// <summary>True for a nominal act that is discussed, considered or proposed: a visit so told is possible, an invasion has happened.</summary>
    public bool IsMooted { get; set; }

    /// <summary>True for an act that somebody prepares or braces for; it may be another's.</summary>
    public bool IsAwaited { get; set; }

    /// <summary>True for an act told in the present beside another: "as its forces advance".</summary>
    public bool IsAlongside { get; set; }

    /// <summary>True for what has been so for a time that is told: "held for two years".</summary>
    public bool IsLasting { get; set; }

    /// <summary>True for a noun beside a verb of the future, which may date it: "will speak during a visit".</summary>
    public bool IsAhead { get; set; }

    /// <summary>True for what somebody set out for: "flew there for talks".</summary>
    public bool IsPurposed { get; set; }

    /// <summary>True for what is decided or ordered: "a decision to send arms", "ordered the withdrawal".</summary>
    public bool IsDecided { get; set; }

    /// <summary>True for what somebody only strives for: "is working to isolate it", "a mission to oust him".</summary>
    public bool IsStriven { get; set; }

    /// <summary>True for what a sentence only supposes: "a takeover would shake the region".</summary>
    public bool IsSupposed { get; set; }

    /// <summary>True for what was begun and has a length of its own: "began a two-day visit".</summary>
    public bool IsBegun { get; set; }

    /// <summary>Words that tell the status, by token.</summary>
    public List<int> Cues { get; } = [];

    /// <summary>Reporting verbs or "according to" heads above the act, innermost first, by token.</summary>
    public List<int> Speakers { get; } = [];

    /// <summary>Verbs beside it that tell who passed on what others said: as quoted by an agency.</summary>
    public List<int> Relays { get; } = [];

    /// <summary>Verbs between the act and its clause that lend it their time: held, plans, scheduled.</summary>
    public List<int> Carriers { get; } = [];

    /// <summary>Verbs above whose subject is also the act's: cancelled, plans.</summary>
    public List<int> Owners { get; } = [];
}
