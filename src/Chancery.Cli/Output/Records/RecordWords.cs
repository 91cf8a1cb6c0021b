using System.Globalization;
using Chancery.Formats.Export;

namespace Chancery.Cli.Output.Records;

/// <summary>An event of the record in a few words for people.</summary>
internal static class RecordWords
{
    /// <summary>The statuses it went through; empty where there was but one.</summary>
    public static string Life(RecordedEvent e)
    {
        var steps = new List<string>();
        foreach (var step in e.Life.Select(s => RecordNames.Of(s.Status)))
            if (steps.Count == 0 || steps[^1] != step) steps.Add(step);
        return steps.Count > 1 ? string.Join(" → ", steps) : "";
    }

    /// <summary>How many independent sources in how many reports: <c>2 sources, 4 reports</c>.</summary>
    public static string Support(RecordedEvent e)
    {
        var reports = e.Mentions.Select(m => m.Report.Id).Distinct(StringComparer.Ordinal).Count();
        return e.Sources == 1 && reports == 1 ? "1 report" : $"{Count.Of(e.Sources, "source")}, {Count.Of(reports, "report")}";
    }

    /// <summary>What one must know before one believes it: overdue, dismissed, amended; empty for most.</summary>
    public static string Flags(RecordedEvent e)
    {
        var flags = new List<string>();
        if (e.IsOverdue) flags.Add("overdue: never confirmed");
        if (e.IsDismissed) flags.Add("dismissed");
        if (e.Amended.Count > 0) flags.Add($"amended by hand: {string.Join(", ", e.Amended)}");
        return string.Join(" · ", flags);
    }

    /// <summary>Who does it to whom, in one short line without offices: persons with the code they act for, states by name.</summary>
    public static string Parties(Event e)
    {
        var sources = Side(e, ParticipantRole.Source, ", ");
        var targets = Side(e, ParticipantRole.Target, ", ");
        var others = Side(e, ParticipantRole.Participant, " + ");
        var line = targets.Length > 0 ? $"{(sources.Length > 0 ? sources : "?")} → {targets}" : sources;
        return line.Length == 0 ? others : others.Length == 0 ? line : $"{line}, with {others}";
    }

    /// <summary>A day as ISO 8601 writes it.</summary>
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";

    /// <summary>A report in a few words: outlet, day, title.</summary>
    public static string Report(KnownReport report) => EventWords.OneLine(string.Join(" · ", new[]
    {
        report.Published is null ? null : Day(report.Published),
        report.Outlet,
        report.Title ?? (report.Outlet is null ? report.Source : null),
    }.Where(p => !string.IsNullOrWhiteSpace(p))));

    private static string Side(Event e, ParticipantRole role, string joint) => string.Join(joint, e.Participants.Where(p => p.Role == role).Select(p =>
        p.Country is null || p.Kind is ActorKind.State ? EventWords.OneLine(p.Name) : $"{EventWords.OneLine(p.Name)} ({p.Country})"));
}
