using Chancery.Benchmarks.Records.World;

namespace Chancery.Benchmarks.Records.News;

/// <summary>What is done: a type, a mode, and who is in it.</summary>
/// <param name="Type">The type.</param>
/// <param name="Mode">The mode.</param>
/// <param name="Cameo">A code that goes with it; null for an office.</param>
/// <param name="IsMutual">True when all take the same part.</param>
internal sealed record Act(EventType Type, string Mode, string? Cameo, bool IsMutual)
{
    // How many of a thousand events in the news are of which type.
    private static readonly (EventType Type, int Share)[] Shares =
    [
        (EventType.Consult, 300), (EventType.Accuse, 120), (EventType.Support, 100), (EventType.Request, 85), (EventType.Agree, 75),
        (EventType.Assault, 70), (EventType.Coerce, 40), (EventType.Cooperate, 35), (EventType.Aid, 35), (EventType.Reject, 30),
        (EventType.Threaten, 30), (EventType.Mobilize, 20), (EventType.Sanction, 20), (EventType.Retreat, 15), (EventType.Office, 12),
        (EventType.Protest, 10), (EventType.Concede, 3),
    ];

    private static readonly Ranks Modes = new(12);

    /// <summary>True for what is announced before it is held.</summary>
    public bool IsAppointed => Type is EventType.Consult && Mode is "visit" or "meet" or "talks" or "summit";

    /// <summary>An act as the news has them.</summary>
    public static Act Draw(Dice dice)
    {
        var drawn = dice.Below(1000);
        var type = Shares.First(s => (drawn -= s.Share) < 0).Type;
        var modes = Ontology.Modes(type);
        int rank;
        do rank = Modes.Draw(dice);
        while (rank >= modes.Count);
        var isMutual = type is EventType.Consult && modes[rank] is not ("visit" or "mediate") || modes[rank] is "agree" or "sign" or "exercise" or "clash";
        return new(type, modes[rank], type is EventType.Office ? null : $"{(int)type + 3:D2}{rank % 10}", isMutual);
    }
}
