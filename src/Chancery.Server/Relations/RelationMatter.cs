namespace Chancery.Server.Relations;

/// <summary>What a country does, alone or with another.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Other">The other's code; null for all.</param>
/// <param name="Planned">What is still to come, the next first.</param>
/// <param name="Latest">What happened last, the latest first.</param>
/// <param name="By">Acts by the first towards the other, or towards anyone.</param>
/// <param name="Towards">Acts towards the first.</param>
/// <param name="Partners">With whom most happens, where the other is anyone.</param>
/// <param name="Meetings">Who meets whom.</param>
/// <param name="Names">How outlets name those who take part most.</param>
/// <param name="Total">How many events there are.</param>
internal sealed record RelationMatter(
    string Code,
    string? Other,
    IReadOnlyList<RecordedEvent> Planned,
    IReadOnlyList<RecordedEvent> Latest,
    YearCounts By,
    YearCounts Towards,
    IReadOnlyList<(string Code, int Acts)> Partners,
    IReadOnlyList<Meeting> Meetings,
    IReadOnlyList<(string Actor, NameUse Use)> Names,
    int Total)
{
    private const int MostPlanned = 8;
    private const int MostLatest = 60;
    private const int MostMeetings = 20;
    private const int MeetingEvents = 200;
    private const int MostPartners = 15;
    private const int NamedActors = 4;
    private const int NamesEach = 8;

    /// <summary>How many of the latest are listed; all that are loaded stand on the line of time.</summary>
    public const int Listed = 15;

    /// <summary>Asks the record.</summary>
    public static async Task<RelationMatter> LoadAsync(IRecord record, EventQuery asked, string code, string? other, CancellationToken cancellation)
    {
        var query = asked with { Countries = other is null ? [code] : [code, other], Limit = null, After = null };
        // Each costs about as much as the others: a half of the wait, where there is a core to spare.
        var (counting, listing, meeting) = (CountAsync(record, query, code, other, cancellation), ListAsync(record, query, cancellation), MeetingsAsync(record, query, cancellation));
        await Task.WhenAll(counting, listing, meeting);
        var ((by, towards, partners), (total, planned, latest, names)) = (await counting, await listing);
        return new(code, other, planned, latest, by, towards, partners, await meeting, names, total);
    }

    private static async Task<(int Total, IReadOnlyList<RecordedEvent> Planned, IReadOnlyList<RecordedEvent> Latest, IReadOnlyList<(string Actor, NameUse Use)> Names)> ListAsync(
        IRecord record, EventQuery query, CancellationToken cancellation)
    {
        var total = await record.CountAsync(query, cancellation);
        var planned = await record.EventsAsync(query with { IsUpcoming = true, Order = EventOrder.Time, Limit = MostPlanned }, cancellation).ToListAsync(cancellation);
        var latest = await record.EventsAsync(query with { Order = EventOrder.LatestTime, Limit = MostLatest }, cancellation).ToListAsync(cancellation);
        return (total, planned, latest, await NamesAsync(record, latest, query, cancellation));
    }

    private static async Task<IReadOnlyList<Meeting>> MeetingsAsync(IRecord record, EventQuery query, CancellationToken cancellation)
    {
        var consulting = query with { Types = [EventType.Consult], Order = EventOrder.LatestTime, Limit = MeetingEvents, IsBrief = true };
        return Meeting.Of(await record.EventsAsync(consulting, cancellation).ToListAsync(cancellation), MostMeetings);
    }

    private static async Task<(YearCounts By, YearCounts Towards, IReadOnlyList<(string Code, int Acts)> Partners)> CountAsync(
        IRecord record, EventQuery query, string code, string? other, CancellationToken cancellation)
    {
        var counts = await record.ActsAsync(YearCounts.Within(query), code, other, cancellation);
        var partners = counts.Partners.Where(p => p.Key.Length > 0 && p.Key != code).OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal).Take(MostPartners);
        return (new(counts.By), new(counts.Towards), [.. partners.Select(p => (p.Key, p.Value))]);
    }

    // Those who take part in most of the latest events: asking the whole record who does would cost more than it tells.
    private static async Task<IReadOnlyList<(string Actor, NameUse Use)>> NamesAsync(
        IRecord record, IReadOnlyList<RecordedEvent> latest, EventQuery query, CancellationToken cancellation)
    {
        var actors = latest.SelectMany(e => e.Event.Participants)
            .Where(p => p.Kind is ActorKind.Person or ActorKind.State && query.Countries.Contains(p.Country ?? ""))
            .GroupBy(p => p.Id, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Take(NamedActors);
        var uses = new List<(string, NameUse)>();
        foreach (var actor in actors)
        {
            var named = await record.NamesAsync(actor.Key, query.Moment, cancellation).ToListAsync(cancellation);
            uses.AddRange(named.OrderByDescending(n => n.Reports).ThenBy(n => n.As, StringComparer.Ordinal).Take(NamesEach).Select(n => (actor.First().Name, n)));
        }

        return uses;
    }
}
