using Chancery.Record.Lifecycle;
using Chancery.Record.Store.Events;
using Chancery.Record.Store.Values;

namespace Chancery.Record.Queries.AtHand;

/// <summary>What an event was on some days and is no more: what its row would have told then.</summary>
internal sealed class PastKeys
{
    private readonly RecordedEvent told;
    private readonly (int First, int Start, int Last)? days;
    private readonly string countries;
    private readonly string actors;
    private readonly string dyads;
    private readonly string pairs;

    /// <summary>Adds up what some accounts told.</summary>
    /// <param name="from">The first day as of which they were together, as a number of days.</param>
    /// <param name="until">The first as of which they were so no more.</param>
    /// <param name="accounts">The accounts.</param>
    public PastKeys(int from, int until, IReadOnlyList<Account> accounts)
    {
        (From, Until) = (from, until);
        // The day it is told from decides nothing that is asked here.
        told = EventFold.Fold(accounts, new(DateOnly.MinValue));
        var listing = Listing.Of(told, accounts);
        (days, countries, actors, dyads, pairs) = (listing.Told, StoredJson.Text(listing.Countries), StoredJson.Text(listing.Actors), Joined(listing.Dyads), Joined(listing.Pairs));
    }

    /// <summary>The first day as of which it was so, as a number of days.</summary>
    public int From { get; }

    /// <summary>The first as of which it was so no more.</summary>
    public int Until { get; }

    /// <summary>The keys.</summary>
    /// <param name="number">Their number.</param>
    /// <param name="lists">What they share with others.</param>
    public EventKeys Keys(long number, EventLists lists)
    {
        var (e, own) = (told.Event, Listing.Days(told.Event.Time));
        return new()
        {
            Number = number,
            Id = e.Id,
            Type = (byte)e.Type,
            Status = (byte)e.Status,
            Mode = lists.Texts.NumberOf(e.Mode),
            FirstDay = own?.First ?? (int)EventTables.NoDay,
            LastDay = own?.Last ?? 0,
            FirstKnown = told.FirstKnown.DayNumber,
            LastKnown = told.LastKnown.DayNumber,
            Settled = int.MinValue,
            ToldFirst = days?.First ?? (int)EventTables.NoDay,
            ToldStart = days?.Start ?? -1,
            AheadUntil = Deadline.AheadUntil(e.Status, e.Time, told.LastKnown) ?? -1,
            OverdueFrom = Deadline.OverdueFrom(e.Status, e.Time)?.DayNumber ?? (int)EventTables.NoDay,
            Place = lists.Texts.NumberOf(e.Place?.Name),
            PlaceCountry = lists.Texts.NumberOf(e.Place?.Country),
            Confidence = e.Confidence,
            Countries = lists.Countries.NumberOf(countries),
            Actors = lists.Actors.NumberOf(actors),
            Dyads = lists.Dyads.NumberOf(dyads),
            Pairs = lists.Pairs.NumberOf(pairs),
            Outlets = lists.Outlets([.. told.Mentions.Select(m => m.Report.Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Select(o => lists.Texts.NumberOf(o))]),
            Shown = new(
                lists.Times.NumberOf(e.Time),
                lists.Casts.NumberOf(e.Participants),
                lists.Spots.NumberOf(e.Place),
                lists.Words.NumberOf(e.Cameo),
                lists.Words.NumberOf(e.Count),
                told.Sources,
                e.About),
        };
    }

    private static string Joined(EquatableList<(string One, string Other)> pairs) => StoredJson.Text([.. pairs.Select(p => $"{p.One} {p.Other}")]);
}
