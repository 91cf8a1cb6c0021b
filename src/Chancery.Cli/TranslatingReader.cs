namespace Chancery.Cli;

/// <summary>A reader whose events are told in another manual's terms.</summary>
internal sealed class TranslatingReader(IReportReader reader, CodingScheme scheme) : IReportReader
{
    public ReportReading Read(Report report)
    {
        var reading = reader.Read(report);
        return reading with { Events = [.. reading.Events.SelectMany(e => SchemeTranslation.Translate(e, scheme))] };
    }
}
