using System.Buffers;
using Chancery.Cli.Pipeline;
using Chancery.Formats.Export;

namespace Chancery.Cli.Output;

/// <summary>One reading a line.</summary>
internal sealed class NdjsonOutput : IReadingOutput
{
    public ReadOnlyMemory<byte> Opening => default;

    public ReadOnlyMemory<byte> Between => default;

    public ReadOnlyMemory<byte> Render(ReportReading reading)
    {
        var line = new ArrayBufferWriter<byte>(4096);
        ReadingJson.Write(reading, line);
        line.Write("\n"u8);
        return line.WrittenMemory;
    }

    public ReadOnlyMemory<byte> Closing(Tally tally) => default;
}

/// <summary>One array of readings, a value a line.</summary>
internal sealed class JsonOutput : IReadingOutput
{
    public ReadOnlyMemory<byte> Opening { get; } = "[\n"u8.ToArray();

    public ReadOnlyMemory<byte> Between { get; } = ",\n"u8.ToArray();

    public ReadOnlyMemory<byte> Render(ReportReading reading)
    {
        var item = new ArrayBufferWriter<byte>(4096);
        ReadingJson.Write(reading, item, indented: true);
        return item.WrittenMemory;
    }

    public ReadOnlyMemory<byte> Closing(Tally tally) => tally.Reports > 0 ? "\n]\n"u8.ToArray() : "]\n"u8.ToArray();
}
