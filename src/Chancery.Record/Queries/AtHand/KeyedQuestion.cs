using System.Buffers;
using System.Runtime.InteropServices;
using Chancery.Record.Store.Events;

namespace Chancery.Record.Queries.AtHand;

/// <summary>A question to the keys of all events: the rows it finds are those that <see cref="EventSql"/> finds in the file.</summary>
internal sealed class KeyedQuestion
{
    private readonly EventColumns columns;
    private readonly EventQuery query;
    private readonly int settledBy;
    private readonly PastColumns? past;
    private readonly int asOf;
    private readonly bool[]? modes;
    private readonly bool[]? places;
    private readonly bool[]? outlets;

    private KeyedQuestion(EventColumns columns, EventQuery query, int settledBy, PastColumns? past = null, int asOf = 0)
    {
        (this.columns, this.query, this.settledBy, this.past, this.asOf) = (columns, query, settledBy, past, asOf);
        var texts = columns.Lists.Texts;
        if (query.Modes.Count > 0) modes = texts.Where(query.Modes.Contains);
        if (query.Place is { } place) places = texts.Where(t => EventFilter.Same(t, place));
        if (query.Outlet is { } outlet) outlets = texts.Where(t => EventFilter.Same(t, outlet));
    }

    /// <summary>True where the keys tell which events match: words stand elsewhere, and few are of one actor, which the file finds sooner.</summary>
    public static bool Fits(EventQuery query) => query is { Text: null, Actors.Count: 0 };

    /// <summary>True where the file need look at many to find the first in the order asked for.</summary>
    public static bool IsNarrow(EventQuery query) =>
        query.Countries.Count > 0 || query.Types.Count > 0 || query.Modes.Count > 0 || query.Statuses.Count > 0 || query.Place is not null || query.Outlet is not null || query.MinimumConfidence is not null;

    /// <summary>The events that match today.</summary>
    public static KeyedQuestion Today(EventColumns columns, EventQuery query) => new(columns, query, int.MaxValue);

    /// <summary>Those of them that were on a day what they are today: see <see cref="EventSql.SettledBy"/>.</summary>
    public static KeyedQuestion SettledBy(EventColumns columns, EventQuery query, int asOf) => new(columns, query, asOf);

    /// <summary>What else matched on a day: as it was then, and is no more. With those of <see cref="SettledBy"/> they are all that did.</summary>
    public static KeyedQuestion Then(PastColumns past, EventQuery query, int asOf) => new(past.Keys, query, int.MaxValue, past, asOf);

    /// <summary>The numbers of all others that may hold an account known by a day, of the country asked for: see <see cref="EventSql.UnsettledOn"/>.</summary>
    public static List<long> UnsettledOn(EventColumns columns, EventQuery query, int asOf) => Unsettled(columns, query, asOf).ConvertAll(at => columns.Numbers[at]);

    /// <summary>How many events of the country asked for were known by a day, whatever was known of them.</summary>
    public static long KnownBy(EventColumns columns, EventQuery query, int asOf)
    {
        using var those = Known(columns, query, asOf);
        return those.Count;
    }

    /// <summary>True where the keys tell what may have matched on a past day, and in which order: of days that are told they hold too few.</summary>
    public static bool FitsPast(EventQuery query) => Fits(query) && query is { From: null, To: null } && query.IsUpcoming is not true && query.IsOverdue is not true;

    /// <summary>What may have matched on a day, each with a bound that comes first in the order asked for: see <see cref="EventSql.InOrder"/>.</summary>
    public static PriorityQueue<(long Number, int? Bound), int> Past(EventColumns columns, EventQuery query, int asOf)
    {
        var bounds = query.Order switch
        {
            EventOrder.Time => columns.ToldFirst,
            EventOrder.LatestTime => columns.ToldStart,
            _ => columns.LastKnown,
        };
        var found = new List<((long Number, int? Bound), int)>();
        foreach (var at in Unsettled(columns, query, asOf))
            if (query.ChangedSince is not { } since || columns.LastKnown[at] >= since.DayNumber) Add(at);
        using var settled = SettledBy(columns, query, asOf).Matching();
        foreach (var at in settled) Add(at);
        return new(found);

        void Add(int at)
        {
            var bound = bounds[at];
            found.Add(((columns.Numbers[at], bound is < 0 or >= (int)EventTables.NoDay ? null : bound), query.Order is EventOrder.Time ? bound : -bound));
        }
    }

    /// <summary>The numbers of the events, in the order asked for.</summary>
    /// <param name="after">The place behind which they begin; null for the beginning.</param>
    /// <param name="limit">How many at most; null for all.</param>
    public List<long> Numbers(EventPlace? after, int? limit) => Places(after, limit).ConvertAll(f => f.Number);

    /// <summary>The same, each with its place in the order; of what was on a day, the numbers of those that rooted it.</summary>
    public List<(EventPlace Place, long Number)> Places(EventPlace? after, int? limit)
    {
        var numbers = past?.Roots ?? columns.Numbers;
        return Found(after, limit).ConvertAll(f => (f.Place, numbers[f.At]));
    }

    /// <summary>The events themselves, as lists show them.</summary>
    public List<(EventPlace Place, RecordedEvent Event)> Briefs(EventPlace? after, int? limit) => Found(after, limit).ConvertAll(f => (f.Place, columns.Brief(f.At, query.Moment)));

    private List<(EventPlace Place, int At)> Found(EventPlace? after, int? limit)
    {
        var order = query.Order;
        var inOrder = Comparer<(EventPlace Place, int At)>.Create((a, b) => EventPlace.Compare(a.Place, b.Place, order));
        var found = new List<(EventPlace Place, int At)>();
        var (isBackwards, worst) = (order is not EventOrder.Time, (int?)null);
        var days = order is EventOrder.LastKnown ? columns.LastKnown : columns.FirstDays;
        using var those = Matching();
        // Most were added in the order of their days: where the latest come first they are met first.
        foreach (var at in those.InOrder(isBackwards))
        {
            var day = days[at] is < (int)EventTables.NoDay and var own ? own : (int?)null;
            if (worst is { } end && (day is not { } told || (isBackwards ? told < end : told > end))) continue;
            var place = new EventPlace(day, columns.Ids[at]);
            if (after is { } start && EventPlace.Compare(place, start, order) <= 0) continue;
            found.Add((place, at));
            // Of many more than are asked for the worse go.
            if (limit is not { } most || found.Count < (2 * most) + 200) continue;
            Cut(most);
            worst = most > 0 ? found[^1].Place.Day : null;
        }

        Cut(limit ?? found.Count);
        return found;

        void Cut(int most)
        {
            found.Sort(inOrder);
            if (found.Count > most) found.RemoveRange(most, found.Count - most);
        }
    }

    /// <summary>How many match.</summary>
    public int Count()
    {
        using var those = Matching();
        return those.Count;
    }

    /// <summary>The lists of actors of those that match, each with how often there is one like it.</summary>
    public IReadOnlyList<(string Actors, int Times)> Actors()
    {
        var times = new Dictionary<int, int>();
        using var those = Matching();
        foreach (var at in those) CollectionsMarshal.GetValueRefOrAddDefault(times, columns.Actors[at], out _)++;
        return [.. times.Select(t => (columns.Lists.Actors[t.Key], t.Value))];
    }

    /// <summary>Adds up the acts of those that match and have a time.</summary>
    /// <returns>False where there are more than it can tell apart.</returns>
    public bool Count(SeriesTally tally)
    {
        if (!SeriesTally.Fits(columns.Lists)) return false;
        tally.Take(columns.Lists);
        var (modes, days, dyads) = (columns.Lists.Texts, columns.FirstDays, columns.Dyads);
        Func<int, string?> modeOf = mode => mode < 0 ? null : modes[mode];
        using var those = Matching();
        // Neither what has no day nor what is told without a beginning has a month.
        those.Within(days, 1, (int)EventTables.NoDay - 1);
        foreach (var at in those) tally.Add(columns.Lists.Acts(dyads[at]), (columns.Types[at], columns.Modes[at]), modeOf, days[at]);
        return true;
    }

    /// <summary>Adds up the acts of a country among those that match and have a time.</summary>
    public void Count(ActTally tally)
    {
        var codes = columns.Lists.Codes;
        var (own, other, days, dyads) = (codes.Find(tally.Country), tally.Other is { } with ? codes.Find(with) : -1, columns.FirstDays, columns.Dyads);
        if (own < 0 || own == other || (tally.Other is not null && other < 0)) return;
        var partners = ArrayPool<int>.Shared.Rent(codes.Count);
        partners.AsSpan().Clear();
        using var those = Matching();
        those.Within(days, 1, (int)EventTables.NoDay - 1);
        // Most that are beside each other are of one year.
        var (year, first, next, by, towards) = (0, 0, 0, (int[]?)null, (int[]?)null);
        foreach (var at in those)
        {
            foreach (var (source, target) in columns.Lists.Acts(dyads[at]))
            {
                if (source != own && target != own) continue;
                if (other >= 0 && source != other && target != other) continue;
                if (days[at] < first || days[at] >= next)
                {
                    year = DateOnly.FromDayNumber(days[at]).Year;
                    (first, next, by, towards) = (new DateOnly(year, 1, 1).DayNumber, new DateOnly(year, 12, 31).DayNumber + 1, null, null);
                }

                if (target == own) (towards ??= tally.TowardsIn(year))[columns.Types[at]]++;
                if (source != own) continue;
                (by ??= tally.ByIn(year))[columns.Types[at]]++;
                partners[target]++;
            }
        }

        for (var partner = 0; partner < codes.Count; partner++)
            if (partners[partner] > 0) tally.With(codes[partner], partners[partner]);
        ArrayPool<int>.Shared.Return(partners);
    }

    private static Selection Known(EventColumns columns, EventQuery query, int asOf)
    {
        var those = OfCountries(columns, query);
        those.Within(columns.FirstKnown, int.MinValue, asOf);
        return those;
    }

    // Two countries are in one event where one account names both.
    private static Selection OfCountries(EventColumns columns, EventQuery query)
    {
        if (query.Countries.Count == 0) return Selection.All(columns.Count);
        var countries = query.Countries.Distinct(StringComparer.Ordinal).ToList();
        var those = Selection.Of(columns.OfCountries.Of(countries[0]), columns.Count);
        for (var i = 1; i < countries.Count; i++) those.Among(columns.OfCountries.Of(countries[i]));
        for (var i = 0; i < countries.Count; i++)
            for (var j = i + 1; j < countries.Count; j++) those.Among(columns.Pairs, columns.Lists.WithPair(countries[i], countries[j]));
        return those;
    }

    private static List<int> Unsettled(EventColumns columns, EventQuery query, int asOf)
    {
        using var those = Known(columns, query, asOf);
        var (lastKnown, settled) = (columns.LastKnown, columns.Settled);
        var found = new List<int>();
        foreach (var at in those)
            if (lastKnown[at] > asOf || settled[at] > asOf) found.Add(at);
        return found;
    }

    // What leaves the fewest is asked first; what stands in lists of its own is looked at last.
    private Selection Matching()
    {
        var those = OfCountries(columns, query);
        var today = query.Moment.Day.DayNumber;
        if (query.IsUpcoming is { } upcoming) those.Within(columns.AheadUntil, upcoming ? today : int.MinValue, upcoming ? int.MaxValue : today - 1);
        if (query.IsOverdue is { } overdue) those.Within(columns.OverdueFrom, overdue ? int.MinValue : today + 1, overdue ? today : int.MaxValue);
        if (past is not null)
        {
            those.Within(past.From, int.MinValue, asOf);
            those.Within(past.Until, asOf + 1, int.MaxValue);
        }

        if (settledBy < int.MaxValue)
        {
            those.Within(columns.LastKnown, int.MinValue, settledBy);
            those.Within(columns.Settled, int.MinValue, settledBy);
        }

        if (query.From is not null || query.To is not null) those.Within(columns.FirstDays, int.MinValue, query.To?.DayNumber ?? (int)EventTables.NoDay - 1);
        if (query.From is { } from) those.Within(columns.LastDays, from.DayNumber, int.MaxValue);
        if (query.ChangedSince is { } since) those.Within(columns.LastKnown, since.DayNumber, int.MaxValue);
        if (query.Types.Count > 0) those.Among(columns.Types, query.Types.Aggregate(0U, (set, type) => set | (1U << (int)type)));
        if (Statuses() is { } statuses) those.Among(columns.Statuses, statuses);
        if (modes is not null) those.Where(columns.Modes, modes);
        if (query.MinimumConfidence is { } least) those.Where(at => columns.Confidences[at] >= least);
        if (places is not null) those.Where(at => Holds(places, columns.Places[at]) || Holds(places, columns.PlaceCountries[at]));
        if (outlets is not null) those.Where(at => Array.Exists(columns.Outlets[at], o => outlets[o]));
        return those;
    }

    // As bits, those of dismissed events behind the others; null where any will do.
    private uint? Statuses()
    {
        if (query.Statuses.Count == 0 && query.WithDismissed) return null;
        var set = query.Statuses.Count == 0 ? (1U << EventKeys.Dismissed) - 1 : query.Statuses.Aggregate(0U, (all, status) => all | (1U << (int)status));
        return query.WithDismissed ? set | (set << EventKeys.Dismissed) : set;
    }

    private static bool Holds(bool[] those, int number) => number >= 0 && those[number];
}
