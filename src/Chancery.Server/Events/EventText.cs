namespace Chancery.Server.Events;

/// <summary>An event in a few words.</summary>
internal static class EventText
{
    private const int Longest = 120;

    /// <summary>Who does what to whom: <c>Antony Blinken → China: visit</c>.</summary>
    public static string Title(Event e) => $"{Parties(e)}: {Act(e)}";

    /// <summary>Who does it to whom; a mutual act joins them with "and".</summary>
    public static string Parties(Event e)
    {
        var (sources, targets, others) = (Names(e, ParticipantRole.Source), Names(e, ParticipantRole.Target), Names(e, ParticipantRole.Participant));
        var line = targets.Length > 0 ? $"{(sources.Length > 0 ? sources : "Somebody")} → {targets}" : sources;
        return line.Length == 0 ? others : others.Length == 0 ? line : $"{line}, with {others}";
    }

    /// <summary>What is done: the mode in plain letters, or the type where there is none.</summary>
    public static string Act(Event e) => (e.Mode ?? Ontology.Code(e.Type).ToLowerInvariant()).Replace('-', ' ') + (e.Count is null ? "" : $" ({e.Count} times)");

    /// <summary>How sure the reading is, in words: none of these says that it is true.</summary>
    public static string Certainty(double confidence) => confidence switch
    {
        >= 0.9 => "very sure",
        >= 0.75 => "sure",
        >= 0.5 => "fairly sure",
        _ => "unsure",
    };

    /// <summary>How many tell it independently.</summary>
    public static string Sources(int sources) => sources == 1 ? "1 source" : $"{sources} independent sources";

    /// <summary>Who published a report, or where it was read from where that is not known.</summary>
    public static string Outlet(KnownReport report) => Shortened(report.Outlet ?? report.Key ?? report.Source, 60);

    /// <summary>Words cut where they run long.</summary>
    public static string Shortened(string words, int longest = Longest) =>
        words.Length <= longest ? words : words[..(char.IsHighSurrogate(words[longest - 1]) ? longest - 1 : longest)] + "…";

    private static string Names(Event e, ParticipantRole role)
    {
        Participant[] parties = [.. e.Participants.Where(p => p.Role == role)];
        var names = string.Join(", ", parties.Take(4).Select(p => Shortened(p.Name, 60)));
        return parties.Length > 4 ? $"{names} and {parties.Length - 4} more" : names;
    }
}
