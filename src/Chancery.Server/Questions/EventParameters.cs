using System.Globalization;
using Chancery.Formats.Export;

namespace Chancery.Server.Questions;

/// <summary>The parameters by which events are asked for, the same for pages, data and feeds.</summary>
internal static class EventParameters
{
    private const int Several = 20;
    private const string Day = "a day, YYYY-MM-DD";
    private const string Yes = "true, or leave it out";

    /// <summary>All of them, in the order in which they are written.</summary>
    public static IReadOnlyList<Parameter> All { get; } =
    [
        Many("country", "a code such as RUS or NATO, or a country's name; two make a pair", q => q.Countries, (q, v) => q with { Countries = v }, Values.Code),
        Many("actor", "an actor's id, such as person:vladimir-putin", q => q.Actors, (q, v) => q with { Actors = v }, Values.Key),
        Many("type", "one of PLOVER's types, such as CONSULT, or OFFICE", q => q.Types, (q, v) => q with { Types = v }, Values.Type, Ontology.Code),
        Many("mode", "a mode of the codebook, such as visit", q => q.Modes, (q, v) => q with { Modes = v }, Values.Mode),
        Many("status", "possible, planned, postponed, cancelled, denied, ongoing or occurred", q => q.Statuses, (q, v) => q with { Statuses = v }, Values.Status, RecordNames.Of),
        One("from", Day, q => Print(q.From), (q, v) => q with { From = Values.Day(v) }),
        One("to", Day, q => Print(q.To), (q, v) => q with { To = Values.Day(v) }),
        One("place", "a place's name, or the code of its country", q => q.Place, (q, v) => q with { Place = Values.Words(v) }),
        One("outlet", "an outlet's name", q => q.Outlet, (q, v) => q with { Outlet = Values.Words(v) }),
        One("confidence", "a number from 0 to 1", q => q.MinimumConfidence?.ToString(CultureInfo.InvariantCulture), (q, v) => q with { MinimumConfidence = Values.Share(v) }),
        One("q", "words, or a phrase in quotation marks", q => q.Text, (q, v) => q with { Text = Values.Words(v) }),
        One("upcoming", Yes, q => Print(q.IsUpcoming is true), (q, v) => q with { IsUpcoming = Values.True(v) }),
        One("overdue", Yes, q => Print(q.IsOverdue is true), (q, v) => q with { IsOverdue = Values.True(v) }),
        One("dismissed", Yes, q => Print(q.WithDismissed), (q, v) => q with { WithDismissed = Values.True(v) }),
        One("since", Day, q => Print(q.ChangedSince), (q, v) => q with { ChangedSince = Values.Day(v) }),
        One("order", "time, latest or known", q => q.Order is EventOrder.Time ? null : Values.Print(q.Order), (q, v) => q with { Order = Values.Order(v) }),
        One("limit", "a whole number from 1 to 500", q => q.Limit?.ToString(CultureInfo.InvariantCulture), (q, v) => q with { Limit = Values.Whole(v, 1, 500) }),
        One("after", "the id of an event", q => q.After, (q, v) => q with { After = Values.Key(v) }),
        One("as-of", Day, q => Print(q.Moment.AsOf), (q, v) => q with { Moment = q.Moment with { AsOf = Values.Day(v) } }),
    ];

    private static Parameter One(string name, string form, Func<EventQuery, string?> write, Func<EventQuery, string, EventQuery> read) =>
        new(name, form, (query, values) => read(query, values[0]), query => write(query) is { } value ? [value] : []);

    private static Parameter Many(string name, string form, Func<EventQuery, EquatableList<string>> get, Func<EventQuery, EquatableList<string>, EventQuery> set, Func<string, string> read) =>
        Many(name, form, get, set, read, value => value);

    private static Parameter Many<T>(
        string name, string form, Func<EventQuery, EquatableList<T>> get, Func<EventQuery, EquatableList<T>, EventQuery> set, Func<string, T> read, Func<T, string> print) =>
        new(name, form, (query, values) => set(query, [.. values.Select(read).Distinct()]), query => get(query).Select(print)) { Most = Several };

    private static string? Print(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Print(bool isAsked) => isAsked ? "true" : null;
}
