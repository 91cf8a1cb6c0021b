using Chancery.Record.Store.Values;

namespace Chancery.Record.Store.Events;

/// <summary>Writes what events are today, and by whom and when they are found.</summary>
/// <param name="connection">Where to; a transaction is open.</param>
internal sealed class EventTables(RecordConnection connection)
{
    /// <summary>Stands for the first day of an event without one, where a day must stand: behind all others.</summary>
    public const long NoDay = 9_999_999;

    private sealed record Places(string Actors, string Countries, long FirstDay, long? LastDay);

    /// <summary>Writes an event over what stood under its number.</summary>
    public void Put(long number, RecordedEvent told)
    {
        var e = told.Event;
        var places = new Places(List(e.Participants.Select(p => p.Id)), List(e.Participants.Select(p => p.Country).OfType<string>()), FirstDay(e.Time) ?? NoDay, LastDay(e.Time));
        var before = Found(number);
        if (before is not null && before != places) Unlist(number, before);
        using var row = connection.Prepare(
            "INSERT OR REPLACE INTO event (number, id, type, mode, cameo, status, time, first_day, last_day, place, place_country, about, quad, scale, count, confidence, sources, mentions, reports, actors, countries, "
            + "first_known, last_known, first_known_day, last_known_day, dismissed) "
            + "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26)");
        row.Set(1, number).Set(2, e.Id).Set(3, Ontology.Code(e.Type)).Set(4, e.Mode).Set(5, e.Cameo).Set(6, StoredWord<EventStatus>.Of(e.Status));
        row.Set(7, e.Time?.ToString()).Set(8, FirstDay(e.Time)).Set(9, places.LastDay).Set(10, e.Place?.Name).Set(11, e.Place?.Country).Set(12, e.About);
        row.Set(13, e.Quad).Set(14, e.Scale).Set(15, e.Count).Set(16, e.Confidence).Set(17, told.Sources).Set(18, told.Mentions.Count);
        row.Set(19, told.Mentions.Select(m => m.Report.Id).Distinct().Count()).Set(20, places.Actors).Set(21, places.Countries);
        row.Set(22, told.FirstKnown).Set(23, told.LastKnown).Set(24, told.FirstKnown.DayNumber).Set(25, told.LastKnown.DayNumber).Set(26, told.IsDismissed ? 1 : 0).Run();
        if (before != places) Enlist(number, places);
    }

    /// <summary>Takes an event out; nothing happens where there is none.</summary>
    public void Remove(long number)
    {
        if (Found(number) is not { } before) return;
        Unlist(number, before);
        using var row = connection.Prepare("DELETE FROM event WHERE number = ?1");
        row.Set(1, number).Run();
    }

    /// <summary>The first day an event may be on; 0 where it may always have begun, null where nothing is told.</summary>
    public static long? FirstDay(EventTime? time) => time is null or { Recurs: true } ? null : time.Earliest?.DayNumber ?? 0;

    /// <summary>The last day an event may be on; the last of all days where no end is told, null where nothing is.</summary>
    public static long? LastDay(EventTime? time) => time is null or { Recurs: true } ? null : time.Latest?.DayNumber ?? DateOnly.MaxValue.DayNumber;

    private Places? Found(long number)
    {
        using var row = connection.Prepare("SELECT actors, countries, coalesce(first_day, 9999999), last_day FROM event WHERE number = ?1");
        return row.Set(1, number).Step() ? new(row.Text(0), row.Text(1), row.Long(2), row.LongOrNull(3)) : null;
    }

    private void Enlist(long number, Places places)
    {
        using var actor = connection.Prepare("INSERT INTO event_actor (actor, first_day, event) VALUES (?1, ?2, ?3)");
        foreach (var id in Items(places.Actors)) actor.Set(1, id).Set(2, places.FirstDay).Set(3, number).Run();
        var countries = Items(places.Countries);
        using var country = connection.Prepare("INSERT INTO event_country (country, first_day, event, last_day) VALUES (?1, ?2, ?3, ?4)");
        foreach (var code in countries) country.Set(1, code).Set(2, places.FirstDay).Set(3, number).Set(4, places.LastDay).Run();
        using var pair = connection.Prepare("INSERT INTO event_pair (one, other, first_day, event, last_day) VALUES (?1, ?2, ?3, ?4, ?5)");
        foreach (var (one, other) in Pairs(countries)) pair.Set(1, one).Set(2, other).Set(3, places.FirstDay).Set(4, number).Set(5, places.LastDay).Run();
    }

    private void Unlist(long number, Places places)
    {
        using var actor = connection.Prepare("DELETE FROM event_actor WHERE actor = ?1 AND first_day = ?2 AND event = ?3");
        foreach (var id in Items(places.Actors)) actor.Set(1, id).Set(2, places.FirstDay).Set(3, number).Run();
        var countries = Items(places.Countries);
        using var country = connection.Prepare("DELETE FROM event_country WHERE country = ?1 AND first_day = ?2 AND event = ?3");
        foreach (var code in countries) country.Set(1, code).Set(2, places.FirstDay).Set(3, number).Run();
        using var pair = connection.Prepare("DELETE FROM event_pair WHERE one = ?1 AND other = ?2 AND first_day = ?3 AND event = ?4");
        foreach (var (one, other) in Pairs(countries)) pair.Set(1, one).Set(2, other).Set(3, places.FirstDay).Set(4, number).Run();
    }

    private static IEnumerable<(string One, string Other)> Pairs(EquatableList<string> countries)
    {
        for (var i = 0; i < countries.Count; i++)
            for (var j = i + 1; j < countries.Count; j++) yield return (countries[i], countries[j]);
    }

    private static string List(IEnumerable<string> items) =>
        StoredJson.Text<EquatableList<string>>([.. items.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], (json, all) => StoredJson.WriteList(json, all, (j, item) => j.WriteStringValue(item)));

    private static EquatableList<string> Items(string list) => StoredJson.ReadList(list, item => item.GetString()!);
}
