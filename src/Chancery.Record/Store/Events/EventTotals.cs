namespace Chancery.Record.Store.Events;

/// <summary>Keeps count of events by country, type and status, the dismissed left out; under no country all of them.</summary>
/// <param name="connection">Where to; a transaction is open.</param>
internal sealed class EventTotals(RecordConnection connection)
{
    /// <summary>Stands for all events, whoever takes part.</summary>
    public const string All = "";

    /// <summary>Under what an event is counted.</summary>
    /// <param name="Countries">The countries, as the event's column has them.</param>
    /// <param name="Type">Its type.</param>
    /// <param name="Status">Its status.</param>
    public sealed record Kept(string Countries, string Type, string Status);

    /// <summary>Counts an event otherwise than before.</summary>
    /// <param name="before">What it was counted under; null for one that was not.</param>
    /// <param name="now">What it is counted under now; null for one that is not any more.</param>
    public void Move(Kept? before, Kept? now)
    {
        if (before == now) return;
        Count(before, -1);
        Count(now, 1);
    }

    private void Count(Kept? of, int by)
    {
        if (of is null) return;
        var (countries, type, status) = of;
        using var row = connection.Prepare(
            "INSERT INTO event_total (country, type, status, events) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (country, type, status) DO UPDATE SET events = events + ?4");
        row.Set(2, type).Set(3, status).Set(4, by);
        foreach (var country in EventTables.Items(countries).Append(All)) row.Set(1, country).Run();
    }
}
