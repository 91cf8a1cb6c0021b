namespace Chancery.Record.Store.Reports;

/// <summary>A report as it stands in the file.</summary>
/// <param name="Number">Its row.</param>
/// <param name="Known">What is known of it, by its first appearance.</param>
internal sealed record ReportRow(long Number, KnownReport Known);
