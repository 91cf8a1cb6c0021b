namespace Chancery.Record.Lifecycle;

/// <summary>
/// Under what an event is found. Who takes part is asked of the accounts, not of the fold, in which a person stands for the
/// state: whoever an account names can be asked for, and two countries are a pair where one account names both.
/// </summary>
internal sealed record Listing
{
    private static readonly Comparer<(string One, string Other)> Order = Comparer<(string One, string Other)>.Create(
        (a, b) => string.CompareOrdinal(a.One, b.One) is var order and not 0 ? order : string.CompareOrdinal(a.Other, b.Other));

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
    public static Listing Of(RecordedEvent told, IReadOnlyCollection<Account> accounts)
    {
        // Loops throughout: this is made anew each time an event is told of.
        var (actors, countries, own, pairs, days) = (new List<string>(), new List<string>(), new List<string>(), new List<(string, string)>(), default((int, int, int)?));
        foreach (var account in accounts)
        {
            var e = account.Event;
            own.Clear();
            for (var i = 0; i < e.Participants.Count; i++)
            {
                Add(actors, e.Participants[i].Id, StringComparer.Ordinal);
                if (e.Participants[i].Country is { } country) Add(own, country, StringComparer.Ordinal);
            }

            for (var i = 0; i < own.Count; i++)
            {
                Add(countries, own[i], StringComparer.Ordinal);
                for (var j = i + 1; j < own.Count; j++) Add(pairs, (own[i], own[j]), Order);
            }

            days = Envelope(days, e);
        }

        return new()
        {
            Actors = [.. actors],
            Countries = [.. countries],
            Pairs = [.. pairs],
            Dyads = DyadsOf(told.Event),
            Told = Envelope(days, told.Event.Time),
            Ahead = FirstKnown(told, s => s is EventStatus.Possible or EventStatus.Planned or EventStatus.Postponed),
            PutOff = FirstKnown(told, s => s is EventStatus.Postponed),
        };
    }

    /// <summary>The first day an account or one of its mentions tells, and the last on which any of its times begins; null where none tells one.</summary>
    public static (int First, int Start)? ToldBy(Event account) => Envelope(null, account) is { } told ? (told.First, told.Start) : null;

    /// <summary>The countries participants act for, each once, in order.</summary>
    public static EquatableList<string> CountriesOf(IEnumerable<Participant> participants)
    {
        var countries = new List<string>();
        foreach (var p in participants)
            if (p.Country is { } country) Add(countries, country, StringComparer.Ordinal);
        return [.. countries];
    }

    /// <summary>Each source with each target, and those of a mutual act with each other, by country; nobody with himself.</summary>
    public static EquatableList<(string Source, string Target)> DyadsOf(Event e)
    {
        var (dyads, cast) = (new List<(string, string)>(), e.Participants);
        for (var i = 0; i < cast.Count; i++)
        {
            for (var j = 0; j < cast.Count; j++)
            {
                if (cast[i].Country is { } one && cast[j].Country is { } other && one != other && IsDone(cast[i].Role, cast[j].Role)) Add(dyads, (one, other), Order);
            }
        }

        return [.. dyads];

        static bool IsDone(ParticipantRole by, ParticipantRole to) =>
            (by, to) is (ParticipantRole.Source, ParticipantRole.Target) or (ParticipantRole.Participant, ParticipantRole.Participant);
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

    private static (int First, int Start, int Last)? Envelope((int First, int Start, int Last)? all, Event account)
    {
        for (var i = 0; i < account.Mentions.Count; i++) all = Envelope(all, account.Mentions[i].Time);
        return Envelope(all, account.Time);
    }

    private static (int First, int Start, int Last)? Envelope((int First, int Start, int Last)? all, EventTime? time)
    {
        if (Days(time) is not { } days) return all;
        return all is { } a ? (Math.Min(a.First, days.First), Math.Max(a.Start, days.First), Math.Max(a.Last, days.Last)) : (days.First, days.First, days.Last);
    }

    // They are few, and most are there already.
    private static void Add<T>(List<T> sorted, T item, IComparer<T> order)
    {
        if (sorted.BinarySearch(item, order) is < 0 and var at) sorted.Insert(~at, item);
    }
}
