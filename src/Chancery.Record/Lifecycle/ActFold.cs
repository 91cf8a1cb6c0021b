namespace Chancery.Record.Lifecycle;

/// <summary>What an event is: the type and mode that most lines of sources tell, then the surest account's, then the first's.</summary>
/// <param name="Type">The type.</param>
/// <param name="Mode">The mode; null where none fits.</param>
/// <param name="Cameo">The CAMEO code most of these accounts have, the first among equals.</param>
/// <param name="About">What is demanded, condemned or offered, in the words of the surest account that says it.</param>
internal sealed record ActFold(EventType Type, string? Mode, string? Cameo, string? About)
{
    /// <param name="parts">The parts of accounts, the first known first.</param>
    /// <param name="lines">Their lines of sources.</param>
    public static ActFold Of(IReadOnlyList<AccountPart> parts, SourceLines lines)
    {
        var first = parts[0].Account.Event;
        if (parts.Count == 1) return new(first.Type, first.Mode, first.Cameo, first.About);
        var about = WordsFor(parts, first.Type);
        if (AreAlike(parts)) return new(first.Type, first.Mode, first.Cameo, about);
        var act = parts.Select((p, at) => (p.Account.Event, At: at)).GroupBy(p => (p.Event.Type, p.Event.Mode))
            .OrderByDescending(g => g.SelectMany(p => lines.Of(p.At)).Distinct().Count()).ThenByDescending(g => g.Max(p => p.Event.Confidence)).First();
        var cameo = act.GroupBy(p => p.Event.Cameo).OrderByDescending(g => g.Count()).First().Key;
        return new(act.Key.Type, act.Key.Mode, cameo, act.Key.Type == first.Type ? about : WordsFor(parts, act.Key.Type));
    }

    private static bool AreAlike(IReadOnlyList<AccountPart> parts)
    {
        var first = parts[0].Account.Event;
        for (var i = 1; i < parts.Count; i++)
            if (parts[i].Account.Event is var e && !(e.Type == first.Type && e.Mode == first.Mode && e.Cameo == first.Cameo)) return false;
        return true;
    }

    // Of equals the first.
    private static string? WordsFor(IReadOnlyList<AccountPart> parts, EventType type)
    {
        Event? surest = null;
        for (var i = 0; i < parts.Count; i++)
            if (parts[i].Account.Event is { About: not null } e && e.Type == type && !(surest?.Confidence >= e.Confidence)) surest = e;
        return surest?.About;
    }
}
