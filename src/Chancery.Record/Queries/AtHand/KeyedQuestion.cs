using System.Runtime.InteropServices;
using Chancery.Record.Store.Events;

namespace Chancery.Record.Queries.AtHand;

/// <summary>A question to the keys of all events: the rows it finds are those that <see cref="EventSql"/> finds in the file.</summary>
internal sealed class KeyedQuestion
{
    private readonly EventColumns columns;
    private readonly EventQuery query;
    private readonly int settledBy;
    private readonly uint types;
    private readonly uint statuses;
    private readonly bool[]? countries;
    private readonly bool[]? modes;
    private readonly bool[]? places;
    private readonly bool[]? outlets;
    private readonly int? from;
    private readonly int? to;
    private readonly int? since;
    private readonly int today;

    private KeyedQuestion(EventColumns columns, EventQuery query, int settledBy)
    {
        (this.columns, this.query, this.settledBy) = (columns, query, settledBy);
        (from, to, since, today) = (query.From?.DayNumber, query.To?.DayNumber, query.ChangedSince?.DayNumber, query.Moment.Day.DayNumber);
        // More than one is no question of the keys.
        if (query.Countries.Count > 0) countries = columns.ListsWith(query.Countries[0]);
        foreach (var type in query.Types) types |= 1u << (int)type;
        foreach (var status in query.Statuses) statuses |= 1u << (int)status;
        if (query.Modes.Count > 0) modes = columns.Texts.Where(query.Modes.Contains);
        if (query.Place is { } place) places = columns.Texts.Where(t => EventFilter.Same(t, place));
        if (query.Outlet is { } outlet) outlets = columns.Texts.Where(t => EventFilter.Same(t, outlet));
    }

    /// <summary>True where the keys tell which events match: words stand elsewhere, and few are of one actor or of a pair, which the file finds sooner.</summary>
    public static bool Fits(EventQuery query) => query is { Text: null, Actors.Count: 0 } && query.Countries.Distinct(StringComparer.Ordinal).Count() < 2;

    /// <summary>True where the file need look at many to find the first in the order asked for.</summary>
    public static bool IsNarrow(EventQuery query) =>
        query.Countries.Count > 0 || query.Types.Count > 0 || query.Modes.Count > 0 || query.Statuses.Count > 0 || query.Place is not null || query.Outlet is not null || query.MinimumConfidence is not null;

    /// <summary>The events that match today.</summary>
    public static KeyedQuestion Today(EventColumns columns, EventQuery query) => new(columns, query, int.MaxValue);

    /// <summary>Those of them that were on a day what they are today: see <see cref="EventSql.SettledBy"/>.</summary>
    public static KeyedQuestion SettledBy(EventColumns columns, EventQuery query, int asOf) => new(columns, query, asOf);

    /// <summary>The numbers of all others that may hold an account known by a day, of the country asked for: see <see cref="EventSql.UnsettledOn"/>.</summary>
    public static List<long> UnsettledOn(EventColumns columns, EventQuery query, int asOf)
    {
        var those = new KeyedQuestion(columns, new() { Moment = query.Moment, Countries = query.Countries }, asOf).countries;
        var found = new List<long>();
        var rows = columns.Rows;
        var sorts = columns.Sorts;
        for (var i = 0; i < rows.Length; i++)
        {
            if (those is not null && !those[sorts[i].Countries]) continue;
            ref readonly var e = ref rows[i];
            if (e.FirstKnown <= asOf && (e.LastKnown > asOf || e.Settled > asOf)) found.Add(e.Number);
        }

        return found;
    }

    /// <summary>The numbers of the events, in the order asked for.</summary>
    /// <param name="after">The place behind which they begin; null for the beginning.</param>
    /// <param name="limit">How many at most; null for all.</param>
    public List<long> Numbers(EventPlace? after, int? limit)
    {
        var order = query.Order;
        var inOrder = Comparer<(EventPlace Place, long Number)>.Create((a, b) => EventPlace.Compare(a.Place, b.Place, order));
        var found = new List<(EventPlace Place, long Number)>();
        var rows = columns.Rows;
        var sorts = columns.Sorts;
        var (isBackwards, worst) = (order is not EventOrder.Time, (int?)null);
        for (var i = 0; i < rows.Length; i++)
        {
            // Most were added in the order of their days: where the latest come first they are met first.
            var at = isBackwards ? rows.Length - 1 - i : i;
            if (!IsOfSort(sorts[at])) continue;
            ref readonly var e = ref rows[at];
            if (!Matches(e)) continue;
            var day = e.OrderDay(order);
            if (worst is { } end && (day is not { } own || (isBackwards ? own < end : own > end))) continue;
            var place = new EventPlace(day, e.Id);
            if (after is { } start && EventPlace.Compare(place, start, order) <= 0) continue;
            found.Add((place, e.Number));
            // Of many more than are asked for the worse go.
            if (limit is not { } most || found.Count < (2 * most) + 200) continue;
            Cut(most);
            worst = most > 0 ? found[^1].Place.Day : null;
        }

        Cut(limit ?? found.Count);
        return found.ConvertAll(f => f.Number);

        void Cut(int most)
        {
            found.Sort(inOrder);
            if (found.Count > most) found.RemoveRange(most, found.Count - most);
        }
    }

    /// <summary>How many match.</summary>
    public int Count()
    {
        var count = 0;
        var rows = columns.Rows;
        var sorts = columns.Sorts;
        for (var i = 0; i < rows.Length; i++)
            if (IsOfSort(sorts[i]) && Matches(rows[i])) count++;
        return count;
    }

    /// <summary>The lists of actors of those that match, each with how often there is one like it.</summary>
    public IReadOnlyList<(string Actors, int Times)> Actors()
    {
        var times = new Dictionary<int, int>();
        var rows = columns.Rows;
        var sorts = columns.Sorts;
        for (var i = 0; i < rows.Length; i++)
            if (IsOfSort(sorts[i]) && Matches(rows[i])) CollectionsMarshal.GetValueRefOrAddDefault(times, rows[i].Actors, out _)++;
        return [.. times.Select(t => (columns.Actors[t.Key], t.Value))];
    }

    /// <summary>Those that match and have a time, counted by what series tell apart.</summary>
    /// <param name="isYearly">True where years are told apart and months are not.</param>
    public IReadOnlyList<(EventType Type, string? Mode, int FirstDay, EquatableList<(string Source, string Target)> Dyads, int Times)> Acts(bool isYearly)
    {
        var times = new Dictionary<(EventType Type, int Mode, int FirstDay, int Dyads), int>();
        var rows = columns.Rows;
        var sorts = columns.Sorts;
        for (var i = 0; i < rows.Length; i++)
        {
            if (!IsOfSort(sorts[i])) continue;
            ref readonly var e = ref rows[i];
            if (e.FirstDay is <= 0 or >= (int)EventTables.NoDay || !Matches(e)) continue;
            // The first day of its month, or year, stands for all its days.
            var day = DateOnly.FromDayNumber(e.FirstDay);
            CollectionsMarshal.GetValueRefOrAddDefault(times, (e.Type, e.Mode, e.FirstDay - (isYearly ? day.DayOfYear : day.Day) + 1, e.Dyads), out _)++;
        }

        return [.. times.Select(t => (t.Key.Type, t.Key.Mode < 0 ? null : columns.Texts[t.Key.Mode], t.Key.FirstDay, columns.Dyads[t.Key.Dyads], t.Value))];
    }

    private bool IsOfSort(EventSort e) =>
        (countries is null || countries[e.Countries])
        && (query.WithDismissed || !e.IsDismissed)
        && (types == 0 || (types & (1u << e.Type)) != 0)
        && (statuses == 0 || (statuses & (1u << e.Status)) != 0);

    // What its sort does not tell.
    private bool Matches(in EventKeys e) =>
        e.LastKnown <= settledBy && e.Settled <= settledBy
        && (modes is null || (e.Mode >= 0 && modes[e.Mode]))
        && IsInRange(e)
        && (query.MinimumConfidence is not { } least || e.Confidence >= least)
        && (since is null || e.LastKnown >= since)
        && (query.IsUpcoming is not { } upcoming || upcoming == (e.AheadUntil >= today))
        && (query.IsOverdue is not { } overdue || overdue == (e.OverdueFrom <= today))
        && (places is null || (e.Place >= 0 && places[e.Place]) || (e.PlaceCountry >= 0 && places[e.PlaceCountry]))
        && (outlets is null || Array.Exists(e.Outlets, o => outlets[o]));

    private bool IsInRange(in EventKeys e) =>
        (from is null && to is null) || (e.FirstDay < EventTables.NoDay && (to is null || e.FirstDay <= to) && (from is null || e.LastDay >= from));
}
