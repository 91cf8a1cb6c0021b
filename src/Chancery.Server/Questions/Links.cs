namespace Chancery.Server.Questions;

/// <summary>Addresses of pages as one page links to them: the day as of which it is asked goes along.</summary>
/// <param name="moment">The days this page is asked from.</param>
internal sealed class Links(RecordMoment moment)
{
    /// <summary>The parameter of an event's page that turns its mentions' pages.</summary>
    public const string MentionsPage = "mentions";

    /// <summary>The parameter of the calendar that tells its month.</summary>
    public const string CalendarMonth = "month";

    public string Today => "/" + AsOf;

    public string Countries => "/countries" + AsOf;

    public string Calendar => "/calendar" + AsOf;

    public string Map => "/map" + AsOf;

    public string Graph => "/graph" + AsOf;

    /// <summary>All events, with nothing asked but the day as of.</summary>
    public EventQuery Everything => new() { Moment = moment };

    public string Event(string id) => $"/events/{Escaped(id)}{AsOf}";

    /// <summary>A month of the calendar, with what it is asked for.</summary>
    public string Month(EventQuery query, DateOnly month) => "/calendar" + Question.Write(query, [new(CalendarMonth, $"{month:yyyy-MM}")]);

    /// <summary>A page of an event's mentions.</summary>
    /// <param name="id">The event.</param>
    /// <param name="page">The page, from 1.</param>
    public string Mentions(string id, int page) =>
        page == 1 ? Event(id) : $"/events/{Escaped(id)}{Question.Write(Everything, [new(MentionsPage, FormattableString.Invariant($"{page}"))])}";

    /// <summary>A mention on its event's page.</summary>
    public string Mention(RecordedEvent e, string mention)
    {
        var at = e.Mentions.Select((m, i) => (m.Id, i)).FirstOrDefault(m => m.Id == mention).i;
        return $"{Mentions(e.Id, at / Chancery.Server.Events.EventMatter.PerPage + 1)}#m-{Escaped(mention)}";
    }

    public string Report(string id) => $"/reports/{Escaped(id)}{AsOf}";

    /// <summary>A report, scrolled to the words of one of its mentions.</summary>
    public string Report(string id, Evidence at) => FormattableString.Invariant($"{Report(id)}#at-{at.Start}");

    public string Country(string code) => $"/countries/{Escaped(code)}{AsOf}";

    public string Pair(string one, string other) => $"/pairs/{Escaped(one)}/{Escaped(other)}{AsOf}";

    public string Events(EventQuery query) => "/events" + Question.Write(query with { Moment = moment });

    /// <summary>The events that match, as data.</summary>
    public string EventsData(EventQuery query) => "/events.json" + Question.Write(query with { Moment = moment });

    /// <summary>The feed of the events that match. It tells what is new, as of no day and in an order of its own.</summary>
    public static string EventsFeed(EventQuery query) => "/events.atom" + Question.Write(Lasting(query));

    /// <summary>The calendar of what is to come of what matches.</summary>
    public static string UpcomingCalendar(EventQuery query) => "/upcoming.ics" + Question.Write(Lasting(query));

    // What is subscribed to goes on: no day, no page.
    private static EventQuery Lasting(EventQuery query) => query with { Moment = default, Order = EventOrder.Time, Limit = null, After = null };

    public string Actor(string id) => Events(Everything with { Actors = [id] });

    private string AsOf => Question.Write(Everything);

    private static string Escaped(string part) => Uri.EscapeDataString(part);
}
