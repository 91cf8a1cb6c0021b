using System.Text.Json;
using System.Text.RegularExpressions;

namespace Chancery.Evaluation;

/// <summary>The fields that gold and predictions have in common.</summary>
internal static partial class ClaimJson
{
    public static EquatableList<ActorClaim> Actors(JsonElement e) =>
        [.. Participants(e).Select(p => new ActorClaim(p.Text("role") is { Length: > 0 } role ? role : "participant", p.Text("country")))];

    /// <summary>Their names, in the same order.</summary>
    public static EquatableList<string> ActorNames(JsonElement e) => [.. Participants(e).Select(p => p.Text("name") ?? "")];

    public static string? PlaceCountry(JsonElement e) => e.Field("place")?.Text("country");

    /// <summary>The evidence whose offsets are whole numbers and in order.</summary>
    public static EquatableList<Quote> Evidence(JsonElement e) =>
        [.. e.Items("evidence").Select(Span).OfType<Quote>()];

    /// <summary>The names of a list of names, speakers, and chains of them.</summary>
    public static IEnumerable<string> Names(JsonElement attribution) => attribution.ValueKind switch
    {
        JsonValueKind.Array => attribution.EnumerateArray().SelectMany(Names),
        JsonValueKind.Object => attribution.Text("name") is { Length: > 0 } name ? [name] : [],
        JsonValueKind.String => Joint().Split(attribution.AsText()).Where(n => n.Length > 0),
        _ => [],
    };

    private static IEnumerable<JsonElement> Participants(JsonElement e) => e.Items("participants").Where(p => p.ValueKind is JsonValueKind.Object);

    private static Quote? Span(JsonElement evidence) =>
        evidence.Whole("start") is { } start && evidence.Whole("end") is { } end && start >= 0 && start < end ? new(start, end, evidence.Text("text")) : null;

    [GeneratedRegex(@"\s*;\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();
}
