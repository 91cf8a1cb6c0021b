using Chancery.Server.Hosting;

namespace Chancery.Server.Api;

/// <summary>
/// Reads texts that are sent, a few at a time and none for long. A reader cannot be stopped: one that takes too long goes on
/// by itself and keeps its seat until it is done, so that no sender can fill the machine.
/// </summary>
internal sealed class ReadingDesk(IReportReader reader, ServerOptions options) : IDisposable
{
    private readonly SemaphoreSlim seats = new(Math.Max(1, Environment.ProcessorCount / 2));

    /// <summary>The reading of a text. Nothing of it is kept.</summary>
    /// <exception cref="Refusal">The text is too long, all seats stay taken, or the time is up.</exception>
    public async Task<ReportReading> ReadAsync(Report report, CancellationToken cancellation)
    {
        var limits = options.Limits;
        if (report.FullText.Length > limits.TextCharacters)
            throw new Refusal(413, "CHY0606", "Too large", $"The text is longer than the {limits.TextCharacters} characters that this server reads. Send less.");
        if (!await seats.WaitAsync(limits.Reading, cancellation))
            throw new Refusal(503, "CHY0613", "Busy", "Others are being read, and none was done in time. Send it again in a while.");
        var reading = Task.Run(() =>
        {
            try
            {
                return reader.Read(report);
            }
            finally
            {
                seats.Release();
            }
        }, CancellationToken.None);
        try
        {
            return await reading.WaitAsync(limits.Reading, cancellation);
        }
        catch (TimeoutException)
        {
            throw new Refusal(504, "CHY0607", "That takes too long", "The text was not read in time. Send less of it.");
        }
    }

    public void Dispose() => seats.Dispose();
}
