using System.CommandLine;
using Chancery.Cli.Output.Records;
using Chancery.Formats.Export;

namespace Chancery.Cli.Verbs.Records;

/// <summary><c>chancery upcoming</c>: what is planned and not over.</summary>
internal static class UpcomingVerb
{
    private const string More =
        """
        What was announced, may be, or was put off, and is not over today (with --as-of: on that day). As ics it is a
        calendar: an event keeps its UID, so that a visit that is moved moves, and one that is called off is CANCELLED.

        Examples:
          chancery upcoming diplomacy.db
          chancery upcoming --country Japan --format ics > japan.ics
          chancery upcoming --as-of 2023-06-10
        """ + RecordVerbs.ExitCodes;

    /// <summary>The verb.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var filters = new EventFilters();
        var limit = EventFilters.Limit();
        var options = new RecordOptions(takesFile: true, more: "ics");
        var command = new ExplainedCommand("upcoming", "Lists what is planned and not over.", More);
        filters.AddTo(command);
        command.Options.Add(limit);
        options.AddTo(command);
        command.SetAction((parse, cancellation) => options.AskAsync(parse, surroundings, async talk =>
        {
            var query = await filters.QueryAsync(parse, talk, cancellation) with { IsUpcoming = true, Limit = parse.GetValue(limit) };
            if (talk.Printer.Format == "ics") talk.Printer.Print(EventCalendar.Write(await CalendarAsync(talk.Record, query, cancellation), "Upcoming"));
            else await talk.Printer.PrintAsync(talk.Record.EventsAsync(query, cancellation), AnswerForms.Events, cancellation);
            return ExitCodes.Ok;
        }, cancellation));
        return command;
    }

    // Who subscribed to a visit must learn that it was called off: a calendar has what is cancelled and still to come, too.
    private static async Task<IReadOnlyList<RecordedEvent>> CalendarAsync(IRecord record, EventQuery query, CancellationToken cancellation)
    {
        var today = query.Moment.Day;
        var cancelled = query with
        {
            IsUpcoming = null,
            Statuses = [EventStatus.Cancelled],
            From = query.From is { } from && from > today ? from : today,
        };
        var events = await record.EventsAsync(query, cancellation).ToListAsync(cancellation);
        if (query.Statuses.Count == 0 || query.Statuses.Contains(EventStatus.Cancelled)) events.AddRange(await record.EventsAsync(cancelled, cancellation).ToListAsync(cancellation));
        return [.. events.DistinctBy(e => e.Id).OrderBy(e => e.Event.Time?.Earliest ?? e.Event.Time?.Latest).ThenBy(e => e.Id, StringComparer.Ordinal)];
    }
}
