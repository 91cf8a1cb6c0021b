namespace Chancery.Record.Lifecycle;

/// <summary>
/// Under what an event is found. Who takes part is asked of the accounts, not of the fold, in which a person stands for the
/// state: whoever an account names can be asked for, and two countries are a pair where one account names both.
/// </summary>
internal sealed record Listing
{
    /// <summary>The ids of all actors its accounts name, in order.</summary>
    public required EquatableList<string> Actors { get; init; }

    /// <summary>The codes of all countries its accounts name, in order.</summary>
    public required EquatableList<string> Countries { get; init; }

    /// <summary>Each two countries that one account names, the first in order first.</summary>
    public required EquatableList<(string One, string Other)> Pairs { get; init; }

    /// <summary>Who does it to whom, by country; both orders where it is mutual.</summary>
    public required EquatableList<(string Source, string Target)> Dyads { get; init; }

    /// <summary>The first and the last day any account or mention tells, or the event has, and the last on which any of the times begins; null where none tells one.</summary>
    public required (int First, int Start, int Last)? Told { get; init; }

    /// <summary>The first day from which it was known to be planned, possible or put off, as a number of days; null where no mention says so.</summary>
    public required int? Ahead { get; init; }

    /// <summary>The first day from which it was known to be put off; null where no mention says so.</summary>
    public required int? PutOff { get; init; }

    /// <summary>The listing of an event.</summary>
    /// <param name="told">The event.</param>
    /// <param name="accounts">The accounts it was folded from.</param>
    public static Listing Of(RecordedEvent told, IReadOnlyCollection<Account> accounts) => new()
    {
        Actors = Sorted(accounts.SelectMany(a => a.Event.Participants).Select(p => p.Id)),
        Countries = Sorted(accounts.SelectMany(a => CountriesOf(a.Event.Participants))),
        Pairs = [.. accounts.SelectMany(a => PairsOf(a.Event.Participants)).Distinct().OrderBy(p => p.One, StringComparer.Ordinal).ThenBy(p => p.Other, StringComparer.Ordinal)],
        Dyads = DyadsOf(told.Event),
        Told = Envelope(accounts.SelectMany(a => a.Event.Mentions.Select(m => m.Time).Append(a.Event.Time)).Append(told.Event.Time)),
        Ahead = FirstKnown(told, s => s is EventStatus.Possible or EventStatus.Planned or EventStatus.Postponed),
        PutOff = FirstKnown(told, s => s is EventStatus.Postponed),
    };

    /// <summary>The first day an account or one of its mentions tells, and the last on which any of its times begins; null where none tells one.</summary>
    public static (int First, int Start)? ToldBy(Event account) => Envelope(account.Mentions.Select(m => m.Time).Append(account.Time)) is { } told ? (told.First, told.Start) : null;

    /// <summary>The countries participants act for, each once, in order.</summary>
    public static EquatableList<string> CountriesOf(IEnumerable<Participant> participants) => Sorted(participants.Select(p => p.Country).OfType<string>());

    /// <summary>Each two of the countries participants act for, the first in order first.</summary>
    public static IEnumerable<(string One, string Other)> PairsOf(IEnumerable<Participant> participants)
    {
        var countries = CountriesOf(participants);
        for (var i = 0; i < countries.Count; i++)
            for (var j = i + 1; j < countries.Count; j++) yield return (countries[i], countries[j]);
    }

    /// <summary>Each source with each target, and those of a mutual act with each other, by country; nobody with himself.</summary>
    public static EquatableList<(string Source, string Target)> DyadsOf(Event e)
    {
        EquatableList<string> In(ParticipantRole role) => CountriesOf(e.Participants.Where(p => p.Role == role));
        var mutual = In(ParticipantRole.Participant);
        var directed = In(ParticipantRole.Source).SelectMany(_ => In(ParticipantRole.Target), (s, t) => (s, t));
        return
        [
            .. directed.Concat(mutual.SelectMany(_ => mutual, (s, t) => (s, t))).Where(d => d.s != d.t).Distinct()
                .OrderBy(d => d.s, StringComparer.Ordinal).ThenBy(d => d.t, StringComparer.Ordinal),
        ];
    }

    /// <summary>The days an event may be on, by number; open ends reach to the first and the last of all days. Null where nothing is told.</summary>
    public static (int First, int Last)? Days(EventTime? time) =>
        time is null or { Recurs: true } ? null : ((time.Earliest ?? DateOnly.MinValue).DayNumber, (time.Latest ?? DateOnly.MaxValue).DayNumber);

    private static int? FirstKnown(RecordedEvent told, Func<EventStatus, bool> status)
    {
        int? first = null;
        foreach (var mention in told.Mentions)
            if (status(mention.Mention.Status) && !(first <= mention.Report.Known.DayNumber)) first = mention.Report.Known.DayNumber;
        return first;
    }

    private static (int First, int Start, int Last)? Envelope(IEnumerable<EventTime?> times)
    {
        (int First, int Start, int Last)? all = null;
        foreach (var time in times.Distinct())
            if (Days(time) is { } days) all = all is { } a ? (Math.Min(a.First, days.First), Math.Max(a.Start, days.First), Math.Max(a.Last, days.Last)) : (days.First, days.First, days.Last);
        return all;
    }

    private static EquatableList<string> Sorted(IEnumerable<string> items) => [.. items.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
