namespace Chancery;

/// <summary>
/// Says an event in the terms of another manual, by one table. Tense is a status here and a type there: PLOVER and CAMEO
/// code planned cooperation as intent, cancelled meetings as refusal, planned force as threat. OFFICE and what is denied
/// have no place in either.
/// </summary>
public static class SchemeTranslation
{
    private static readonly Dictionary<string, string> Intents = new(StringComparer.Ordinal)
    {
        // material and diplomatic cooperation, aid, yielding
        ["061"] = "0311",
        ["062"] = "0312",
        ["063"] = "0313",
        ["064"] = "0314",
        ["071"] = "0331",
        ["072"] = "0332",
        ["073"] = "0333",
        ["074"] = "0334",
        ["0841"] = "0353",
        ["085"] = "0354",
        ["0871"] = "0356",
        ["057"] = "030",
        ["054"] = "032",
        // threats
        ["161"] = "1313",
        ["162"] = "1311",
        ["163"] = "1312",
        ["164"] = "134",
        ["165"] = "135",
    };

    /// <summary>The event in that scheme: none where it has no place there, two where a visit is a pair.</summary>
    /// <param name="given">An event as this project codes it.</param>
    /// <param name="scheme">The manual to follow.</param>
    public static IEnumerable<Event> Translate(Event given, CodingScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(given);
        if (scheme is CodingScheme.Chancery) return [given];
        if (given.Type is EventType.Office || given.Status is EventStatus.Denied) return [];
        var isDone = given.Status is EventStatus.Occurred or EventStatus.Ongoing;
        var translated = isDone ? given : Ahead(given);
        if (translated is null) return [];
        return scheme is CodingScheme.Cameo && translated is { Type: EventType.Consult, Mode: "visit", Cameo: "042" } ? [translated, Hosting(translated)] : [translated];
    }

    // Not done: intended, called off, or threatened. Words of conflict stay what they are.
    private static Event? Ahead(Event given)
    {
        var isCalledOff = given.Status is EventStatus.Cancelled or EventStatus.Postponed;
        return Ontology.Quad(given.Type) switch
        {
            1 or 2 when isCalledOff => given with { Type = EventType.Reject, Mode = null, Cameo = given.Type is EventType.Consult ? "161" : "120" },
            1 or 2 => given with { Type = EventType.Agree, Mode = null, Cameo = Intent(given) },
            4 when isCalledOff => null,
            4 => given with { Type = EventType.Threaten, Mode = null, Cameo = Threat(given) },
            _ => given,
        };
    }

    private static string Intent(Event given) => given.Type switch
    {
        EventType.Agree => given.Cameo ?? "030",
        EventType.Consult => "036",
        EventType.Concede or EventType.Retreat => given.Cameo is { } code && Intents.TryGetValue(code, out var yielding) ? yielding : "035",
        EventType.Aid => given.Cameo is { } code && Intents.TryGetValue(code, out var aid) ? aid : "033",
        _ => given.Cameo is { } code && Intents.TryGetValue(code, out var intent) ? intent : "030",
    };

    private static string Threat(Event given) => given.Type switch
    {
        EventType.Assault or EventType.Mobilize => "138",
        EventType.Protest => "133",
        _ => given.Cameo is { } code && Intents.TryGetValue(code, out var threat) ? threat : "130",
    };

    // CAMEO's other half of a visit: the host receives.
    private static Event Hosting(Event visit) => visit with
    {
        Id = visit.Id + "-host",
        Cameo = "043",
        Participants = [.. visit.Participants.OrderBy(p => p.Role is ParticipantRole.Target ? 0 : 1).Select(p => p with
        {
            Role = p.Role switch
            {
                ParticipantRole.Source => ParticipantRole.Target,
                ParticipantRole.Target => ParticipantRole.Source,
                _ => p.Role,
            },
        })],
        // the words behind the participants follow their new order
        Mentions = [.. visit.Mentions.Select(m => m.Spans.Participants.Count != visit.Participants.Count ? m : m with
        {
            Spans = m.Spans with
            {
                Participants = [.. visit.Participants.Zip(m.Spans.Participants).OrderBy(x => x.First.Role is ParticipantRole.Target ? 0 : 1).Select(x => x.Second)],
            },
        })],
    };
}
