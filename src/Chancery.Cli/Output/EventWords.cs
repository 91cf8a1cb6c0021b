using System.Text.RegularExpressions;

namespace Chancery.Cli.Output;

/// <summary>An event in a few words for people.</summary>
internal static partial class EventWords
{
    private const int Longest = 160;

    /// <summary>Its time in EDTF, a span on two lines; <c>-</c> when the report does not say.</summary>
    public static string When(Event e)
    {
        var time = e.Time?.ToString() ?? "-";
        return time.Length <= 13 ? time : SpanMark().Replace(time, "\n$0", 1);
    }

    /// <summary>Who does it to whom: <c>Xi Jinping (CHN) → Russia (RUS)</c>; a mutual act joins them with a plus.</summary>
    public static string WhoToWhom(Event e)
    {
        var sources = Named(e, ParticipantRole.Source, ", ");
        var targets = Named(e, ParticipantRole.Target, ", ");
        var others = Named(e, ParticipantRole.Participant, " + ");
        var line = targets.Length > 0 ? $"{(sources.Length > 0 ? sources : "?")} → {targets}" : sources;
        return line.Length == 0 ? others : others.Length == 0 ? line : $"{line}, with {others}";
    }

    /// <summary>What it is, where, and who says so.</summary>
    public static string Act(Event e)
    {
        var said = e.Attribution.Where(c => !c.IsOwnVoice).Select(Chain);
        return What(e) + (e.Attribution.Any(c => !c.IsOwnVoice) ? $" · said by {string.Join("; ", said)}" : "");
    }

    /// <summary>Who says so, innermost speaker first.</summary>
    public static string Chain(AttributionChain chain) => OneLine(string.Join(" via ", chain.Speakers.Select(s => s.Name)));

    /// <summary>What it is, and where.</summary>
    public static string What(Event e)
    {
        var parts = new List<string> { e.Mode is null ? Ontology.Code(e.Type) : $"{Ontology.Code(e.Type)} {e.Mode}" };
        if (e.Count is not null) parts.Add($"{e.Count} times");
        if (e.About is not null) parts.Add($"about “{Shortened(e.About)}”");
        if (e.Place is not null) parts.Add($"in {e.Place.Name}{(e.Place.Country is null ? "" : $" ({e.Place.Country})")}");
        return string.Join(" · ", parts);
    }

    /// <summary>The words of its first mention, and how many more there are.</summary>
    public static string Quoted(Event e) =>
        e.Mentions.Count == 0 ? "" : $"“{Shortened(e.Mentions[0].Evidence.Text)}”{(e.Mentions.Count > 1 ? $" and {e.Mentions.Count - 1} more" : "")}";

    /// <summary>Words on one line, cut where they run long.</summary>
    public static string Shortened(string words)
    {
        var line = OneLine(words);
        return line.Length <= Longest ? line : line[..(char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest)] + "…";
    }

    /// <summary>Words on one line, without control characters that a terminal would obey.</summary>
    public static string OneLine(string words) => Blanks().Replace(words, " ").Trim();

    private static string Named(Event e, ParticipantRole role, string joint) =>
        string.Join(joint, e.Participants.Where(p => p.Role == role).Select(p => p.Country is null ? OneLine(p.Name) : $"{OneLine(p.Name)} ({p.Country})"));

    [GeneratedRegex(@"[\s\p{Cc}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"/|\.\.|,", RegexOptions.CultureInvariant)]
    private static partial Regex SpanMark();
}
