namespace Chancery.Reading.Lexicon;

/// <summary>Reads an example sentence of a frame and says whether it gives what it must.</summary>
public static class FrameCheck
{
    /// <summary>The day of publication that all examples are written for: 2024-04-26, a Friday.</summary>
    public static DateOnly Day { get; } = new(2024, 4, 26);

    /// <summary>What the sentence gave instead, written as expectations are; null when it gave what it must.</summary>
    /// <param name="reader">Reads the sentence as a report of <see cref="Day"/>.</param>
    /// <param name="frame">The frame the example stands in; events of other types do not count.</param>
    /// <param name="example">The sentence with its expectation.</param>
    public static string? Failure(IReportReader reader, Frame frame, FrameExample example)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(example);
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

    private static string Together(List<string> codes) => codes.Count is 1 ? codes[0] + " +" : string.Join(" + ", codes);

    private static string Told(Event e)
    {
        var parties = e.Participants.All(p => p.Role is ParticipantRole.Participant)
            ? Together([.. Codes(e, ParticipantRole.Participant)])
            : $"{string.Join(',', Codes(e, ParticipantRole.Source))} > {string.Join(',', Codes(e, ParticipantRole.Target))}".Trim();
        return $"{parties}, {e.Status.ToString().ToLowerInvariant()}";
    }
}
