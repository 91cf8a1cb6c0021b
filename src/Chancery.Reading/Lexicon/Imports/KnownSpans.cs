using System.Globalization;
using Chancery.Reading.Lexicon.Building;
using Chancery.Reading.Lexicon.Sources;

namespace Chancery.Reading.Lexicon.Imports;

/// <summary>Fits an imported span to what the lexicon says of it: what stands there counts, the import adds to it.</summary>
internal static class KnownSpans
{
    /// <summary>The entry to write, and whether the lexicon has nothing of the span; no entry where it knows all.</summary>
    public static (HolderSource? Holder, bool IsNew) Fit(ImportedSpan span, List<ImportFault> faults)
    {
        var told = span.Holder;
        if (span.Actor.Holders.FirstOrDefault(h => IsSame(h, told)) is not { } known) return (told, true);
        var ends = known.To is null && told.To is not null;
        var begins = known.From >= told.From && known.From <= span.LatestFrom;
        var closes = known.To is null || told.To is null || (known.To >= span.EarliestTo && known.To <= told.To);
        if (!begins || !closes)
        {
            faults.Add(new ImportFault(
                "CHY0410", span.Line, false,
                $"{known.Name} stands as {known.Office} of {span.Actor.Name} from {Text(known.From)}{(known.To is { } end ? " to " + Text(end) : "")}; that span is kept. Change it in a file of your own if it is wrong."));
        }
        if (ends)
        {
            faults.Add(new ImportFault(
                "CHY0411", span.Line, false, $"{known.Name} stood without an end as {known.Office} of {span.Actor.Name}; the import ends it on {Text(told.To!.Value)}."));
        }
        var names = told.Names.Append(told.Name).Where(n => n != known.Name && !known.Names.Contains(n)).Distinct(StringComparer.Ordinal).ToList();
        var item = known.Wikidata is null ? told.Wikidata : null;
        var family = known.Family is null ? told.Family : null;
        var gender = known.IsFemale is null ? told.IsFemale : null;
        if (!ends && names.Count is 0 && item is null && family is null && gender is null) return (null, false);
        return (new HolderSource(known.Office, known.Name, [.. names], family, gender, known.From, ends ? told.To : null, item), false);
    }

    // One person in one office whose spans overlap, by the item where both tell one, else by a name.
    private static bool IsSame(HolderSource known, HolderSource told)
    {
        if (known.Office != told.Office || known.From > (told.To ?? DateOnly.MaxValue) || told.From > (known.To ?? DateOnly.MaxValue)) return false;
        if (known.Wikidata is not null && told.Wikidata is not null) return known.Wikidata == told.Wikidata;
        var slugs = told.Names.Append(told.Name).Select(NameText.Slug).ToHashSet(StringComparer.Ordinal);
        return known.Names.Append(known.Name).Select(NameText.Slug).Any(slugs.Contains);
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
