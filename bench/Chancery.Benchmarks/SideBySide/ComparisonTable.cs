using System.Globalization;

namespace Chancery.Benchmarks.SideBySide;

/// <summary>The outcome as a Markdown table.</summary>
internal static class ComparisonTable
{
    private static readonly string[] Head =
        ["", "tokens/s min", "median", "max", "per CPU second", "characters/s", "load ms", "peak MB"];

    /// <summary>Prints it, a row a contender.</summary>
    public static void Print(IEnumerable<Contender> contenders, TextWriter output)
    {
        var rows = contenders.Select(Row).Prepend(Head).ToList();
        var widths = Head.Select((_, column) => rows.Max(r => r[column].Length)).ToArray();
        for (var i = 0; i < rows.Count; i++)
        {
            output.WriteLine("| " + string.Join(" | ", rows[i].Select((cell, c) => c == 0 ? cell.PadRight(widths[c]) : cell.PadLeft(widths[c]))) + " |");
            if (i == 0) output.WriteLine("| " + string.Join(" | ", widths.Select((w, c) => c == 0 ? new string('-', w) : new string('-', w - 1) + ":")) + " |");
        }
    }

    private static string[] Row(Contender contender)
    {
        var speeds = contender.Rounds.Select(r => r.Speed).Order().ToList();
        return
        [
            contender.Name, Number(speeds[0]), Number(Median(speeds)), Number(speeds[^1]),
            Number(Median(contender.Rounds.Select(r => r.SpeedOfProcessor))), Number(Median(contender.Rounds.Select(r => r.CharactersPerSecond))),
            Number(contender.Loading), Number(contender.Rounds.Max(r => r.PeakKilobytes) / 1024.0),
        ];
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private static string Number(double value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
