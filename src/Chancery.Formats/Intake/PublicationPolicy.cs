namespace Chancery.Formats.Intake;

/// <summary>What is known of the publication dates from outside the texts.</summary>
/// <param name="Published">The day for reports that tell none themselves; null for none.</param>
/// <param name="ForcePublished">The day for every report, whatever it tells; null for none.</param>
public sealed record PublicationPolicy(DateOnly? Published = null, DateOnly? ForcePublished = null)
{
    /// <summary>
    /// The day to give a report whose input tells <paramref name="told"/>: the forced one; else the one told; else none where
    /// the text begins with a date stamp, which the reader takes; else the one given for the rest.
    /// </summary>
    internal DateOnly? Of(Report report, DateOnly? told) =>
        ForcePublished ?? told ?? (Published is null || IsStamped(report) ? null : Published);

    private static bool IsStamped(Report report) =>
        PublicationDate.IsStamped(report.Text) || (report.Title is not null && PublicationDate.IsStamped(report.Title));
}
