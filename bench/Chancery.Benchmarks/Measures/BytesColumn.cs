using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Chancery.Benchmarks.Measures;

/// <summary>Bytes allocated for each token or character.</summary>
internal sealed class BytesColumn : UnitColumn
{
    public override string ColumnName => "Bytes each";

    public override string Legend => "Managed memory allocated for a token or character";

    protected override string Value(BenchmarkReport report, UnitsAttribute units, BenchmarkCase benchmark) =>
        report.GcStats.GetBytesAllocatedPerOperation(benchmark) is { } bytes ? $"{(double)bytes / units.Count:N1} B" : "-";
}
