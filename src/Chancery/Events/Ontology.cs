using System.Collections.Frozen;

namespace Chancery;

/// <summary>The closed lists of the codebook: the types' names, their modes, quad classes and scale values (PLOVER 2.0).</summary>
public static class Ontology
{
    private sealed record Row(EventType Type, string Code, int Quad, double Scale, string Modes);

    private static readonly Row[] Rows =
    [
        new(EventType.Agree, "AGREE", 1, 2.5, "agree invite offer promise"),
        new(EventType.Consult, "CONSULT", 1, 2.5, "visit meet talks call summit mediate"),
        new(EventType.Support, "SUPPORT", 1, 5.0, "praise thank congratulate recognise sign ratify establish-ties condole defend apologise"),
        new(EventType.Concede, "CONCEDE", 1, 4.5, "yield pardon"),
        new(EventType.Cooperate, "COOPERATE", 2, 9.5, "trade exercise judicial intelligence"),
        new(EventType.Aid, "AID", 2, 10.0, "economic-aid military-aid humanitarian-aid asylum"),
        new(EventType.Retreat, "RETREAT", 2, 6.5, "withdraw release ceasefire disarm ease-sanctions"),
        new(EventType.Request, "REQUEST", 3, 0.0, "urge demand appeal ask-aid ask-meeting"),
        new(EventType.Accuse, "ACCUSE", 3, -3.0, "criticise condemn accuse protest-formally summon investigate sue"),
        new(EventType.Reject, "REJECT", 3, -2.0, "refuse veto reject-talks reject-proposal"),
        new(EventType.Threaten, "THREATEN", 3, -3.5, "warn ultimatum threaten-force threaten-sanctions"),
        new(EventType.Protest, "PROTEST", 4, -5.0, "demonstrate strike riot boycott hunger-strike"),
        new(EventType.Sanction, "SANCTION", 4, -6.0, "expel recall cut-ties sanction suspend leave embargo"),
        new(EventType.Mobilize, "MOBILIZE", 4, -5.5, "deploy alert drill mobilise"),
        new(EventType.Coerce, "COERCE", 4, -7.0, "arrest detain seize ban restrict deport hack censor blockade"),
        new(EventType.Assault, "ASSAULT", 4, -9.0, "attack invade shell bomb strike-air kill abduct occupy clash"),
        new(EventType.Office, "OFFICE", 0, 0.0, "election inauguration appointment resignation dismissal coup death"),
    ];

    // PLOVER's manual gives CONSULT a value by the manner of meeting.
    private static readonly FrozenDictionary<string, double> ConsultScale = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["visit"] = 4.0,
        ["summit"] = 4.0,
        ["call"] = 1.5,
        ["mediate"] = 1.0,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, EventType> ByCode = Rows.ToFrozenDictionary(r => r.Code, r => r.Type, StringComparer.Ordinal);

    private static readonly FrozenDictionary<EventType, IReadOnlyList<string>> ModesByType =
        Rows.ToFrozenDictionary(r => r.Type, r => (IReadOnlyList<string>)r.Modes.Split(' '));

    /// <summary>The type's name as PLOVER writes it, in capitals.</summary>
    public static string Code(EventType type) => Rows[(int)type].Code;

    /// <summary>The type with this PLOVER name in capitals; false when there is none.</summary>
    public static bool TryParseType(string? code, out EventType type)
    {
        type = default;
        return code is not null && ByCode.TryGetValue(code, out type);
    }

    /// <summary>The modes a type may have, in the codebook's order.</summary>
    public static IReadOnlyList<string> Modes(EventType type) => ModesByType[type];

    /// <summary>PLOVER's quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; null for OFFICE.</summary>
    public static int? Quad(EventType type) => Rows[(int)type].Quad is 0 ? null : Rows[(int)type].Quad;

    /// <summary>PLOVER's cooperation–conflict value, from -10 to 10; null for OFFICE.</summary>
    public static double? Scale(EventType type, string? mode) =>
        type is EventType.Office ? null
        : type is EventType.Consult && mode is not null && ConsultScale.TryGetValue(mode, out var value) ? value
        : Rows[(int)type].Scale;
}
