using System.Runtime.InteropServices;
using Chancery.Record.Lifecycle;
using Chancery.Record.Store.Events;
using Chancery.Record.Store.Groups;

namespace Chancery.Record.Store.Ahead;

/// <summary>Works out on which days a group was told as one that lies ahead.</summary>
internal static class AheadCourse
{
    // What is overdue or upcoming hangs on the day it is asked; nothing of that is looked at.
    private static readonly RecordMoment AnyDay = new(DateOnly.MinValue);

    /// <summary>The days, in order; and what was added up for them.</summary>
    /// <param name="stays">Who was in the group when.</param>
    /// <param name="known">What was added up before; null for nothing.</param>
    /// <param name="today">What those of today add up to, where that is known.</param>
    public static (List<AheadSpan> Spans, List<(Account[] Accounts, AheadState? Told)> Sums) Of(List<GroupStay> stays, AheadMemory.Group? known, ToldToday? today)
    {
        var (spans, sums) = (new List<AheadSpan>(), new List<(Account[], AheadState?)>());
        if (!stays.Exists(s => IsHoped(s.Account))) return (spans, sums);
        stays.Sort((a, b) => a.Number.CompareTo(b.Number));
        var days = new SortedSet<int>();
        foreach (var stay in stays)
        {
            days.Add(stay.From);
            days.Add(stay.Until);
        }

        var last = days.GetViewBetween(int.MinValue, int.MaxValue - 1).Max;
        var (first, accounts) = (int.MaxValue, new List<Account>(stays.Count));
        foreach (var day in days)
        {
            if (first < day && Told(first) is { } told) Add(spans, new(first, day == int.MaxValue ? (int)EventTables.NoDay : day, told));
            first = day;
        }

        return (spans, sums);

        AheadState? Told(int from)
        {
            accounts.Clear();
            foreach (var stay in stays)
                if (stay.From <= from && from < stay.Until) accounts.Add(stay.Account);
            if (!accounts.Exists(IsHoped)) return null;
            if (known is null || !known.TryGet(CollectionsMarshal.AsSpan(accounts), out var state))
                state = StateOf(from == last && today is not null ? today : ToldToday.Of(EventFold.Fold(accounts, AnyDay)), accounts);

            sums.Add(([.. accounts], state));
            return state;
        }
    }

    private static void Add(List<AheadSpan> spans, AheadSpan next)
    {
        if (spans.Count > 0 && spans[^1] is var last && last.Until == next.First && last.Told == next.Told) spans[^1] = last with { Until = next.Until };
        else spans.Add(next);
    }

    private static AheadState? StateOf(ToldToday told, List<Account> accounts)
    {
        if (Deadline.AheadUntil(told.Status, told.Time, told.LastKnown) is not { } ahead) return null;
        return new(told.Id, Listing.Days(told.Time)?.First, ahead, Deadline.OverdueFrom(told.Status, told.Time)?.DayNumber, MixedSpan.CountriesOf(accounts));
    }

    // The status of an event is that of one of its mentions.
    private static bool IsHoped(Account account)
    {
        foreach (var mention in account.Event.Mentions)
            if (mention.Status is EventStatus.Possible or EventStatus.Planned or EventStatus.Postponed) return true;
        return false;
    }
}
