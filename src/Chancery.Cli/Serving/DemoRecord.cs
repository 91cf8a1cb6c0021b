using Chancery.Formats.Intake;
using Chancery.Record;
using Chancery.Server;

namespace Chancery.Cli.Serving;

/// <summary>A record of the samples, which is gone when the demo ends.</summary>
internal static class DemoRecord
{
    // The samples' visit to Beijing was planned then; a week later it had been held.
    private static readonly DateOnly BeforeTheVisit = new(2023, 6, 15);

    /// <summary>Reads the reports, keeps them in a record of their own, and shows it.</summary>
    /// <param name="samples">The reports.</param>
    /// <param name="reader">Reads them.</param>
    /// <param name="version">The reader's version.</param>
    /// <param name="options">How the server is set up.</param>
    /// <param name="surroundings">Where it is told.</param>
    /// <param name="cancellation">Ends the demo.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> ShowAsync(
        IEnumerable<IntakeItem> samples, IReportReader reader, string version, ServerOptions options, Surroundings surroundings, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("chancery-demo");
        try
        {
            await using var record = await DiplomaticRecord.OpenAsync(Path.Combine(folder.FullName, "demo.db"), RecordAccess.Write, surroundings.Clock, cancellation);
            ReportReading[] readings = [.. samples.Select(s => s.Report).OfType<Report>().Select(reader.Read)];
            await record.AddAsync(readings, version, cancellation);
            return await ServingRun.RunAsync(options, record, reader, surroundings, BeforeTheVisit, cancellation);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
