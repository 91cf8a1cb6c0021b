using Chancery.Cli.Output;

namespace Chancery.Cli.Pipeline;

/// <summary>Prints the events of reports.</summary>
/// <param name="reader">Who reads.</param>
/// <param name="output">How a reading is printed.</param>
internal sealed class ReadingPrinter(IReportReader reader, IReadingOutput output) : IReportPrinter
{
    public ReadOnlyMemory<byte> Opening => output.Opening;

    public ReadOnlyMemory<byte> Between => output.Between;

    public (int Found, ReadOnlyMemory<byte> Text) Print(Report report)
    {
        var reading = reader.Read(report);
        return (reading.Events.Count, output.Render(reading));
    }

    public ReadOnlyMemory<byte> Closing(Tally tally) => output.Closing(tally);
}
