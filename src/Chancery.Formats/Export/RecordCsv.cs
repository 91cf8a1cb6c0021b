using System.Globalization;

namespace Chancery.Formats.Export;

/// <summary>What a record answers, as rows of CSV. Several values in one field are joined by a semicolon and a blank.</summary>
public static class RecordCsv
{
    /// <summary>Events, one a row: their folded fields, and how well they are supported.</summary>
    public static CsvRows<RecordedEvent> Events { get; } = new([.. EventColumns.Of<RecordedEvent>(e => e)]);

    /// <summary>The mentions of events, one a row, with the words and the report.</summary>
    public static CsvRows<(RecordedEvent Event, RecordedMention Mention)> Mentions { get; } = new(
        ("event", m => m.Event.Id),
        ("mention", m => m.Mention.Id),
        ("said", m => Day(m.Mention.Said)),
        ("status", m => RecordNames.Of(m.Mention.Mention.Status)),
        ("time", m => m.Mention.Mention.Time?.ToString()),
        ("place", m => m.Mention.Mention.Place?.Name),
        ("attribution", m => EventColumns.Chain(m.Mention.Mention.Attribution)),
        ("start", m => Number(m.Mention.Mention.Evidence.Start)),
        ("end", m => Number(m.Mention.Mention.Evidence.End)),
        ("evidence", m => m.Mention.Mention.Evidence.Text),
        ("frame", m => m.Mention.Mention.Reason?.Frame),
        ("word", m => m.Mention.Mention.Reason?.Word),
        ("rule", m => m.Mention.Mention.Reason?.Rule),
        ("report", m => m.Mention.Report.Id),
        ("key", m => m.Mention.Report.Key),
        ("published", m => Day(m.Mention.Report.Published)),
        ("outlet", m => m.Mention.Report.Outlet),
        ("url", m => m.Mention.Report.Url),
        ("title", m => m.Mention.Report.Title));

    /// <summary>What the record learned, an event a row, as it is after; as it was where it has become part of another.</summary>
    public static CsvRows<EventChange> Changes { get; } = new(
    [
        ("kind", c => RecordNames.Of(c.Kind)),
        ("fields", c => EventColumns.Joined(c.Fields)),
        ("new_mentions", c => EventColumns.Joined(c.Mentions)),
        .. EventColumns.Of<EventChange>(c => (c.After ?? c.Before)!),
    ]);

    /// <summary>Actors.</summary>
    public static CsvRows<ActorSummary> Actors { get; } = new(
        ("id", a => a.Id),
        ("name", a => a.Name),
        ("kind", a => RecordNames.Of(a.Kind)),
        ("country", a => a.Country),
        ("events", a => Number(a.Events)),
        ("first", a => Day(a.First)),
        ("last", a => Day(a.Last)));

    /// <summary>How outlets name an actor.</summary>
    public static CsvRows<NameUse> Names { get; } = new(
        ("outlet", n => n.Outlet),
        ("as", n => n.As),
        ("first", n => Day(n.First)),
        ("last", n => Day(n.Last)),
        ("reports", n => Number(n.Reports)));

    /// <summary>What the record holds: one row.</summary>
    public static CsvRows<RecordStats> Stats { get; } = new(
    [
        ("reports", s => Number(s.Reports)),
        ("outlets", s => Number(s.Outlets)),
        ("mentions", s => Number(s.Mentions)),
        ("events", s => Number(s.Events)),
        ("actors", s => Number(s.Actors)),
        ("statements", s => Number(s.Statements)),
        ("first", s => Day(s.First)),
        ("last", s => Day(s.Last)),
        ("schema", s => Number(s.Schema)),
        .. Enum.GetValues<EventType>().Select(type => (Ontology.Code(type), (Func<RecordStats, string?>)(s => Number(s.Types.FirstOrDefault(t => t.Type == type)?.Events ?? 0)))),
    ]);

    /// <summary>Reports that gave no event.</summary>
    public static CsvRows<UnreadReport> Unread { get; } = new(
        ("report", u => u.Report.Id),
        ("key", u => u.Report.Key),
        ("published", u => Day(u.Report.Published)),
        ("outlet", u => u.Report.Outlet),
        ("url", u => u.Report.Url),
        ("title", u => u.Report.Title),
        ("source", u => u.Report.Source),
        ("language", u => u.Language),
        ("characters", u => Number(u.Characters)),
        ("noise_characters", u => Number(u.NoiseCharacters)),
        ("warnings", u => EventColumns.Joined(u.Warnings.Select(w => w.Code))));

    /// <summary>What does not agree with the rest.</summary>
    public static CsvRows<RecordFault> Faults { get; } = new(("code", f => f.Code), ("message", f => f.Message));

    /// <summary>Corrections.</summary>
    public static CsvRows<Statement> Statements { get; } = new(
        ("number", s => Number(s.Number)),
        ("kind", s => RecordNames.Of(s.Correction)),
        ("event", s => EventColumns.Corrected(s.Correction)),
        ("other", s => (s.Correction as Correction.Merge)?.Other),
        ("mentions", s => s.Correction is Correction.Split split ? EventColumns.Joined(split.Mentions) : null),
        ("field", s => (s.Correction as Correction.Amend)?.Field),
        ("value", s => (s.Correction as Correction.Amend)?.Value),
        ("author", s => s.Author),
        ("time", s => StatementJson.Moment(s.Time)),
        ("reason", s => s.Reason),
        ("undone", s => s.Undone is { } undone ? StatementJson.Moment(undone) : null));

    /// <summary>What new readings changed: an event a row, by whether it is <c>gone</c>, <c>new</c> or <c>changed</c>.</summary>
    public static CsvRows<(KnownReport Report, string Change, Event Event)> Rereadings { get; } = new(
        ("report", r => r.Report.Id),
        ("published", r => Day(r.Report.Published)),
        ("outlet", r => r.Report.Outlet),
        ("title", r => r.Report.Title),
        ("change", r => r.Change),
        ("event", r => r.Event.Id),
        ("type", r => Ontology.Code(r.Event.Type)),
        ("mode", r => r.Event.Mode),
        ("status", r => RecordNames.Of(r.Event.Status)),
        ("time", r => r.Event.Time?.ToString()),
        ("evidence", r => r.Event.Mentions.Count > 0 ? r.Event.Mentions[0].Evidence.Text : null));

    /// <summary>The cells of a series; the column of what it counts by has its name.</summary>
    public static CsvRows<SeriesCell> Series(SeriesKind by) => new(
        ("source", c => c.Source),
        ("target", c => c.Target),
        ("month", c => c.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture)),
        (RecordNames.Of(by), c => c.Kind),
        ("count", c => Number(c.Count)),
        ("scale", c => c.Scale?.ToString("0.0##", CultureInfo.InvariantCulture)));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
