using System.Runtime.InteropServices;
using Chancery.Record.Store;
using Chancery.Record.Store.Events;
using Chancery.Record.Store.Values;

namespace Chancery.Record.Queries.AtHand;

/// <summary>Reads the keys of events from the file.</summary>
/// <param name="connection">One state of it.</param>
/// <param name="columns">Where to.</param>
internal sealed class EventKeysReader(RecordConnection connection, EventColumns columns)
{
    private const string Select =
        "SELECT e.number, e.id, e.type, e.status, e.mode, e.first_day, e.last_day, e.first_known_day, e.last_known_day, e.settled, e.ahead_until, e.overdue_from, e.place, e.place_country, e.confidence, e.countries, e.actors, e.dyads, e.dismissed, e.told_first, e.told_start, e.pairs, "
        + "e.time, e.participants, e.latitude, e.longitude, e.cameo, e.count, e.sources, e.about FROM ";

    // A split by hand may have moved a mention.
    private const string Told = "SELECT a.event, a.report FROM account AS a INDEXED BY account_event WHERE a.event IS NOT NULL UNION ALL SELECT m.event, a.report FROM mention AS m JOIN account AS a ON a.number = m.account WHERE m.event IS NOT NULL";

    private const string ToldOf =
        "SELECT n.value, r.outlet FROM json_each(?1) AS n CROSS JOIN account AS a ON a.event = n.value JOIN report AS r ON r.number = a.report "
        + "UNION ALL SELECT n.value, r.outlet FROM json_each(?1) AS n CROSS JOIN mention AS m ON m.event = n.value JOIN account AS a ON a.number = m.account JOIN report AS r ON r.number = a.report";

    private readonly Dictionary<long, List<int>> outlets = [];
    private readonly List<(long Number, string Outlet)> told = [];

    /// <summary>Reads all events.</summary>
    public void ReadAll()
    {
        var reports = new Dictionary<long, int>();
        using (var all = connection.Prepare("SELECT number, outlet FROM report WHERE outlet IS NOT NULL"))
            while (all.Step()) reports[all.Long(0)] = columns.Lists.Texts.NumberOf(all.Word(1));
        using (var pairs = connection.Prepare(Told))
        {
            while (pairs.Step())
                if (reports.TryGetValue(pairs.Long(1), out var outlet)) Add(pairs.Long(0), outlet);
        }

        using var rows = connection.Prepare(Select + "event AS e");
        while (rows.Step()) columns.Put(Keys(rows));
    }

    /// <summary>Looks up whose reports tell some events: most of what <see cref="Read"/> would take, and nothing is changed by it.</summary>
    public void LookUp(IReadOnlyCollection<long> numbers)
    {
        using var rows = connection.Prepare(ToldOf);
        rows.Set(1, numbers);
        while (rows.Step())
            if (rows.WordOrNull(1) is { } outlet) told.Add((rows.Long(0), outlet));
    }

    /// <summary>Reads some events anew that were looked up; those that are gone are taken out.</summary>
    public void Read(IReadOnlyCollection<long> numbers)
    {
        foreach (var (number, outlet) in told) Add(number, columns.Lists.Texts.NumberOf(outlet));
        var gone = numbers.ToHashSet();
        using var rows = connection.Prepare(Select + "json_each(?1) AS n CROSS JOIN event AS e ON e.number = n.value");
        rows.Set(1, numbers);
        while (rows.Step())
        {
            columns.Put(Keys(rows));
            gone.Remove(rows.Long(0));
        }

        foreach (var number in gone) columns.Remove(number);
    }

    private void Add(long number, int outlet)
    {
        var those = CollectionsMarshal.GetValueRefOrAddDefault(outlets, number, out _) ??= [];
        if (!those.Contains(outlet)) those.Add(outlet);
    }

    private EventKeys Keys(PreparedStatement row) => new()
    {
        Number = row.Long(0),
        Id = row.Text(1),
        Type = (byte)StoredType.Parse(row.Word(2)),
        Status = (byte)((byte)StoredWord<EventStatus>.Parse(row.Word(3)) | (row.Int(18) == 1 ? EventKeys.Dismissed : 0)),
        Mode = columns.Lists.Texts.NumberOf(row.WordOrNull(4)),
        FirstDay = (int)(row.LongOrNull(5) ?? EventTables.NoDay),
        LastDay = (int)(row.LongOrNull(6) ?? 0),
        FirstKnown = row.Int(7),
        LastKnown = row.Int(8),
        Settled = (int)(row.LongOrNull(9) ?? int.MinValue),
        ToldFirst = (int)(row.LongOrNull(19) ?? EventTables.NoDay),
        ToldStart = (int)(row.LongOrNull(20) ?? -1),
        AheadUntil = (int)(row.LongOrNull(10) ?? -1),
        OverdueFrom = (int)(row.LongOrNull(11) ?? EventTables.NoDay),
        Place = columns.Lists.Texts.NumberOf(row.WordOrNull(12)),
        PlaceCountry = columns.Lists.Texts.NumberOf(row.WordOrNull(13)),
        Confidence = row.Real(14),
        Countries = columns.Lists.Countries.NumberOf(row.Word(15)),
        Actors = columns.Lists.Actors.NumberOf(row.Text(16)),
        Dyads = columns.Lists.Dyads.NumberOf(row.Word(17)),
        Pairs = columns.Lists.Pairs.NumberOf(row.Word(21)),
        Outlets = outlets.Remove(row.Long(0), out var those) ? columns.Lists.Outlets(those) : [],
        Shown = new(
            columns.Lists.Times.NumberOf(row.TimeOrNull(22)),
            columns.Lists.Casts.NumberOf(CastJson.Cast(row.Utf8(23), connection.Words)),
            columns.Lists.Spots.NumberOf(row.WordOrNull(12) is { } name ? new(name, row.WordOrNull(13), row.RealOrNull(24), row.RealOrNull(25)) : null),
            columns.Lists.Words.NumberOf(row.WordOrNull(26)),
            columns.Lists.Words.NumberOf(row.TextOrNull(27)),
            row.Int(28),
            row.TextOrNull(29)),
    };
}
