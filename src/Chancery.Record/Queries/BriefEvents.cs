using Chancery.Record.Store;
using Chancery.Record.Store.Values;

namespace Chancery.Record.Queries;

/// <summary>Reads events as lists show them, each from its own row: nothing is folded, and no account looked at.</summary>
internal static class BriefEvents
{
    /// <summary>The events of these numbers as they are today, in their order.</summary>
    public static IReadOnlyList<RecordedEvent> Of(RecordConnection connection, IReadOnlyList<long> numbers, RecordMoment moment)
    {
        using var rows = connection.Prepare(
            "SELECT e.id, e.type, e.mode, e.cameo, e.status, e.time, e.place, e.place_country, e.latitude, e.longitude, e.about, e.count, e.confidence, e.participants, e.sources, "
            + "e.first_known, e.last_known, e.overdue_from, e.dismissed FROM json_each(?1) AS n CROSS JOIN event AS e ON e.number = n.value");
        rows.Set(1, numbers);
        var events = new List<RecordedEvent>(numbers.Count);
        while (rows.Step())
        {
            var told = new Event
            {
                Id = rows.Text(0),
                Type = StoredType.Parse(rows.Word(1)),
                Mode = rows.WordOrNull(2),
                Cameo = rows.WordOrNull(3),
                Status = StoredWord<EventStatus>.Parse(rows.Utf8(4)),
                Time = rows.TimeOrNull(5),
                Place = rows.WordOrNull(6) is { } name ? new(name, rows.WordOrNull(7), rows.RealOrNull(8), rows.RealOrNull(9)) : null,
                About = rows.TextOrNull(10),
                Count = rows.TextOrNull(11),
                Confidence = rows.Real(12),
                Participants = CastJson.Cast(rows.Utf8(13), connection.Words),
                Mentions = [],
            };
            events.Add(new()
            {
                Event = told,
                Mentions = [],
                Life = [],
                Sources = rows.Int(14),
                IsOverdue = rows.LongOrNull(17) <= moment.Day.DayNumber,
                IsDismissed = rows.Int(18) == 1,
                FirstKnown = rows.Day(15),
                LastKnown = rows.Day(16),
            });
        }

        return events;
    }

    /// <summary>An event that was folded, as lists show it.</summary>
    public static RecordedEvent Of(RecordedEvent told) => told.Mentions.Count == 0 ? told : told with
    {
        Event = told.Event with { Mentions = [], Attribution = [] },
        Mentions = [],
        Life = [],
        Disagreements = [],
        Amended = [],
    };
}
