using System.Collections.Concurrent;
using System.Diagnostics;

namespace Chancery.Cli.Tests.Records;

/// <summary>The command in a process of its own, which can be killed.</summary>
internal sealed class CommandProcess : IDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<string> lines = new();
    private readonly TaskCompletionSource output = new();
    private readonly Task<string> error;

    private CommandProcess(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, told) =>
        {
            if (told.Data is null) output.TrySetResult();
            else lines.Enqueue(told.Data);
        };
        process.BeginOutputReadLine();
        error = process.StandardError.ReadToEndAsync();
    }

    /// <summary>The program, and what stands before its arguments.</summary>
    public static IReadOnlyList<string> Program { get; } = [Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", typeof(ChanceryCommand).Assembly.Location];

    /// <summary>Starts a program; <see cref="Program"/> is the command.</summary>
    public static CommandProcess Start(IEnumerable<string> program, params IEnumerable<string> arguments)
    {
        string[] all = [.. program, .. arguments];
        return new(Process.Start(new ProcessStartInfo(all[0], all[1..]) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true })!);
    }

    /// <summary>True once it has ended.</summary>
    public bool HasEnded => process.HasExited;

    /// <summary>Ends it as the system does: nothing of it runs any more.</summary>
    public void Kill() => process.Kill();

    /// <summary>Waits for its end.</summary>
    /// <returns>The exit code, the lines it printed, and what it told of errors.</returns>
    public async Task<(int Code, IReadOnlyList<string> Lines, string Error)> EndAsync(CancellationToken cancellation)
    {
        await process.WaitForExitAsync(cancellation);
        await output.Task.WaitAsync(cancellation);
        return (process.ExitCode, [.. lines], await error);
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }
}
