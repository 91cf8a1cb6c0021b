using System.Diagnostics;
using System.Globalization;

namespace Chancery.Cli.Output;

/// <summary>
/// A bar that tells how far long work has come, on standard error. It is drawn only when a person looks there, the results
/// go elsewhere, and the work has lasted a while.
/// </summary>
/// <param name="surroundings">Where to draw.</param>
/// <param name="totalBytes">How many bytes there are to read; null when it is not known.</param>
internal sealed class ProgressLine(Surroundings surroundings, long? totalBytes)
{
    private const int Cells = 30;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly bool isShown = surroundings.ErrorIsTerminal && !surroundings.OutputIsTerminal;
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private TimeSpan next = Patience;
    private int drawn;

    /// <summary>Draws where the work stands.</summary>
    public void Show(int reports, long bytes)
    {
        if (!isShown || watch.Elapsed < next) return;
        next = watch.Elapsed + Pause;
        var line = Text(reports, bytes, totalBytes);
        surroundings.Error.Write("\r" + line.PadRight(drawn));
        drawn = line.Length;
    }

    /// <summary>Takes the bar away, so that a line can be written.</summary>
    public void Clear()
    {
        if (drawn > 0) surroundings.Error.Write("\r" + new string(' ', drawn) + "\r");
        drawn = 0;
    }

    internal static string Text(int reports, long bytes, long? totalBytes)
    {
        var count = reports.ToString("N0", CultureInfo.InvariantCulture) + " reports";
        if (totalBytes is not > 0) return count;
        var share = Math.Clamp((double)bytes / totalBytes.Value, 0, 1);
        var full = (int)(share * Cells);
        return $"[{new string('#', full)}{new string('.', Cells - full)}] {(int)(share * 100),3} % {count}";
    }
}
