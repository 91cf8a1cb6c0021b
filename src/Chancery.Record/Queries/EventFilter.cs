using Chancery.Record.Lifecycle;

namespace Chancery.Record.Queries;

/// <summary>Whether an event matches a question. The question asked of the file gives no fewer.</summary>
/// <param name="query">The question.</param>
/// <param name="mentions">The ids of the mentions in which the words stand; null where no words are asked for.</param>
internal sealed class EventFilter(EventQuery query, IReadOnlySet<string>? mentions)
{
    public bool Matches(RecordedEvent told)
    {
        var e = told.Event;
        return (query.WithDismissed || !told.IsDismissed)
            && (query.Types.Count == 0 || query.Types.Contains(e.Type))
            && (query.Modes.Count == 0 || query.Modes.Contains(e.Mode))
            && (query.Statuses.Count == 0 || query.Statuses.Contains(e.Status))
            && (query.MinimumConfidence is not { } least || e.Confidence >= least)
            && (query.ChangedSince is not { } since || told.LastKnown >= since)
            && (query.IsUpcoming is not { } upcoming || upcoming == (Deadline.AheadUntil(e.Status, e.Time, told.LastKnown) >= query.Moment.Day.DayNumber))
            && (query.IsOverdue is not { } overdue || overdue == told.IsOverdue)
            && IsInRange(e.Time) && IsAt(e.Place) && HasCast(told)
            && (query.Outlet is null || told.Mentions.Any(m => Same(m.Report.Outlet, query.Outlet)))
            && (mentions is null || told.Mentions.Any(m => mentions.Contains(m.Id)));
    }

    private bool IsInRange(EventTime? time)
    {
        if (query.From is null && query.To is null) return true;
        return Listing.Days(time) is { } days
            && (query.To is not { } to || days.First <= to.DayNumber) && (query.From is not { } from || days.Last >= from.DayNumber);
    }

    private bool IsAt(Place? place) => query.Place is null || (place is not null && (Same(place.Name, query.Place) || Same(place.Country, query.Place)));

    private bool HasCast(RecordedEvent told)
    {
        if (query.Actors.Count == 0 && query.Countries.Count == 0) return true;
        foreach (var id in query.Actors)
            if (!told.Mentions.Any(m => m.Participants.Any(p => p.Id == id))) return false;
        for (var i = 0; i < query.Countries.Count; i++)
        {
            for (var j = 0; j <= i; j++)
                if (!HaveOne(told.Mentions, query.Countries[i], query.Countries[j])) return false;
        }

        return true;
    }

    // Mostly the first has it.
    private static bool HaveOne(EquatableList<RecordedMention> mentions, string one, string other)
    {
        for (var i = 0; i < mentions.Count; i++)
            if (Acts(mentions[i].Participants, one) && Acts(mentions[i].Participants, other)) return true;
        return false;
    }

    private static bool Acts(EquatableList<Participant> cast, string country)
    {
        for (var i = 0; i < cast.Count; i++)
            if (cast[i].Country == country) return true;
        return false;
    }

    /// <summary>As the file compares: the letters A to Z alone have two cases.</summary>
    public static bool Same(string? one, string? other)
    {
        if (one is null || other is null || one.Length != other.Length) return false;
        for (var i = 0; i < one.Length; i++)
            if (one[i] != other[i] && !(char.IsAsciiLetter(one[i]) && char.IsAsciiLetter(other[i]) && (one[i] | 0x20) == (other[i] | 0x20))) return false;
        return true;
    }
}
