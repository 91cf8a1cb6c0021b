using Chancery.Record;
using Chancery.Server;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Chancery.Cli.Serving;

/// <summary>Shows a record until it is told to stop.</summary>
internal static class ServingRun
{
    /// <summary>Starts the server, says where it is, and stops it when Ctrl-C is pressed; requests under way are answered first.</summary>
    /// <param name="options">How the server is set up.</param>
    /// <param name="record">The record.</param>
    /// <param name="reader">Reads what is sent to it.</param>
    /// <param name="surroundings">Where it says so.</param>
    /// <param name="asOf">A day from which the record is worth a look, which is linked to; null for none.</param>
    /// <param name="cancellation">Tells it to stop.</param>
    /// <returns>The exit code.</returns>
    /// <exception cref="CommandException">An address cannot be listened to.</exception>
    public static async Task<int> RunAsync(
        ServerOptions options, IRecord record, IReportReader reader, Surroundings surroundings, DateOnly? asOf, CancellationToken cancellation)
    {
        await using var server = ChanceryServer.Create(options, record, reader, surroundings.Clock);
        try
        {
            await server.StartAsync(cancellation);
        }
        catch (IOException e)
        {
            throw new CommandException(ExitCodes.Usage, $"chancery: error CHY0610: {e.Message} Stop what listens there, or give another address with --urls.");
        }

        foreach (var address in server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses)
        {
            surroundings.Error.WriteLine($"The record is shown at {address}/ (Ctrl-C stops it).");
            if (asOf is { } day) surroundings.Error.WriteLine($"As it stood on an earlier day: {address}/?as-of={day:yyyy-MM-dd}");
        }

        // Ends with the record at the latest: who stops the server need not wait for it.
        _ = HoldAsync(record, surroundings);
        await server.WaitForShutdownAsync(cancellation);
        return ExitCodes.Ok;
    }

    // It answers from its file until then, and where that fails.
    private static async Task HoldAsync(IRecord record, Surroundings surroundings)
    {
        if (record is not DiplomaticRecord file) return;
        try
        {
            await file.HoldAsync();
        }
        catch (OperationCanceledException)
        {
            // The record was closed meanwhile.
        }
        catch (RecordException e)
        {
            surroundings.Error.WriteLine($"chancery: warning {e.Code}: {e.Message}");
        }
    }
}
