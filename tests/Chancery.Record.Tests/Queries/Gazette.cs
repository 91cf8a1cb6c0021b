using System.Globalization;
using CsCheck;

namespace Chancery.Record.Tests.Queries;

/// <summary>Readings made up so that much is near: few states, few days, every kind of vagueness.</summary>
internal static class Gazette
{
    private static readonly (string Code, string? Person)[] Actors = [("AAA", null), ("AAA", "Ada"), ("AAA", "Abe"), ("BBB", null), ("BBB", "Ben"), ("CCC", null), ("CCC", "Cyd")];
    private static readonly (EventType Type, string Mode)[] Acts = [(EventType.Consult, "visit"), (EventType.Consult, "meet"), (EventType.Consult, "summit"), (EventType.Sanction, "expel"), (EventType.Assault, "attack")];
    private static readonly Place?[] Places = [null, null, new("Alphaville", "AAA", 10.12, 20.34), new("Aland", "AAA", 10, 20), new("Betatown", "BBB", 30.12, 40.34)];
    private static readonly string[] Words = ["envoy", "treaty", "harbour", "border", "grain"];

    public static readonly DateOnly Start = new(2024, 1, 1);

    /// <summary>A reading; ids are made from the text, so equal texts are one report.</summary>
    public static Gen<ReportReading> Any { get; } =
        from outlet in Gen.Int[0, 3]
        from day in Gen.Int[0, 60]
        from events in One.Array[0, 2]
        select Reading(outlet == 0 ? null : $"Outlet {outlet}", Start.AddDays(day), events);

    private static Gen<Event> One =>
        from act in Pick(Acts)
        from source in Pick(Actors)
        from target in Pick(Actors)
        from third in Gen.Int[0, 20].Select(i => i < Actors.Length ? Actors[i] : default)
        from isMutual in Gen.Bool
        from place in Pick(Places)
        from confidence in Gen.Int[30, 98]
        from mentions in Told.Array[1, 3]
        select Make(act, source, target, third, isMutual && act.Mode is "meet" or "summit", place, confidence / 100.0, mentions);

    private static Gen<(EventStatus Status, EventTime? Time, bool IsNoun, AttributionChain Chain, string Words)> Told =>
        from status in Gen.Enum<EventStatus>()
        from time in Time
        from noun in Gen.Int[0, 4]
        from source in Gen.Int[0, 3]
        from words in Pick(Words)
        from more in Pick(Words)
        select (status, time, noun == 0, source == 0 ? new AttributionChain([new("Agency", SourceKind.Agency, null)]) : AttributionChain.Own, $"{words} and {more}");

    private static Gen<EventTime?> Time =>
        from day in Gen.Int[0, 90]
        from form in Gen.Int[0, 7]
        let date = Start.AddDays(day)
        select form switch
        {
            0 or 1 => null,
            2 => EventTime.Day(date).Approximate(),
            3 => EventTime.Interval(date, date.AddDays(2)),
            4 => EventTime.Month(date.Year, date.Month),
            5 => EventTime.From(EventTime.Day(date)),
            _ => EventTime.Day(date),
        };

    private static Event Make((EventType Type, string Mode) act, (string, string?) source, (string, string?) target, (string Code, string? Person) third, bool isMutual, Place? place, double confidence,
        (EventStatus Status, EventTime? Time, bool IsNoun, AttributionChain Chain, string Words)[] told)
    {
        List<Participant> cast = [Actor(source, isMutual ? ParticipantRole.Participant : ParticipantRole.Source), Actor(target, isMutual ? ParticipantRole.Participant : ParticipantRole.Target)];
        if (third.Code is not null) cast.Add(Actor(third, cast[1].Role));
        return new()
        {
            Id = "",
            Type = act.Type,
            Mode = act.Mode,
            Cameo = "040",
            Participants = [.. cast.DistinctBy(p => p.Id)],
            Place = place,
            Time = told.Select(t => t.Time).FirstOrDefault(t => t is not null),
            Status = told.Max(t => t.Status),
            Attribution = [.. told.Select(t => t.Chain).Where(c => !c.IsOwnVoice).Distinct()],
            Confidence = confidence,
            Mentions = [.. told.Select((t, i) => Mention(t, i))],
        };
    }

    private static Mention Mention((EventStatus Status, EventTime? Time, bool IsNoun, AttributionChain Chain, string Words) told, int index)
    {
        var evidence = new Evidence(index * 100, (index * 100) + told.Words.Length, told.Words);
        return new(evidence, told.Status, told.Time, null, told.Chain, new([evidence], [], [], told.IsNoun ? [] : [evidence], [], []), new("frame", "word", told.IsNoun ? "noun" : "verb"));
    }

    private static ReportReading Reading(string? outlet, DateOnly day, Event[] events)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd} ") + string.Join("; ", events.Select(e => $"{e.Mode} {e.Status} {e.Time} {string.Join(' ', e.Participants.Select(p => p.Id))} {string.Join(' ', e.Mentions.Select(m => m.Evidence.Text))}"));
        var report = new Report("gazette.txt", text) { Outlet = outlet, Published = day };
        return new()
        {
            Report = report,
            Language = "en",
            Characters = text.Length,
            Events = [.. events.Select((e, i) => e with { Id = $"{report.Id[7..19]}{i}" })],
            Names = [new("person:Ada", "Ada", ["the premier"])],
        };
    }

    private static Participant Actor((string Code, string? Person) actor, ParticipantRole role) => actor.Person is { } name
        ? new(role, name, name, ActorKind.Person, actor.Code, null, "person:" + name)
        : new(role, "State " + actor.Code, actor.Code, ActorKind.State, actor.Code, null, actor.Code);

    public static Gen<T> Pick<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(i => items[i]);
}
