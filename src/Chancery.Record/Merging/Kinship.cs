namespace Chancery.Record.Merging;

/// <summary>Which modes of a type may be two words for one act.</summary>
internal static class Kinship
{
    private static readonly HashSet<(string, string)> Kin = Pairs(
        "meet talks", "meet summit", "talks summit", "talks call", "talks mediate",
        "criticise condemn",
        "urge demand", "urge appeal", "demand appeal", "urge ask-aid", "appeal ask-aid",
        "recognise establish-ties",
        "economic-aid humanitarian-aid",
        "attack strike-air", "attack bomb", "attack shell", "attack kill", "attack clash", "attack invade", "strike-air bomb", "strike-air shell", "bomb shell", "strike-air kill", "bomb kill", "shell kill",
        "arrest detain", "ban restrict",
        "deploy alert", "deploy mobilise", "alert mobilise",
        "demonstrate riot", "demonstrate boycott",
        "refuse reject-proposal", "refuse reject-talks");

    /// <summary>How close two modes of one type are: 2 the same, 1 two words for one act, 0 two acts. No mode may be any.</summary>
    public static int Of(string? one, string? other) =>
        one == other ? 2 : one is null || other is null || Kin.Contains((one, other)) ? 1 : 0;

    private static HashSet<(string, string)> Pairs(params string[] pairs) =>
        [.. pairs.Select(p => p.Split(' ')).SelectMany(p => new[] { (p[0], p[1]), (p[1], p[0]) })];
}
