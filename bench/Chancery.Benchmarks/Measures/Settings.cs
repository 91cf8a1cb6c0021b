using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using Perfolizer.Horology;

namespace Chancery.Benchmarks.Measures;

/// <summary>How the benchmarks are run and printed.</summary>
internal sealed class Settings : ManualConfig
{
    /// <summary>The defaults, with memory, and with the text read in a second.</summary>
    public Settings()
    {
        Add(DefaultConfig.Instance);
        AddJob(Job.Default.WithRuntime(CoreRuntime.Core10_0).WithWarmupCount(6).WithIterationCount(10).WithMinIterationTime(TimeInterval.Millisecond * 500));
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(new ThroughputColumn(), new BytesColumn());
        HideColumns(Column.Error, Column.StdDev, Column.Gen0, Column.Gen1, Column.Gen2, Column.AllocRatio);
        WithSummaryStyle(SummaryStyle.Default.WithMaxParameterColumnWidth(20));
    }
}
