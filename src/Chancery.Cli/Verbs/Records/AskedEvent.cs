using System.CommandLine;
using Chancery.Cli.Output.Records;

namespace Chancery.Cli.Verbs.Records;

/// <summary>The event that somebody names by an id.</summary>
internal static class AskedEvent
{
    /// <summary>The argument that names it.</summary>
    public static Argument<string> Argument(string name = "EVENT") =>
        new(name) { Description = "The id of an event, of one of its mentions, or one it had before" };

    /// <summary>The event.</summary>
    /// <exception cref="CommandException">Nothing has that id, or nothing that was known by the day asked about.</exception>
    public static async Task<RecordedEvent> FindAsync(RecordTalk talk, string id, CancellationToken cancellation)
    {
        if (await talk.Record.FindAsync(id, talk.Moment, cancellation) is { } found) return found;
        if (talk.Moment.AsOf is { } day && await talk.Record.FindAsync(id, talk.Moment with { AsOf = null }, cancellation) is { } later)
            throw Unknown($"By {RecordWords.Day(day)} nothing was known of '{id}': it was first told on {RecordWords.Day(later.FirstKnown)}.");
        throw Unknown($"The record has no event '{id}'. 'chancery events' lists them with their ids.");
    }

    private static CommandException Unknown(string what) => new(ExitCodes.Usage, $"chancery: error CHY0560: {what}");
}
