using System.Globalization;

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
        var text = new CalendarText();
        text.Line("BEGIN", "VCALENDAR");
        text.Line("PRODID", "-//Chancery//Diplomatic record//EN");
        text.Line("VERSION", "2.0");
        text.Words("X-WR-CALNAME", name);
        foreach (var e in events)
            if (Days(e.Event.Time) is { } days) Write(text, e, days.First, days.Last);
        text.Line("END", "VCALENDAR");
        return text.ToString();
    }

    private static void Write(CalendarText text, RecordedEvent e, DateOnly first, DateOnly last)
    {
        text.Line("BEGIN", "VEVENT");
        text.Words("CATEGORIES", e.Event.Mode is { } mode ? [Ontology.Code(e.Event.Type), mode] : [Ontology.Code(e.Event.Type)]);
        text.Words("DESCRIPTION", CalendarWords.Description(e));
        // The end is the day behind the last; the calendar of .NET ends with the year 9999.
        text.Day("DTEND", last < DateOnly.MaxValue ? last.AddDays(1) : last);
        text.Stamp("DTSTAMP", e.LastKnown);
        text.Day("DTSTART", first);
        if (e.Event.Place is { Latitude: { } latitude, Longitude: { } longitude }) text.Line("GEO", string.Create(CultureInfo.InvariantCulture, $"{latitude:0.000000};{longitude:0.000000}"));
        text.Stamp("LAST-MODIFIED", e.LastKnown);
        if (e.Event.Place is { } place) text.Words("LOCATION", CalendarWords.OneLine(place.Name));
        // What is said of an event is never taken back: its mentions count its revisions.
        text.Line("SEQUENCE", (e.Mentions.Count - 1 + e.Amended.Count).ToString(CultureInfo.InvariantCulture));
        text.Line("STATUS", Status(e.Event.Status));
        text.Words("SUMMARY", CalendarWords.Summary(e.Event));
        text.Line("TRANSP", "TRANSPARENT");
        text.Words("UID", $"{e.Id}@chancery");
        if (Address(e) is { } url) text.Line("URL", url);
        text.Line("END", "VEVENT");
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
    private static string? Address(RecordedEvent e)
    {
        var (newest, address) = (DateOnly.MinValue, (Uri?)null);
        // The last told mostly comes last: then no other address is looked at. Of those of one day the first counts.
        for (var i = e.Mentions.Count - 1; i >= 0; i--)
        {
            var report = e.Mentions[i].Report;
            if ((address is not null && report.Known < newest) || !Uri.TryCreate(report.Url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) continue;
            (newest, address) = (report.Known, uri);
        }

        return address?.AbsoluteUri;
    }
}
