using BenchmarkDotNet.Running;
using Chancery.Benchmarks.Measures;
using Chancery.Benchmarks.Records;
using Chancery.Benchmarks.Serving;
using Chancery.Benchmarks.SideBySide;
using Chancery.Benchmarks.Texts;

// --text PATH holds for every command; it is handed down to the processes a measurement starts.
var rest = BenchmarkText.TakeChoice(args);
switch (rest)
{
    case ["compare", .. var options]:
        return Comparison.Run(options);
    case ["contend", var way, var text]:
        return ContendingProcess.Run(way, text);
    case ["record", .. var options]:
        return RecordRun.Run(options);
    case ["record-held", .. var options]:
        return await RecordRun.RunHeldAsync([.. options]);
    case ["load", .. var options]:
        return await LoadRun.RunAsync([.. options]);
    case ["views", .. var options]:
        return await ViewCost.RunAsync([.. options]);
    case ["load-serve", var file, .. var life]:
        return await ServingProcess.RunAsync(file, life.FirstOrDefault());
    case ["load-write", .. var options]:
        return await WritingProcess.RunAsync([.. options]);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Settings).Assembly).Run([.. rest], new Settings());
        return 0;
}
