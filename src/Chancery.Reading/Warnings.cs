using Chancery.Reading.Cleaning;
using Chancery.Reading.Coding;

namespace Chancery.Reading;

/// <summary>What the reader could not do with a report.</summary>
internal static class Warnings
{
    public static IEnumerable<Warning> Of(CleanText clean, DateOnly? published, List<Told> told)
    {
        if (clean.Language is null)
            yield return new("CHY0102", "The text holds no prose that could be read; nothing was read from it.");
        else if (clean.Language is not "en")
            yield return new("CHY0103", $"The text is in another language ({clean.Language}); only English is read. Give a translation instead.");
        if (published is null && told.Count > 0)
            yield return new("CHY0101", "The report has no publication date, so that words such as \"on Tuesday\" stay unresolved. Give one with --published YYYY-MM-DD, in the field \"published\", or in a first line \"date YYYY-MM-DD\".");
    }
}
