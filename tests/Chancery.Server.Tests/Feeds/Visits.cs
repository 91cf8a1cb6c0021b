namespace Chancery.Server.Tests.Feeds;

/// <summary>A visit as it stands at different times.</summary>
internal static class Visits
{
    private static readonly DateOnly DayAfter = new(2023, 6, 15);

    public static RecordedEvent Planned(string id = "visit-1") => Samples.Recorded(Samples.Report, Samples.Visit(Samples.Report, id));

    public static RecordedEvent Moved(string id = "visit-1") => ToldAgain(Planned(id), EventStatus.Planned, EventTime.Parse("2023-06-20/2023-06-21"));

    public static RecordedEvent Cancelled(string id = "visit-1") => ToldAgain(Planned(id), EventStatus.Cancelled, EventTime.Parse("2023-06-18"));

    private static RecordedEvent ToldAgain(RecordedEvent e, EventStatus status, EventTime time)
    {
        var again = e.Mentions[0] with { Id = e.Id + ".2", Said = DayAfter, Report = e.Mentions[0].Report with { Known = DayAfter, Published = DayAfter } };
        return e with
        {
            Event = e.Event with { Status = status, Time = time },
            Mentions = [.. e.Mentions, again],
            Life = [.. e.Life, new(status, time, DayAfter, again.Id)],
            LastKnown = DayAfter,
        };
    }
}
