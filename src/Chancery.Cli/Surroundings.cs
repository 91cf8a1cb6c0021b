using System.Text;
using Chancery.Cli.Records;
using Chancery.Record;

namespace Chancery.Cli;

/// <summary>All that the command knows of the world: its streams, its terminal, and who makes its reader.</summary>
/// <param name="Input">Opens standard input.</param>
/// <param name="Output">Where results go.</param>
/// <param name="Error">Where everything else goes.</param>
/// <param name="OutputIsTerminal">True when a person looks at the results as they come.</param>
/// <param name="ErrorIsTerminal">True when a person looks at the rest as it comes.</param>
/// <param name="Width">Width of the table in characters.</param>
/// <param name="UsesColour">True when the terminal may be sent colours.</param>
/// <param name="Readers">Makes the reader.</param>
internal sealed record Surroundings(
    Func<Stream> Input,
    Stream Output,
    TextWriter Error,
    bool OutputIsTerminal,
    bool ErrorIsTerminal,
    int Width,
    bool UsesColour,
    IReaderFactory Readers)
{
    /// <summary>What a variable of the environment says; null where it is not set.</summary>
    public Func<string, string?> Variable { get; init; } = Environment.GetEnvironmentVariable;

    /// <summary>Tells the day and the hour.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Opens the record that the option names, or the usual one.</summary>
    public Func<string?, RecordAccess, Surroundings, CancellationToken, Task<IRecord>> OpenRecord { get; init; } = async (given, access, surroundings, cancellation) =>
        access is RecordAccess.Read
            ? await RecordLocation.ReadAsync(given, surroundings, cancellation)
            : await RecordLocation.WriteAsync(given, surroundings, cancellation);

    private const int WidthOfFiles = 100;

    /// <summary>Those of the running process.</summary>
    public static Surroundings OfThisProcess()
    {
        var terminal = !Console.IsOutputRedirected;
        var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
        return new(
            Console.OpenStandardInput,
            Console.OpenStandardOutput(),
            error,
            terminal,
            !Console.IsErrorRedirected,
            terminal && Console.WindowWidth > 0 ? Console.WindowWidth : WidthOfFiles,
            // https://no-color.org
            terminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            new ReaderFactory());
    }
}
