using Chancery.Cli.Output;
using Chancery.Formats.Intake;
using Chancery.Reading.Suggestions;

namespace Chancery.Cli.Pipeline;

/// <summary>Reads many reports at once for what the lexicon lacks; what cannot be read is told, and the rest goes on.</summary>
/// <param name="suggester">Who reads.</param>
/// <param name="progress">Where it is told how far the work has come.</param>
/// <param name="error">Where faults are told.</param>
internal sealed class SuggestionRun(LexiconSuggester suggester, ProgressLine progress, TextWriter error)
{
    /// <summary>How many inputs could not be read so far.</summary>
    public int Unread { get; private set; }

    /// <summary>What each report gave, in the order of the input.</summary>
    public IEnumerable<IReadOnlyList<Suggestion>> Read(IEnumerable<IntakeItem> items, int jobs, CancellationToken cancellation)
    {
        var reports = 0;
        var outcomes = items.AsParallel().AsOrdered().WithDegreeOfParallelism(jobs).WithMergeOptions(ParallelMergeOptions.NotBuffered).WithCancellation(cancellation).Select(Suggest);
        foreach (var (item, suggestions, fault) in outcomes)
        {
            InputFault[] faults = [.. item.Faults, .. fault is null ? [] : (InputFault[])[fault]];
            if (faults.Length > 0) progress.Clear();
            foreach (var told in faults) error.WriteLine(told);
            if (faults.Any(f => f.Level is FaultLevel.Error)) Unread++;
            if (suggestions is null) continue;
            progress.Show(++reports, item.BytesRead);
            yield return suggestions;
        }

        progress.Clear();
    }

    private (IntakeItem Item, IReadOnlyList<Suggestion>? Suggestions, InputFault? Fault) Suggest(IntakeItem item)
    {
        if (item.Report is null) return (item, null, null);
        try
        {
            return (item with { Report = null }, suggester.Suggest(item.Report), null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // One report never stops a run: it is set aside with its reason.
            return (item with { Report = null }, null, OrderedReading.Failure(item.Report, e));
        }
    }
}
