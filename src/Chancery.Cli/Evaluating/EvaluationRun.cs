using System.Text;
using Chancery.Cli.Output;
using Chancery.Evaluation;
using Chancery.Formats.Intake;

namespace Chancery.Cli.Evaluating;

/// <summary>One evaluation: gold and readings in, figures out, faults told.</summary>
/// <param name="surroundings">Where it is printed.</param>
/// <param name="options">What is counted.</param>
/// <param name="details">True to show every event.</param>
/// <param name="clusters">True to judge how events are merged as well.</param>
/// <param name="json">True for JSON, false for a table.</param>
internal sealed class EvaluationRun(Surroundings surroundings, EvaluationOptions options, bool details, bool clusters, bool json)
{
    private bool isWhole = true;

    /// <summary>Judges and prints.</summary>
    /// <returns>The exit code.</returns>
    public int Run(string given, string? predicted, CancellationToken cancellation)
    {
        var files = new GoldFolder(given).Read().ToList();
        if (files.Count == 0) Tell(Error("CHY0308", given, "The folder holds no gold. Gold is a .json file with a list 'events'."));
        foreach (var fault in files.SelectMany(f => f.Faults)) Tell(fault);
        var work = new GoldReading(surroundings.Readers, cancellation);
        var known = files.Where(f => f.Gold is not null).ToList();
        if (predicted is null) known = [.. known.Where(HasReport)];
        if (known.Count == 0) return ExitCodes.SomeUnread;
        var read = predicted is null ? Read(work, known) : [];
        var readings = predicted is null ? [.. read.OfType<ReportReading>().Select(PredictedReport.Of)] : Load(predicted);
        if (readings is null) return ExitCodes.SomeUnread;
        var gold = known.Select(f => f.Gold!).ToList();
        foreach (var file in known.Where(f => predicted is not null && Evaluator.ReadingOf(f.Gold!, gold, readings) is null))
            Tell(new(FaultLevel.Warning, "CHY0310", file.Path, null, null, $"{predicted} holds no reading of '{file.Gold!.Key}'; its events count as missed. Read that report too, with this id."));
        var result = Evaluator.Evaluate(work.WithSentences(gold), readings, options);
        var merged = clusters ? new ClusterRun(new GoldAccounts(ReaderFactory.Lexicon(null))).Run(known, read, result.Reports) : null;
        Print(result, merged);
        return isWhole ? ExitCodes.Ok : ExitCodes.SomeUnread;
    }

    private bool HasReport(GoldFile file)
    {
        if (file.Report is null)
            Tell(Error("CHY0309", file.Path, $"The report '{file.Gold!.Key}' is not beside its gold, and was left out. Put it there as report.txt, {Path.GetFileNameWithoutExtension(file.Path)}.txt or in reports.ndjson; or give PREDICTED."));
        return file.Report is not null;
    }

    private List<ReportReading?> Read(GoldReading work, List<GoldFile> files)
    {
        var read = work.Read([.. files.Select(f => f.Report!)]);
        foreach (var fault in read.Select(r => r.Fault).OfType<InputFault>()) Tell(fault);
        return [.. read.Select(r => r.Reading)];
    }

    private IReadOnlyList<PredictedReport>? Load(string path)
    {
        byte[] bytes;
        if (path == "-")
        {
            using var input = surroundings.Input();
            using var all = new MemoryStream();
            input.CopyTo(all);
            bytes = all.ToArray();
        }
        else
        {
            (bytes, var fault) = GoldFolder.ReadAll(path);
            if (fault is not null)
            {
                Tell(fault);
                return null;
            }
        }

        var (readings, faults) = PredictionJson.ParseAll(bytes);
        foreach (var fault in faults) Tell(GoldFolder.Told(path, fault));
        return readings;
    }

    private void Print(EvaluationResult result, ClusterResult? merged)
    {
        if (json)
        {
            surroundings.Output.Write(EvaluationJson.Of(result, merged, details).Span);
            return;
        }

        using var output = new StreamWriter(surroundings.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        if (details) EvaluationDetails.Write(result, output);
        EvaluationTable.Write(result, output);
        if (merged is not null) ClusterTable.Write(merged, details, output);
    }

    private void Tell(InputFault fault)
    {
        surroundings.Error.WriteLine(fault);
        isWhole &= fault.Level is not FaultLevel.Error;
    }

    private static InputFault Error(string code, string path, string message) => new(FaultLevel.Error, code, path, null, null, message);
}
