using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Chancery.Formats.Export;

/// <summary>
/// Events of the record as an iCalendar (RFC 5545). Each event keeps its UID, so that a moved visit moves and a cancelled one
/// is CANCELLED in the calendar of who subscribes. No clock is read: the stamps are the day each event was last told of.
/// </summary>
public static class EventCalendar
{
    /// <summary>The calendar. Events whose time is not told at all are left out: a calendar has no place for them.</summary>
    /// <param name="events">The events.</param>
    /// <param name="name">The calendar's name, as programs show it.</param>
    public static string Write(IEnumerable<RecordedEvent> events, string name)
    {
        ArgumentNullException.ThrowIfNull(events);
        var calendar = new Calendar { ProductId = "-//Chancery//Diplomatic record//EN", Version = "2.0" };
        calendar.Properties.Add(new CalendarProperty("X-WR-CALNAME", name));
        foreach (var e in events)
            if (Days(e.Event.Time) is { } days) calendar.Events.Add(Entry(e, days.First, days.Last));
        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }

    private static CalendarEvent Entry(RecordedEvent e, DateOnly first, DateOnly last)
    {
        var stamp = new CalDateTime(e.LastKnown.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc), hasTime: true);
        var entry = new CalendarEvent
        {
            Uid = $"{e.Id}@chancery",
            Summary = CalendarWords.Summary(e.Event),
            Description = CalendarWords.Description(e),
            Status = Status(e.Event.Status),
            // What is said of an event is never taken back: its mentions count its revisions.
            Sequence = e.Mentions.Count - 1 + e.Amended.Count,
            DtStamp = stamp,
            LastModified = stamp,
            DtStart = new CalDateTime(first),
            // The end is the day behind the last; the calendar of .NET ends with the year 9999.
            DtEnd = new CalDateTime(last < DateOnly.MaxValue ? last.AddDays(1) : last),
            Transparency = "TRANSPARENT",
        };
        entry.Categories.Add(Ontology.Code(e.Event.Type));
        if (e.Event.Mode is { } mode) entry.Categories.Add(mode);
        if (e.Event.Place is { } place)
        {
            entry.Location = CalendarWords.OneLine(place.Name);
            if (place is { Latitude: { } latitude, Longitude: { } longitude }) entry.GeographicLocation = new GeographicLocation(latitude, longitude);
        }

        if (Address(e) is { } url) entry.Url = url;
        return entry;
    }

    // An open or unknown end is the day that is known.
    private static (DateOnly First, DateOnly Last)? Days(EventTime? time) => (time?.Earliest, time?.Latest) switch
    {
        ({ } first, { } last) => (first, last),
        ({ } first, null) => (first, first),
        (null, { } last) => (last, last),
        _ => null,
    };

    private static string Status(EventStatus status) => status switch
    {
        EventStatus.Cancelled or EventStatus.Denied => "CANCELLED",
        EventStatus.Possible or EventStatus.Postponed => "TENTATIVE",
        _ => "CONFIRMED",
    };

    // The newest report's; only addresses that may be followed, in the letters that RFC 3986 allows.
    private static Uri? Address(RecordedEvent e) =>
        e.Mentions.OrderByDescending(m => m.Report.Known).Select(m => m.Report.Url)
            .Where(u => Uri.TryCreate(u, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            .Select(u => new Uri(new Uri(u!).AbsoluteUri))
            .FirstOrDefault();
}
