namespace Chancery.Training.Sureness;

/// <summary>Weights that were fitted before to far fewer events, most of them of gold, with few signs: what is learned pulls away from them as far as the examples ask for it.</summary>
internal static class Prior
{
    private static readonly string[] Surer =
    [
        "accuse/accuse accuse", "accuse/criticise call", "accuse/summon summon", "agree/agree agree", "assault/attack attack", "assault/invade invasion", "consult/visit fly", "consult/visit travel",
        "consult/visit visit", "office/resignation resign", "sanction/cut-ties break", "sanction/recall recall", "sanction/sanction impose", "sanction/sanction sanction", "sanction/suspend suspend", "support/thank thank",
    ];

    private static readonly string[] Shakier =
    [
        "accuse/accuse blame", "accuse/condemn condemn", "agree/accept agree", "assault/kill kill", "consult/summit summit", "consult/talks talk", "consult/visit return", "mobilize/deploy send", "support/recognise recognise",
    ];

    /// <summary>Logits by trait.</summary>
    public static Dictionary<string, double> Weights { get; } = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["basis"] = 1.89,
        ["told again"] = 0.31,
        ["joined"] = 0.35,
        ["close"] = 0.54,
        ["doubtful"] = -0.34,
        ["contradicted"] = -0.17,
        ["anaphors"] = -0.21,
        ["adjectives"] = -0.32,
        ["crowd"] = -0.41,
        ["named"] = -0.16,
        ["unreal"] = -1.02,
        ["understood"] = -3.7,
        ["asObject"] = -0.18,
        ["undated"] = -0.38,
        ["consults"] = 0.7,
        ["within"] = 0.55,
        ["depth"] = -0.13,
        ["quoted"] = -0.39,
        ["behind"] = 0.37,
        ["byPerson"] = 0.21,
        ["byState"] = 0.7,
        ["oneSided"] = -1.9,
        ["atNobody"] = -0.8,
        ["alone"] = -1.2,
        ["unclaimed"] = -0.85,
        ["own"] = -0.8,
        ["overSubject"] = -0.22,
        ["sourceFar"] = -0.41,
        ["targetFar"] = -1.17,
    }.Concat(Surer.Select(w => KeyValuePair.Create($"word={w}", 0.64))).Concat(Shakier.Select(w => KeyValuePair.Create($"word={w}", -0.38))).ToDictionary(StringComparer.Ordinal);
}
