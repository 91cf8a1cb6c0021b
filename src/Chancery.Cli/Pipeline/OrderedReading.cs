using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Chancery.Formats.Intake;

namespace Chancery.Cli.Pipeline;

/// <summary>Reads many reports at once and gives what is printed of them in the order of the input.</summary>
/// <param name="printer">Who reads and prints a report.</param>
/// <param name="jobs">How many reports are read at once.</param>
internal sealed class OrderedReading(IReportPrinter printer, int jobs)
{
    /// <summary>The outcomes. No more than a few reports a job are held at any time.</summary>
    public async IAsyncEnumerable<Outcome> ReadAsync(IEnumerable<IntakeItem> items, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var under = Channel.CreateBounded<Task<Outcome>>(new BoundedChannelOptions(2 * jobs) { SingleReader = true, SingleWriter = true });
        var scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler;
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var producer = Task.Run(() => ProduceAsync(items, under.Writer, scheduler, stopping.Token), CancellationToken.None);
        try
        {
            await foreach (var task in under.Reader.ReadAllAsync(cancellation)) yield return await task.WaitAsync(cancellation);
            await producer;
        }
        finally
        {
            // Who stops listening stops the work; a read that hangs on its input is not waited for.
            await stopping.CancelAsync();
        }
    }

    private async Task ProduceAsync(IEnumerable<IntakeItem> items, ChannelWriter<Task<Outcome>> under, TaskScheduler scheduler, CancellationToken stopping)
    {
        try
        {
            foreach (var item in items)
            {
                var task = Task.Factory.StartNew(() => Read(item), stopping, TaskCreationOptions.DenyChildAttach, scheduler);
                await under.WriteAsync(task, stopping);
            }

            under.Complete();
        }
        catch (Exception e)
        {
            under.Complete(e);
        }
    }

    private Outcome Read(IntakeItem item)
    {
        if (item.Report is null) return new(item, 0, null, null);
        try
        {
            var (found, text) = printer.Print(item.Report);
            return new(item with { Report = null }, found, text, null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // One report never stops a run: it is set aside with its reason.
            return new(item, 0, null, Failure(item.Report, e));
        }
    }

    /// <summary>How it is told that the reader failed on a report.</summary>
    public static InputFault Failure(Report report, Exception e) => new(
        FaultLevel.Error, "CHY0021", report.Source, null, null,
        $"The reader failed on this report and set it aside ({e.GetType().Name}: {e.Message}). Please send the text to the project.");
}
