using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Chancery.Benchmarks.Measures;

/// <summary>How much of the text is done in a second, by the median.</summary>
internal sealed class ThroughputColumn : UnitColumn
{
    public override string ColumnName => "Speed";

    public override string Legend => "Text done in a second on one core, by the median time";

    protected override string Value(BenchmarkReport report, UnitsAttribute units, BenchmarkCase benchmark) =>
        $"{units.Count * 1e9 / report.ResultStatistics!.Median:N0} {units.Unit}/s";
}
