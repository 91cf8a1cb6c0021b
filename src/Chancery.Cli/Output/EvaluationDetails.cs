using Chancery.Evaluation;

namespace Chancery.Cli.Output;

/// <summary>Every event of an evaluation and what became of it, for people.</summary>
internal static class EvaluationDetails
{
    private const int Quoted = 60;

    public static void Write(EvaluationResult result, TextWriter output)
    {
        foreach (var report in result.Reports)
        {
            output.WriteLine($"== {report.Report.Key}");
            foreach (var gold in report.Gold) Gold(gold, output);
            foreach (var extra in report.Predicted.Where(p => p.Answers is null && !p.IsPardoned)) Extra(extra.Predicted, output);
        }

        output.WriteLine();
    }

    private static void Gold(GoldVerdict verdict, TextWriter output)
    {
        var what = verdict.Answer is null ? "MISSED" : verdict.IsStrict ? "ok" : "ACTORS";
        output.WriteLine($"  {what,-7}{Values(verdict.Gold)}{(verdict.IsCounted ? "" : "  (not counted)")}".TrimEnd());
        var wrong = Wrong(verdict).ToList();
        if (wrong.Count > 0) output.WriteLine($"         wrong: {string.Join(", ", wrong)}");
    }

    private static void Extra(PredictedEvent said, TextWriter output)
    {
        output.WriteLine($"  EXTRA  {Values(said)}".TrimEnd());
        if (said.Evidence.Select(e => e.Text).FirstOrDefault() is { } text) output.WriteLine($"         “{Short(EventWords.OneLine(text))}”");
    }

    private static string Values(EventClaim claim) =>
        $"{claim.Type ?? "?",-9} {claim.Mode ?? "-",-16} {claim.Time ?? "-",-13} {claim.Status ?? "-"}";

    /// <summary>The fields of an answer that are wrong, with what was said.</summary>
    private static IEnumerable<string> Wrong(GoldVerdict verdict)
    {
        if (verdict is not { Answer: { } said, Attributes: { } right }) yield break;
        if (!right.Status) yield return $"status {said.Status ?? "-"}";
        if (!right.Time) yield return $"time {said.Time ?? "-"}";
        if (!right.Place) yield return $"place {said.PlaceCountry ?? "-"}";
        if (right.Mode is false) yield return $"mode {said.Mode ?? "-"}";
        if (!verdict.IsStrict) yield return $"actors {string.Join(" ", said.Actors.Select(a => $"{a.Role}={a.Country ?? "-"}"))}";
    }

    private static string Short(string text) => text.Length <= Quoted ? text : text[..(char.IsHighSurrogate(text[Quoted - 1]) ? Quoted - 1 : Quoted)] + "…";
}
