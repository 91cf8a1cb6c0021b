namespace Chancery;

/// <summary>Reads reports. An implementation is a pure function of the report, safe to share among threads.</summary>
public interface IReportReader
{
    /// <summary>What this report says. Any text at all gives a reading; what could not be read is told in its warnings.</summary>
    ReportReading Read(Report report);

    /// <summary>What a record keeps of the reader beside its readings: one that reads differently has another version.</summary>
    string Version => GetType().Assembly.GetName().Version?.ToString(3) ?? "0";
}
