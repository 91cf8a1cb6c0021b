using Chancery.Formats.Export;
using Chancery.Reading.Lexicon;

namespace Chancery.Cli.Examples;

/// <summary>Reads an example sentence of a frame and says whether it gives what it must.</summary>
internal static class ExampleCheck
{
    // The day all examples are written for.
    private static readonly DateOnly Day = new(2024, 4, 26);

    /// <summary>What the sentence gave instead; null when it gave what it must.</summary>
    public static string? Failure(IReportReader reader, Frame frame, FrameExample example)
    {
        if (!FrameExpectation.TryParse(example.Expected, out var expected)) return "an expectation that cannot be read";
        var events = reader.Read(new Report(example.File, example.Text) { Published = Day }).Events.Where(e => e.Type == frame.Type).ToList();
        var isRight = expected.IsNone ? events.Count == 0 : events.Any(e => Fits(e, expected));
        return isRight ? null : events.Count == 0 ? "none" : string.Join("; ", events.Select(Told));
    }

    private static bool Fits(Event e, FrameExpectation expected) =>
        e.Status == expected.Status
        && (expected.Mutual
            ? Same(Codes(e, ParticipantRole.Participant), expected.Sources)
            : Same(Codes(e, ParticipantRole.Source), expected.Sources) && Same(Codes(e, ParticipantRole.Target), expected.Targets));

    private static IEnumerable<string> Codes(Event e, ParticipantRole role) => e.Participants.Where(p => p.Role == role).Select(p => p.Country ?? "-");

    private static bool Same(IEnumerable<string> codes, IEnumerable<string> expected) =>
        codes.ToHashSet(StringComparer.Ordinal).SetEquals(expected);

    private static string Told(Event e)
    {
        var mutual = Codes(e, ParticipantRole.Participant).ToList();
        var parties = e.Participants.All(p => p.Role is ParticipantRole.Participant)
            ? string.Join(" + ", mutual)
            : $"{string.Join(',', Codes(e, ParticipantRole.Source))} > {string.Join(',', Codes(e, ParticipantRole.Target))}".Trim();
        return $"{parties}, {RecordNames.Of(e.Status)}";
    }
}
