using System.Globalization;
using Chancery.Evaluation;

namespace Chancery.Cli.Output;

/// <summary>The figures of an evaluation for people, no line longer than 80 characters.</summary>
internal static class EvaluationTable
{
    private const int Longest = 80;

    public static void Write(EvaluationResult result, TextWriter output)
    {
        Summary(result, output);
        Scores(result, output);
        Fields(result, output);
        Types(result, output);
        Confusion(result, output);
        Calibration(result.Calibration, output);
    }

    private static void Summary(EvaluationResult result, TextWriter output)
    {
        var gold = result.Reports.Sum(r => r.Gold.Count);
        var counted = result.Reports.Sum(r => r.Gold.Count(g => g.IsCounted));
        var said = result.Reports.Sum(r => r.Predicted.Count);
        var countedSaid = result.Reports.Sum(r => r.Counted.Count());
        output.WriteLine($"{result.Reports.Count} reports; {gold} gold events, {counted} counted; {said} predicted, {countedSaid} counted");
    }

    private static void Scores(EvaluationResult result, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("events       precision  recall      F1      tp    fp    fn");
        foreach (var (name, score) in new[] { ("strict", result.Strict), ("relaxed", result.Relaxed) })
            output.WriteLine($"  {name,-10} {Of(score.Precision),9}{Of(score.Recall),8}{Of(score.F1),8}  {score.Right,6}{score.Extra,6}{score.Missed,6}");
        var who = result.Attribution;
        output.WriteLine($"  {"speakers",-10} {Of(who.Precision),9}{Of(who.Recall),8}{Of(who.F1),8}");
    }

    private static void Fields(EvaluationResult result, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("fields of the answers     right      of");
        Line("status", result.Status);
        Line("time, exact", result.Time);
        Line("time, overlapping", result.TimeOverlap);
        Line("place", result.Place);
        Line("mode", result.Mode);
        output.WriteLine();
        output.WriteLine("errors of their own       share      of");
        Line("told a second time", result.Duplicates);
        if (result.FalseAlarms is { } alarms) Line("in empty sentences", alarms);
        else output.WriteLine("  in empty sentences          -  (the reports' text is not at hand)");

        void Line(string name, Share share) => output.WriteLine($"  {name,-20} {Of(share.Value),8}{share.Asked,8}");
    }

    private static void Types(EvaluationResult result, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("types       strict                            relaxed");
        output.WriteLine("               P     R    F1   tp   fp   fn       P     R    F1   tp   fp   fn");
        foreach (var type in result.ByType) output.WriteLine($"{type.Type,-9}{Row(type.Strict)}{Row(type.Relaxed)}");

        static string Row(Score s) => $"{Of(s.Precision),7}{Of(s.Recall),6}{Of(s.F1),6}{s.Right,5}{s.Extra,5}{s.Missed,5}";
    }

    private static void Confusion(EvaluationResult result, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("gold type read as");
        foreach (var row in result.Confusion.GroupBy(c => c.Gold))
        {
            var line = $"  {row.Key ?? "nothing",-10}";
            foreach (var cell in row)
            {
                var part = $" {cell.Count} {cell.Predicted ?? "missed"}";
                if (line.Length + part.Length > Longest)
                {
                    output.WriteLine(line);
                    line = new string(' ', 12);
                }

                line += part;
            }

            output.WriteLine(line);
        }
    }

    private static void Calibration(Calibration calibration, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("confidence   events    mean   right");
        foreach (var bin in calibration.Bins)
        {
            var (mean, right) = bin.Count == 0 ? (Of(null), Of(null)) : (Of(bin.Confidence), Of(bin.Accuracy));
            output.WriteLine($"  {Edge(bin.From)}-{Edge(bin.To)}   {bin.Count,7}{mean,8}{right,8}");
        }

        output.WriteLine($"  expected calibration error {Of(calibration.ExpectedError)}, AUROC {Of(calibration.Auroc)}");
        if (calibration.Unsaid > 0) output.WriteLine($"  {calibration.Unsaid} events without a confidence are left aside");
    }

    private static string Edge(double edge) => edge.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Of(double? value) => value is { } number ? Rounded(number).ToString("0.000", CultureInfo.InvariantCulture) : "-";

    // Only sixteenths lie exactly between two numbers of three decimals; they go to the even one, as in most tools.
    private static double Rounded(double number) =>
        double.IsInteger(number * 16) ? Math.Round(number, 3, MidpointRounding.ToEven) : number;
}
