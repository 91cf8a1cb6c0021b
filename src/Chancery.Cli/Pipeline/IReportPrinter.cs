namespace Chancery.Cli.Pipeline;

/// <summary>Reads reports and prints what it finds in them. Printing runs on many threads at once and keeps no state.</summary>
internal interface IReportPrinter
{
    /// <summary>What stands before the first report.</summary>
    ReadOnlyMemory<byte> Opening { get; }

    /// <summary>What stands between two reports.</summary>
    ReadOnlyMemory<byte> Between { get; }

    /// <summary>How much was found in a report, and how it is printed; empty when it is not shown.</summary>
    (int Found, ReadOnlyMemory<byte> Text) Print(Report report);

    /// <summary>What stands behind the last report.</summary>
    ReadOnlyMemory<byte> Closing(Tally tally);
}
