using System.Globalization;
using Chancery.Record.Merging;
using CsCheck;

namespace Chancery.Record.Tests.Merging;

/// <summary>Accounts made up for tests.</summary>
internal static class Told
{
    private static readonly string[] Countries = ["AAA", "BBB", "CCC"];
    private static readonly string[] People = ["Ada One", "Ben Two"];

    private static readonly (EventType Type, string? Mode)[] Acts =
    [
        (EventType.Consult, "visit"), (EventType.Consult, "meet"), (EventType.Consult, "talks"), (EventType.Assault, "attack"), (EventType.Assault, null),
        (EventType.Sanction, "expel"),
    ];

    /// <summary>Few countries, few days and every kind of vagueness, so that much is near.</summary>
    public static Gen<Account> Any { get; } =
        from id in Gen.Int[0, 1_000_000]
        from report in Gen.Int[0, 1_000]
        from known in Gen.Int[0, 300]
        from act in Gen.Int[0, Acts.Length - 1].Select(i => Acts[i])
        from status in Gen.Enum<EventStatus>()
        from time in Time
        from cast in Gen.OneOf(Member(ParticipantRole.Source), Member(ParticipantRole.Target), Member(ParticipantRole.Participant)).Array[0, 4]
        from place in Gen.Int[0, 2].Select(i => i == 0 ? null : Countries[i - 1])
        select Of($"e-{id}", $"r-{report}", new DateOnly(2024, 1, 1).AddDays(known), act.Type, act.Mode, status, time, place is null ? null : new Place("Town in " + place, place, null, null), cast);

    /// <summary>A set of accounts, their ids different.</summary>
    public static Gen<Account[]> Set(int most) => Any.Array[0, most].Select(a => a.DistinctBy(x => x.Id).ToArray());

    private static Gen<string?> Time =>
        from day in Gen.Int[0, 300]
        from length in Gen.Int[1, 12]
        from form in Gen.Int[0, 9]
        let date = new DateOnly(2024, 1, 1).AddDays(day)
        let begin = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        let to = date.AddDays(length).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        select form switch
        {
            0 => null,
            1 => begin + "~",
            2 => $"{begin}/{to}",
            3 => $"[{begin}..{to}]",
            4 => begin[..7],
            5 => begin[..4],
            6 => begin + "/..",
            7 => $"[..{begin}]",
            _ => begin,
        };

    private static Gen<Participant> Member(ParticipantRole role) =>
        from country in Gen.Int[0, Countries.Length - 1].Select(i => Countries[i])
        from person in Gen.Int[0, 3]
        select person < People.Length ? Person(role, People[person], country) : State(role, country);

    public static Participant State(ParticipantRole role, string code) => new(role, code, code, ActorKind.State, code, null, "state:" + code);

    public static Participant Person(ParticipantRole role, string name, string code) => new(role, name, name, ActorKind.Person, code, null, "person:" + name);

    public static Account Of(
        string id, string report, DateOnly known, EventType type, string? mode, EventStatus status, string? time, Place? place, params Participant[] cast)
    {
        var evidence = new Evidence(0, 1, "x");
        var when = time is null ? null : EventTime.Parse(time);
        var spans = new MentionSpans([], [], [], [], [], []);
        return new(
            new KnownReport(report, "-", null, null, null, null, known, known),
            new Event
            {
                Id = id,
                Type = type,
                Mode = mode,
                Status = status,
                Time = when,
                Place = place,
                Participants = [.. cast],
                Confidence = 0.9,
                Mentions = [new Mention(evidence, status, when, place, AttributionChain.Own, spans, null)],
            });
    }

    /// <summary>Groups as lines, for comparing: the root, the id, the members.</summary>
    public static IReadOnlyList<string> Print(IEnumerable<Group> groups) =>
        [.. groups.Select(g => $"{g.Root.Id} {g.Id}: {string.Join(' ', g.Members.Select(m => m.Id))}").Order(StringComparer.Ordinal)];

    /// <summary>The groups a record holds.</summary>
    public static IReadOnlyList<string> Print(MemoryNeighbourhood record) =>
        Print(record.All.GroupBy(p => p.Root).Select(g => Group.Of(record.Find(g.Key)!.Value.Sketch, g.Select(p => p.Sketch))));

    /// <summary>The groups a record holds as of a day.</summary>
    public static IReadOnlyList<string> Print(MemoryNeighbourhood record, int day) =>
        Print(record.All.Where(p => p.Sketch.Known <= day).GroupBy(p => p.Course.At(day)).Select(g => Group.Of(record.Find(g.Key)!.Value.Sketch, g.Select(p => p.Sketch))));
}
