using System.Globalization;
using Chancery.Cli.Evaluating;
using Chancery.Evaluation;

namespace Chancery.Cli.Output;

/// <summary>How well events are merged, for people.</summary>
internal static class ClusterTable
{
    public static void Write(ClusterResult result, bool details, TextWriter output)
    {
        if (details)
        {
            Errors("gold events alone", result.GoldErrors, output);
            Errors("as read", result.ReadErrors, output);
        }

        output.WriteLine();
        output.WriteLine("events merged (B³)       precision  recall      F1  events");
        Lines("gold", result.Gold);
        Lines("as read", result.Read);

        void Lines(string name, ClusterScore score)
        {
            Line(name + ", alike", score.Alike, score.AlikeCount);
            Line("  if none were merged", score.Apart, score.AlikeCount);
            output.WriteLine($"  {"  pairs",-22} {Of(score.Links.Precision),9}{Of(score.Links.Recall),8}{Of(score.Links.F1),8}{score.Links.Right + score.Links.Missed,8}");
            Line(name + ", all", score.All, score.Count);
        }

        void Line(string name, BCubed score, int count) => output.WriteLine($"  {name,-22} {Of(score.Precision),9}{Of(score.Recall),8}{Of(score.F1),8}{count,8}");
    }

    private static void Errors(string of, IReadOnlyList<ClusterError> errors, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"merged wrongly, {of}: {errors.Count}");
        foreach (var error in errors)
        {
            output.WriteLine(error.IsTorn ? "  torn" : "  mixed");
            foreach (var part in error.Parts)
                foreach (var (e, i) in part.Select((e, i) => (e, i)))
                    output.WriteLine($"    {(i == 0 ? '-' : ' ')} {e.Id} {e.Type} {e.Mode} {e.Status} {e.Time ?? "no time"} {e.PlaceName}: {string.Join(", ", e.Actors.Select((a, n) => $"{a.Role[0]} {e.ActorNames[n]}"))}");
        }
    }

    private static string Of(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
