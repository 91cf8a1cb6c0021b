using Chancery.Cli.Pipeline;

namespace Chancery.Cli.Output;

/// <summary>A way to print readings. Rendering runs on many threads at once and keeps no state.</summary>
internal interface IReadingOutput
{
    /// <summary>What stands before the first reading.</summary>
    ReadOnlyMemory<byte> Opening { get; }

    /// <summary>What stands between two readings.</summary>
    ReadOnlyMemory<byte> Between { get; }

    /// <summary>One reading; empty when it is not shown.</summary>
    ReadOnlyMemory<byte> Render(ReportReading reading);

    /// <summary>What stands behind the last reading.</summary>
    ReadOnlyMemory<byte> Closing(Tally tally);
}
