using System.Text;
using CsCheck;

namespace Chancery.Formats.Tests.Export;

/// <summary>Any record at all, for properties.</summary>
internal static class AnyRecord
{
    // Whole code points only: half a pair is written as U+FFFD, as ReadingJsonTests has it.
    public static Gen<string> Words { get; } = Gen.String.Select(s => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(s)));

    public static Gen<string?> Maybe { get; } = Gen.OneOf(Words.Select(w => (string?)w), Gen.Const((string?)null));

    private static readonly Gen<DateOnly> Day = Gen.Int[0, 3000].Select(d => new DateOnly(2020, 1, 1).AddDays(d));

    private static readonly Gen<DateTimeOffset> Moment = Gen.Long[0, 100L * 365 * 24 * 3600 * 10_000_000].Select(t => new DateTimeOffset(1990, 1, 1, 0, 0, 0, TimeSpan.Zero).AddTicks(t));

    private static readonly Gen<EventTime?> Time =
        Gen.OneOf([.. new[] { "2024-05-07", "2024-05", "2024-05-16/2024-05-17", "2024-05~", "2022-02/..", "[2024-05-16..2024-05-31]", "[..2024-06-30]", "XXXX-01-24", "202X", "" }.Select(Gen.Const)])
            .Select(t => t.Length == 0 ? null : EventTime.Parse(t));

    private static readonly Gen<Evidence> Evidence = Gen.Select(Gen.Int[0, 9999], Gen.Int[0, 99], Words, (start, length, text) => new Evidence(start, start + length, text));

    private static readonly Gen<Place?> Where = Gen.OneOf(
        Gen.Const((Place?)null),
        Gen.Select(Words, Maybe, Gen.Double[-90, 90], Gen.Double[-180, 180], (name, country, latitude, longitude) => (Place?)new Place(name, country, latitude, longitude)),
        Gen.Select(Words, Maybe, (name, country) => (Place?)new Place(name, country, null, null)));

    private static readonly Gen<AttributionChain> Chain =
        Gen.Select(Words, Gen.Enum<SourceKind>(), Time, (name, kind, time) => new Speaker(name, kind, time)).Array[0, 3].Select(s => new AttributionChain([.. s]));

    private static readonly Gen<Participant> Actor = Gen.Select(
        Gen.Enum<ParticipantRole>(), Words, Words, Gen.Enum<ActorKind>(), Maybe, Maybe, Words,
        (role, name, words, kind, country, office, id) => new Participant(role, name, words, kind, country, office, id));

    private static readonly Gen<MentionSpans> Spans = Evidence.Array[0, 2].Array[6].Select(e => new MentionSpans([.. e[0]], [.. e[1]], [.. e[2]], [.. e[3]], [.. e[4]], [.. e[5]]));

    private static readonly Gen<Mention> Mention = Gen.Select(
        Evidence, Gen.Enum<EventStatus>(), Time, Where, Chain, Spans, Maybe,
        (evidence, status, time, place, chain, spans, why) => new Mention(evidence, status, time, place, chain, spans, why is null ? null : new Reason(why, why, why)));

    public static Gen<Event> Event { get; } = Gen.Select(
        Gen.Select(Words, Gen.Enum<EventType>(), Maybe, Maybe),
        Gen.Select(Actor.Array[0, 3], Where, Time, Gen.Enum<EventStatus>()),
        Gen.Select(Maybe, Chain.Array[0, 2], Maybe, Gen.Double[0, 1], Mention.Array[1, 3]),
        (what, how, said) => new Event
        {
            Id = what.Item1,
            Type = what.Item2,
            Mode = what.Item3,
            Cameo = what.Item4,
            Participants = [.. how.Item1],
            Place = how.Item2,
            Time = how.Item3,
            Status = how.Item4,
            About = said.Item1,
            Attribution = [.. said.Item2],
            Count = said.Item3,
            Confidence = said.Item4,
            Mentions = [.. said.Item5],
        });

    private static readonly Gen<Report> Report = Gen.Select(
        Words, Words, Maybe, Maybe, Maybe, Maybe, Gen.OneOf(Day.Select(d => (DateOnly?)d), Gen.Const((DateOnly?)null)),
        (source, text, key, url, outlet, title, published) => new Report(source, text) { Key = key, Url = url, Outlet = outlet, Title = title, Published = published });

    private static readonly Gen<ReportReading> Reading = Gen.Select(
        Report, Maybe, Gen.Int[0, 99999], Event.Array[0, 2],
        Gen.Select(Words, Words, Words.Array[0, 2], (id, name, words) => new Naming(id, name, [.. words])).Array[0, 2],
        Gen.Select(Evidence, Gen.Enum<NoiseKind>(), (span, kind) => new Noise(span, kind)).Array[0, 2],
        Gen.Select(Words, Words, (code, message) => new Warning(code, message)).Array[0, 2],
        (report, language, characters, events, names, noise, warnings) => new ReportReading
        {
            Report = report,
            Language = language,
            Characters = characters,
            Events = [.. events],
            Names = [.. names],
            Noise = [.. noise],
            Warnings = [.. warnings],
        });

    public static Gen<KnownReport> Known { get; } = Gen.Select(Report, Day, (r, known) => new KnownReport(r.Id, r.Source, r.Key, r.Url, r.Outlet, r.Title, r.Published, known));

    private static readonly Gen<Correction> Correction = Gen.OneOf(
        Gen.Select(Words, Words, (one, other) => (Correction)new Correction.Merge(one, other)),
        Gen.Select(Words, Words.Array[0, 3], (e, mentions) => (Correction)new Correction.Split(e, [.. mentions])),
        Words.Select(e => (Correction)new Correction.Dismiss(e)),
        Gen.Select(Words, Words, Maybe, (e, field, value) => (Correction)new Correction.Amend(e, field, value)));

    public static Gen<Statement> Statement { get; } = Gen.Select(
        Gen.Int[1, 999], Correction, Words, Moment, Words, Gen.OneOf(Moment.Select(m => (DateTimeOffset?)m), Gen.Const((DateTimeOffset?)null)),
        (number, correction, author, time, reason, undone) => new Statement(number, correction, author, time, reason, undone));

    public static Gen<RecordEntry> Entry { get; } = Gen.OneOf(
        Gen.Select(Reading, Words, Moment, Gen.Bool, (reading, reader, added, force) => (RecordEntry)new RecordEntry.Reading(reading, reader, added, force)),
        Gen.Select(Words, Known, (report, where) => (RecordEntry)new RecordEntry.Appearance(report, where)),
        Statement.Select(s => (RecordEntry)new RecordEntry.Corrected(s)));

    public static Gen<RecordedEvent> Recorded { get; } = Gen.Select(
        Event, Gen.Select(Known, Words, Actor.Array[0, 2], Day).Array[1, 4], Day,
        (e, told, day) => new RecordedEvent
        {
            Event = e,
            Mentions =
            [
                .. told.Select((t, i) => new RecordedMention
                {
                    Id = $"{t.Item2}.{i}", Report = t.Item1, Mention = e.Mentions[i % e.Mentions.Count], Participants = [.. t.Item3], Said = t.Item4, Confidence = 0.5,
                }),
            ],
            Life = [new(e.Status, e.Time, day, "m.1")],
            Disagreements = [new("time", [new("2024-05", 2, ["m.1"])])],
            Sources = told.Length,
            FirstKnown = day,
            LastKnown = day.AddDays(told.Length),
        });
}
