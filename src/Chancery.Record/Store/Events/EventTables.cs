using Chancery.Record.Lifecycle;
using Chancery.Record.Store.Values;

namespace Chancery.Record.Store.Events;

/// <summary>Writes what events are today, and by whom and when they are found.</summary>
/// <param name="connection">Where to; a transaction is open.</param>
internal sealed class EventTables(RecordConnection connection)
{
    /// <summary>Stands for the first day of an event without one, where a day must stand: behind all others.</summary>
    public const long NoDay = 9_999_999;

    // In the order of the parameters that Set fills.
    private const string Columns =
        "id, type, mode, cameo, status, time, first_day, last_day, place, place_country, about, quad, scale, count, confidence, sources, mentions, reports, actors, countries, "
        + "first_known, last_known, first_known_day, last_known_day, dismissed, pairs, dyads, told_first, told_last, ahead_until, overdue_from, told_start, ahead_known, put_off, participants, latitude, longitude";

    private const string Parameters = "?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35, ?37, ?38, ?39";

    // The last day from which one of its accounts is elsewhere no more, or one that is elsewhere today is here no more.
    private const string Settled =
        "WITH own (account, root) AS (SELECT number, coalesce(grouped, event) FROM account WHERE event = ?1 UNION SELECT a.number, coalesce(a.grouped, a.event) FROM mention AS m JOIN account AS a ON a.number = m.account WHERE m.event = ?1) "
        + "SELECT max(until) FROM (SELECT p.until FROM own CROSS JOIN merge_past AS p ON p.account = own.account UNION ALL SELECT p.until FROM (SELECT DISTINCT root FROM own) AS o CROSS JOIN merge_past AS p ON p.root = o.root)";

    private readonly EventTotals totals = new(connection);

    private sealed record Places(
        string Actors, string Countries, string Pairs, long FirstDay, long? LastDay, long? ToldFirst, long? ToldStart, long? ToldLast, long Known, string Type, string? Mode, string Dyads, bool IsDismissed);

    /// <summary>Writes an event over what stood under its number. From when on it is settled stays as it was: see <see cref="Settle(long)"/>.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="told">The event.</param>
    /// <param name="accounts">The accounts it was folded from.</param>
    public void Put(long number, RecordedEvent told, IReadOnlyCollection<Account> accounts)
    {
        connection.Changes.Event(number);
        var listing = Listing.Of(told, accounts);
        var places = PlacesOf(told, listing);
        var before = Found(number, out var status);
        if (before is not null && before != places) Unlist(number, before);
        // Written over, not replaced: what did not change leaves its indexes alone.
        using var row = connection.Prepare(
            before is not null
                ? "UPDATE event SET (" + Columns + ", written) = (" + Parameters + ", ?36) WHERE number = ?1"
                : "INSERT INTO event (" + Columns + ", written, number) VALUES (" + Parameters + ", ?36, ?1)");
        Set(row.Set(1, number).Set(36, connection.Writing), told, listing, places).Run();
        if (before != places) Enlist(number, places);
        totals.Move(Counted(before, status), Counted(places, StoredWord<EventStatus>.Of(told.Event.Status)));
        if (before?.Actors == places.Actors) return;
        CountActors(before?.Actors, -1);
        CountActors(places.Actors, 1);
    }

    /// <summary>
    /// Writes from when on an event is settled: as of that day and every later one it is the accounts it has today, those known
    /// by then. Its accounts and theirs must be where they belong; nothing happens where there is no event.
    /// </summary>
    public void Settle(long number)
    {
        using var last = connection.Prepare(Settled);
        Settle(number, (int?)last.Set(1, number).One());
    }

    /// <summary>The same, where the day is known.</summary>
    public void Settle(long number, int? day)
    {
        connection.Changes.Event(number);
        using var row = connection.Prepare("UPDATE event SET settled = ?2 WHERE number = ?1 AND settled IS NOT ?2");
        row.Set(1, number).Set(2, day).Run();
    }

    /// <summary>True when what stands under a number is this event.</summary>
    /// <param name="number">The number.</param>
    /// <param name="told">The event.</param>
    /// <param name="accounts">The accounts it was folded from.</param>
    public bool Has(long number, RecordedEvent told, IReadOnlyCollection<Account> accounts)
    {
        var listing = Listing.Of(told, accounts);
        using var row = connection.Prepare(
            "SELECT (" + Columns + ") IS (" + Parameters + ") FROM event WHERE number = ?1");
        return Set(row.Set(1, number), told, listing, PlacesOf(told, listing)).One() == 1;
    }

    /// <summary>Takes an event out; nothing happens where there is none.</summary>
    public void Remove(long number)
    {
        if (Found(number, out var status) is not { } before) return;
        connection.Changes.Event(number);
        Unlist(number, before);
        totals.Move(Counted(before, status), null);
        CountActors(before.Actors, -1);
        using var row = connection.Prepare("DELETE FROM event WHERE number = ?1");
        row.Set(1, number).Run();
    }

    /// <summary>Two codes as one column holds them.</summary>
    public static (string One, string Other) Parted(string joined) => joined.Split(' ') is [var one, var other] ? (one, other) : throw new FormatException($"'{joined}' is no pair of codes.");

    /// <summary>The items of a column that holds a list.</summary>
    public static EquatableList<string> Items(string list) => StoredJson.Texts(list);

    private static Places PlacesOf(RecordedEvent told, Listing listing)
    {
        var days = Listing.Days(told.Event.Time);
        return new(List(listing.Actors), List(listing.Countries), List([.. listing.Pairs.Select(Joined)]), days?.First ?? NoDay, days?.Last, listing.Told?.First, listing.Told?.Start, listing.Told?.Last, told.FirstKnown.DayNumber,
            Ontology.Code(told.Event.Type), told.Event.Mode, List([.. listing.Dyads.Select(Joined)]), told.IsDismissed);
    }

    private static PreparedStatement Set(PreparedStatement row, RecordedEvent told, Listing listing, Places places)
    {
        var e = told.Event;
        row.Set(2, e.Id).Set(3, places.Type).Set(4, e.Mode).Set(5, e.Cameo).Set(6, StoredWord<EventStatus>.Of(e.Status));
        row.Set(7, e.Time?.ToString()).Set(8, Listing.Days(e.Time)?.First).Set(9, places.LastDay).Set(10, e.Place?.Name).Set(11, e.Place?.Country).Set(12, e.About);
        row.Set(13, e.Quad).Set(14, e.Scale).Set(15, e.Count).Set(16, e.Confidence).Set(17, told.Sources).Set(18, told.Mentions.Count);
        row.Set(19, told.Mentions.Select(m => m.Report.Id).Distinct().Count()).Set(20, places.Actors).Set(21, places.Countries);
        row.Set(22, told.FirstKnown).Set(23, told.LastKnown).Set(24, told.FirstKnown.DayNumber).Set(25, told.LastKnown.DayNumber).Set(26, told.IsDismissed ? 1 : 0);
        row.Set(27, places.Pairs).Set(28, places.Dyads).Set(29, places.ToldFirst).Set(30, places.ToldLast);
        return row.Set(31, Deadline.AheadUntil(e.Status, e.Time, told.LastKnown)).Set(32, Deadline.OverdueFrom(e.Status, e.Time)?.DayNumber).Set(33, places.ToldStart)
            .Set(34, listing.Ahead).Set(35, listing.PutOff).Set(37, CastJson.Text(e.Participants)).Set(38, e.Place?.Latitude).Set(39, e.Place?.Longitude);
    }

    private Places? Found(long number, out string? status)
    {
        using var row = connection.Prepare("SELECT actors, countries, pairs, coalesce(first_day, 9999999), last_day, told_first, told_start, told_last, first_known_day, type, mode, dyads, dismissed, status FROM event WHERE number = ?1");
        status = null;
        if (!row.Set(1, number).Step()) return null;
        status = row.Word(13);
        return new(row.Text(0), row.Text(1), row.Text(2), row.Long(3), row.LongOrNull(4), row.LongOrNull(5), row.LongOrNull(6), row.LongOrNull(7), row.Long(8), row.Word(9), row.WordOrNull(10), row.Text(11), row.Int(12) == 1);
    }

    private static EventTotals.Kept? Counted(Places? places, string? status) => places is null or { IsDismissed: true } ? null : new(places.Countries, places.Type, status!);

    private void CountActors(string? actors, int by)
    {
        if (actors is null) return;
        using var row = connection.Prepare("INSERT INTO actor (id, events) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET events = events + ?2");
        foreach (var id in Items(actors)) row.Set(1, id).Set(2, by).Run();
    }

    private void Enlist(long number, Places places)
    {
        using var actor = connection.Prepare("INSERT INTO event_actor (first_day, event, last_day, told_first, told_start, told_last, known, actor) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
        foreach (var id in Items(places.Actors)) Row(actor).Set(8, id).Run();
        using var country = connection.Prepare("INSERT INTO event_country (first_day, event, last_day, told_first, told_start, told_last, known, country, type, mode, dyads, dismissed, actors) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)");
        country.Set(9, places.Type).Set(10, places.Mode).Set(11, places.Dyads).Set(12, places.IsDismissed ? 1 : 0).Set(13, places.Actors);
        foreach (var code in Items(places.Countries)) Row(country).Set(8, code).Run();
        using var pair = connection.Prepare("INSERT INTO event_pair (first_day, event, last_day, told_first, told_start, told_last, known, one, other) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
        foreach (var (one, other) in Items(places.Pairs).Select(Parted)) Row(pair).Set(8, one).Set(9, other).Run();

        PreparedStatement Row(PreparedStatement row) =>
            row.Set(1, places.FirstDay).Set(2, number).Set(3, places.LastDay).Set(4, places.ToldFirst).Set(5, places.ToldStart).Set(6, places.ToldLast).Set(7, places.Known);
    }

    private void Unlist(long number, Places places)
    {
        using var actor = connection.Prepare("DELETE FROM event_actor WHERE actor = ?1 AND first_day = ?2 AND event = ?3");
        foreach (var id in Items(places.Actors)) actor.Set(1, id).Set(2, places.FirstDay).Set(3, number).Run();
        using var country = connection.Prepare("DELETE FROM event_country WHERE country = ?1 AND first_day = ?2 AND event = ?3");
        foreach (var code in Items(places.Countries)) country.Set(1, code).Set(2, places.FirstDay).Set(3, number).Run();
        using var pair = connection.Prepare("DELETE FROM event_pair WHERE one = ?1 AND other = ?2 AND first_day = ?3 AND event = ?4");
        foreach (var (one, other) in Items(places.Pairs).Select(Parted)) pair.Set(1, one).Set(2, other).Set(3, places.FirstDay).Set(4, number).Run();
    }

    private static string Joined((string One, string Other) pair) => $"{pair.One} {pair.Other}";

    private static string List(EquatableList<string> items) => StoredJson.Text(items);
}
