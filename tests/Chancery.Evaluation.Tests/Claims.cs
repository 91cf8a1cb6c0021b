using CsCheck;

namespace Chancery.Evaluation.Tests;

/// <summary>Events for tests, and generators of such as often look alike.</summary>
internal static class Claims
{
    private static readonly Gen<string> Types = Gen.Int[0, 4].Select(i => i < 4 ? "CONSULT" : "AGREE");

    private static readonly Gen<ActorClaim> Actor = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 3], (role, country) =>
        new ActorClaim(((string[])["source", "target", "participant"])[role], ((string?[])["NOR", "CHL", "PER", null])[country]));

    private static readonly Gen<EquatableList<Quote>> Evidence =
        Gen.Select(Gen.Int[0, 20], Gen.Int[1, 12], (start, length) => (EquatableList<Quote>)[new(start, start + length, null)]);

    private static readonly Gen<EquatableList<ActorClaim>> Actors = Actor.Array[1, 3].Select(a => a.ToEquatableList());

    public static Gen<GoldEvent> GoldEvents { get; } = Gen.Select(Types, Evidence, Actors, Gen.Int[0, 4], (type, evidence, actors, required) => new GoldEvent
    {
        Type = type,
        Status = "occurred",
        Evidence = evidence,
        Actors = actors,
        IsRequired = required > 0,
    });

    public static Gen<PredictedEvent> Predictions { get; } = Gen.Select(Types, Evidence, Actors, Gen.Double[0, 1], (type, evidence, actors, confidence) => new PredictedEvent
    {
        Type = type,
        Status = "occurred",
        Evidence = evidence,
        Actors = actors,
        Confidence = confidence,
    });

    /// <summary>Gold and what was read, some of it taken from gold.</summary>
    public static Gen<(GoldEvent[] Gold, PredictedEvent[] Said)> Reports { get; } =
        from gold in GoldEvents.Array[0, 5]
        from own in Predictions.Array[0, 5]
        from taken in Gen.Int[0, 4].Array[0, 3]
        select (gold, (PredictedEvent[])[.. own, .. taken.Where(i => i < gold.Length).Select(i => Copy(gold[i]))]);

    public static PredictedEvent Copy(EventClaim gold, double? confidence = null) => new()
    {
        Type = gold.Type,
        Mode = gold.Mode,
        Status = gold.Status,
        Time = gold.Time,
        PlaceCountry = gold.PlaceCountry,
        Actors = gold.Actors,
        Speakers = gold.Speakers,
        Evidence = gold.Evidence,
        Confidence = confidence,
    };

    public static GoldEvent Gold(string type, int start, int end, params string[] actors) =>
        new() { Type = type, Status = "occurred", Evidence = [new(start, end, null)], Actors = Parse(actors) };

    public static PredictedEvent Said(string type, int start, int end, params string[] actors) => Copy(Gold(type, start, end, actors));

    public static JudgedReport Judged(IReadOnlyList<GoldEvent> gold, IReadOnlyList<PredictedEvent> said, EvaluationOptions? options = null) =>
        Judge.Of(new() { Key = "r", Events = [.. gold] }, said, options ?? new());

    public static EvaluationResult Evaluated(IReadOnlyList<GoldEvent> gold, IReadOnlyList<PredictedEvent> said, EvaluationOptions? options = null, EquatableList<Quote>? sentences = null) =>
        Evaluator.Evaluate([new() { Key = "r", Events = [.. gold], Sentences = sentences }], [new() { Key = "r", Events = [.. said] }], options);

    // "source:NOR"; nothing behind the colon is an actor of no country
    private static EquatableList<ActorClaim> Parse(string[] actors) =>
        [.. actors.Select(a => a.Split(':')).Select(a => new ActorClaim(a[0], a[1].Length == 0 ? null : a[1]))];
}
