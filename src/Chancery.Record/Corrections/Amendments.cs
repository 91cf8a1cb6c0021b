using Chancery.Record.Lifecycle;

namespace Chancery.Record.Corrections;

/// <summary>Values set by hand.</summary>
internal static class Amendments
{
    /// <summary>The fields that can be amended, by their names in the output.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["type", "mode", "time", "place", "status", "about"];

    /// <summary>The event with its amendments, the last one of a field counting, and the fields that were amended.</summary>
    /// <param name="given">The event as it was folded.</param>
    /// <param name="parts">What it was folded from: where amended places and acts are looked up.</param>
    /// <param name="corrections">Corrections of the event, in the order they were made.</param>
    public static (Event Event, EquatableList<string> Fields) Apply(Event given, IReadOnlyList<AccountPart> parts, IReadOnlyList<Correction> corrections)
    {
        var last = new SortedDictionary<int, Correction.Amend>();
        foreach (var amend in corrections.OfType<Correction.Amend>()) last[Order(amend.Field)] = amend;
        if (last.Count == 0) return (given, []);
        var amended = last.Values.Aggregate(given, (e, a) => Set(e, a, parts));
        if (amended.Type != given.Type || amended.Mode != given.Mode)
        {
            var alike = parts.Select(p => p.Account.Event).FirstOrDefault(e => e.Type == amended.Type && e.Mode == amended.Mode);
            amended = amended with { Cameo = alike?.Cameo };
        }

        return (amended, [.. last.Values.Select(a => a.Field)]);
    }

    /// <summary>What is wrong with an amendment, in words for who made it; null if it can be applied.</summary>
    /// <param name="amend">The amendment.</param>
    /// <param name="type">The type the event will have.</param>
    public static string? Fault(Correction.Amend amend, EventType type) => amend switch
    {
        { Field: "type" } => Ontology.TryParseType(amend.Value, out _) ? null : $"'{amend.Value}' is no type. Write one such as CONSULT; the codebook lists them.",
        { Field: "mode" } => amend.Value is null || Ontology.Modes(type).Contains(amend.Value) ? null
            : $"'{amend.Value}' is no mode of {Ontology.Code(type)}. It has: {string.Join(", ", Ontology.Modes(type))}.",
        { Field: "time" } => amend.Value is null || EventTime.TryParse(amend.Value, out _) ? null : $"'{amend.Value}' is no EDTF time. Write a day (2024-05-07), a month (2024-05) or an interval (2024-05-16/2024-05-17).",
        { Field: "place" } => amend.Value is null || amend.Value.Trim().Length > 0 ? null : "A place needs a name. Write it as 'Name' or 'Name, CODE'.",
        { Field: "status" } => Status(amend.Value) is not null ? null : $"'{amend.Value}' is no status. Write one of: {string.Join(", ", Enum.GetValues<EventStatus>().Select(StatusQuarrel.Print))}.",
        { Field: "about" } => null,
        _ => $"'{amend.Field}' cannot be amended. These can: {string.Join(", ", Fields)}.",
    };

    private static int Order(string field) => Fields.ToList().IndexOf(field);

    private static Event Set(Event e, Correction.Amend amend, IReadOnlyList<AccountPart> parts) => amend.Field switch
    {
        "type" when Ontology.TryParseType(amend.Value, out var type) => e with { Type = type, Mode = Ontology.Modes(type).Contains(e.Mode) ? e.Mode : null },
        "mode" when amend.Value is null || Ontology.Modes(e.Type).Contains(amend.Value) => e with { Mode = amend.Value },
        "time" => e with { Time = amend.Value is null ? null : EventTime.Parse(amend.Value) },
        "place" => e with { Place = amend.Value is null ? null : PlaceNamed(amend.Value, parts) },
        "status" when Status(amend.Value) is { } status => e with { Status = status },
        "about" => e with { About = amend.Value },
        _ => e,
    };

    private static EventStatus? Status(string? printed) =>
        Enum.GetValues<EventStatus>().Where(s => StatusQuarrel.Print(s) == printed).Select(s => (EventStatus?)s).FirstOrDefault();

    // As an account has it, where one does; else the name alone, or "Name, CODE".
    private static Place PlaceNamed(string printed, IReadOnlyList<AccountPart> parts)
    {
        var comma = printed.LastIndexOf(',');
        var code = comma > 0 ? printed[(comma + 1)..].Trim() : "";
        var isCode = code.Length is >= 2 and <= 5 && code.All(char.IsAsciiLetterUpper);
        var name = (isCode ? printed[..comma] : printed).Trim();
        var known = parts.SelectMany(p => p.Account.Event.Mentions.Select(m => m.Place).Append(p.Account.Event.Place))
            .FirstOrDefault(p => p is not null && p.Name == name && (!isCode || p.Country == code));
        return known ?? new(name, isCode ? code : null, null, null);
    }
}
