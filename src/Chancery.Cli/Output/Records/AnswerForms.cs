using System.Runtime.CompilerServices;
using Chancery.Formats.Export;

namespace Chancery.Cli.Output.Records;

/// <summary>How each sort of answer is printed.</summary>
internal static class AnswerForms
{
    public static AnswerForm<RecordedEvent> Events { get; } = new(RecordJson.Write, RecordCsv.Events, () => new EventTable());

    public static AnswerForm<RecordedEvent> Timeline { get; } = new(RecordJson.Write, RecordCsv.Events, () => new TimelineTable());

    /// <summary>One event with its mentions: as CSV a mention is a row.</summary>
    public static AnswerForm<RecordedEvent> Event { get; } = new(RecordJson.Write, MentionsAsync, () => new EventPage());

    public static AnswerForm<RecordedEvent> Reasons { get; } = new(RecordJson.WriteReasons, MentionsAsync, () => new WhyPage());

    public static AnswerForm<EventChange> Changes { get; } = new(RecordJson.Write, RecordCsv.Changes, () => new ChangeTable());

    public static AnswerForm<ActorSummary> Actors { get; } = new(RecordJson.Write, RecordCsv.Actors, () => new ColumnTable<ActorSummary>(
        "actor",
        ("name", a => a.Name), ("acts for", a => a.Country), ("kind", a => RecordNames.Of(a.Kind)), ("#events", a => $"{a.Events}"),
        ("first", a => RecordWords.Day(a.First)), ("last", a => RecordWords.Day(a.Last)), ("id", a => a.Id)));

    public static AnswerForm<NameUse> Names { get; } = new(RecordJson.Write, RecordCsv.Names, () => new ColumnTable<NameUse>(
        "name",
        ("outlet", n => n.Outlet), ("calls them", n => n.As), ("#reports", n => $"{n.Reports}"),
        ("first", n => RecordWords.Day(n.First)), ("last", n => RecordWords.Day(n.Last))));

    public static AnswerForm<RecordStats> Stats { get; } = new(RecordJson.Write, RecordCsv.Stats, () => new RecordStatsPage());

    public static AnswerForm<UnreadReport> Unread { get; } = new(RecordJson.Write, RecordCsv.Unread, () => new ColumnTable<UnreadReport>(
        "report",
        ("published", u => RecordWords.Day(u.Report.Published)), ("outlet", u => u.Report.Outlet), ("report", u => u.Report.Title ?? u.Report.Source),
        ("why", Why)));

    public static AnswerForm<RecordFault> Faults { get; } = new(RecordJson.Write, RecordCsv.Faults, () => new FaultTable());

    public static AnswerForm<Statement> Statements { get; } = new(RecordJson.Write, RecordCsv.Statements, () => new StatementTable());

    public static AnswerForm<Rereading> Rereadings { get; } = new(
        RecordJson.Write,
        (answers, output, cancellation) => RecordCsv.Rereadings.WriteAsync(Changed(answers, cancellation), output, cancellation),
        () => new RereadingTable());

    public static AnswerForm<SeriesCell> Series(SeriesKind by) => new((json, cell) => RecordJson.Write(json, cell, by), RecordCsv.Series(by), () => new SeriesTable());

    private static Task MentionsAsync(IAsyncEnumerable<RecordedEvent> events, TextWriter output, CancellationToken cancellation) =>
        RecordCsv.Mentions.WriteAsync(Mentions(events, cancellation), output, cancellation);

    private static async IAsyncEnumerable<(RecordedEvent Event, RecordedMention Mention)> Mentions(
        IAsyncEnumerable<RecordedEvent> events, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var e in events.WithCancellation(cancellation))
            foreach (var mention in e.Mentions) yield return (e, mention);
    }

    private static async IAsyncEnumerable<(KnownReport Report, string Change, Event Event)> Changed(
        IAsyncEnumerable<Rereading> rereadings, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var r in rereadings.WithCancellation(cancellation))
        {
            foreach (var (change, events) in new[] { ("gone", r.Gone), ("new", r.New), ("changed", r.Changed) })
                foreach (var e in events) yield return (r.Report, change, e);
        }
    }

    // What the reader said; else why prose can be silent.
    private static string Why(UnreadReport unread) =>
        unread.Warnings.Count > 0 ? string.Join(" ", unread.Warnings.Select(w => w.Message))
        : unread.NoiseCharacters * 2 > unread.Characters ? $"mostly no prose: {unread.NoiseCharacters} of {unread.Characters} characters were left out"
        : "nothing in it is an act between political actors";
}
