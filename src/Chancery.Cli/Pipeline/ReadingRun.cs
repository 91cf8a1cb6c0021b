using Chancery.Cli.Output;
using Chancery.Formats.Intake;

namespace Chancery.Cli.Pipeline;

/// <summary>One run: inputs in, what is printed of them out, faults told.</summary>
internal static class ReadingRun
{
    /// <summary>Reads and prints all of it.</summary>
    /// <param name="items">What comes in.</param>
    /// <param name="totalBytes">How many bytes that is; null when it is not known.</param>
    /// <param name="printer">Who reads a report and how it is printed.</param>
    /// <param name="jobs">How many reports are read at once.</param>
    /// <param name="surroundings">Where it is printed.</param>
    /// <param name="cancellation">Ends the run after a whole reading.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(
        IEnumerable<IntakeItem> items, long? totalBytes, IReportPrinter printer, int jobs, Surroundings surroundings, CancellationToken cancellation)
    {
        var progress = new ProgressLine(surroundings, totalBytes);
        var tally = default(Tally);
        // Flushed below and never disposed: the stream under it is not ours to close.
        var results = new BufferedStream(surroundings.Output, 1 << 16);
        try
        {
            await results.WriteAsync(printer.Opening, cancellation);
            await foreach (var outcome in new OrderedReading(printer, jobs).ReadAsync(items, cancellation))
            {
                if (outcome.Text is { Length: > 0 } text)
                {
                    if (tally.Reports > 0) await results.WriteAsync(printer.Between, CancellationToken.None);
                    await results.WriteAsync(text, CancellationToken.None);
                    if (surroundings.OutputIsTerminal) await results.FlushAsync(CancellationToken.None);
                }

                Tell(outcome, progress, surroundings);
                tally = tally.With(outcome);
                progress.Show(tally.Reports, outcome.Item.BytesRead);
            }
        }
        finally
        {
            progress.Clear();
            await results.WriteAsync(printer.Closing(tally), CancellationToken.None);
            await results.FlushAsync(CancellationToken.None);
        }

        if (tally.Unread == 0) return ExitCodes.Ok;
        surroundings.Error.WriteLine($"{tally.Unread} could not be read (see above); {tally.Reports} read.");
        return ExitCodes.SomeUnread;
    }

    private static void Tell(Outcome outcome, ProgressLine progress, Surroundings surroundings)
    {
        if (outcome.Fault is null && outcome.Item.Faults.Count == 0) return;
        progress.Clear();
        foreach (var fault in outcome.Item.Faults) surroundings.Error.WriteLine(fault);
        if (outcome.Fault is { } own) surroundings.Error.WriteLine(own);
    }
}
