using System.Security.Cryptography;
using System.Text;

namespace Chancery.Record.Tests.Store;

/// <summary>Makes readings whose words stand in their texts.</summary>
internal static class Told
{
    /// <summary>An act as a report tells it.</summary>
    public sealed record Act(string Source, string Target, string Day, EventStatus Status = EventStatus.Occurred, EventType Type = EventType.Consult, string Mode = "visit");

    /// <summary>A reading of a report that tells these acts, a sentence each.</summary>
    public static ReportReading Reading(string outlet, string? published, string opening, params Act[] acts)
    {
        var text = new StringBuilder(opening);
        var spans = new List<(int Start, int End)>();
        foreach (var act in acts)
        {
            text.Append(' ');
            var start = text.Length;
            text.Append(Sentence(act));
            spans.Add((start, text.Length));
        }

        var report = new Report($"{outlet}.txt", text.ToString())
        {
            Outlet = outlet,
            Url = $"https://{outlet}.example/{opening.Replace(' ', '-')}",
            Title = null,
            Published = published is null ? null : DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture),
        };
        return new()
        {
            Report = report,
            Language = "en",
            Characters = text.Length,
            Events = [.. acts.Select((a, i) => Event(report, i, a, spans[i]))],
            Names = [new("person:ana", "Ana", ["the leader", "She"])],
            Noise = [],
            Warnings = acts.Length == 0 ? [new("CHY0102", "The text holds no prose.")] : [],
        };
    }

    private static string Sentence(Act act) => $"{act.Source} {act.Mode} {act.Target} on {act.Day}.";

    private static Event Event(Report report, int index, Act act, (int Start, int End) span)
    {
        var sentence = Sentence(act);
        var time = act.Day.Length == 0 ? null : EventTime.Parse(act.Day);
        Evidence Words(string words, int from = 0)
        {
            var at = sentence.IndexOf(words, from, StringComparison.Ordinal);
            return new(span.Start + at, span.Start + at + words.Length, words);
        }

        return new()
        {
            Id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{report.Id} {index}")).AsSpan(0, 8)),
            Type = act.Type,
            Mode = act.Mode,
            Cameo = "042",
            Participants = [Actor(ParticipantRole.Source, act.Source), Actor(ParticipantRole.Target, act.Target)],
            Time = time,
            Status = act.Status,
            Confidence = 0.8,
            Mentions =
            [
                new(
                    new(span.Start, span.End, sentence), act.Status, time, null, AttributionChain.Own,
                    new([Words(act.Mode)], time is null ? [] : [Words(act.Day)], [], [], [], [Words(act.Source), Words(act.Target, act.Source.Length)]),
                    new("consult/visit", "visit", "subject, object")),
            ],
        };
    }

    private static Participant Actor(ParticipantRole role, string code) => new(role, code, code, ActorKind.State, code, null, code);
}
