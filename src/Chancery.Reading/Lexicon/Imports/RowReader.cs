using Chancery.Reading.Lexicon.Sources;
using Chancery.Reading.Lexicon.Yaml;

namespace Chancery.Reading.Lexicon.Imports;

/// <summary>Understands a row: who, for whom, in which office, from when to when.</summary>
internal sealed class RowReader(LexiconSource lexicon, List<ImportFault> faults)
{
    private readonly ActorNames actors = new(lexicon);
    private readonly OfficeNames offices = new(lexicon);

    /// <summary>The span it tells; null, with a fault noted, when a part of it cannot be used.</summary>
    public ImportedSpan? Read(ImportRow row)
    {
        var name = row.Name.Trim();
        // A query gives the item itself for what has no English label.
        if (name.Length is 0 || WikidataId.IsFormed(name))
            return Unused("CHY0403", row, "It has no English name. Give one, or leave the row out.");
        var actor = actors.Of(row.Country) ?? (row.Country.Length is 0 ? actors.OfOffice(row.Office) : null);
        if (actor is null)
        {
            return Unused("CHY0404", row, row.Country.Length is 0
                ? $"It tells no country, and '{row.Office}' names none. Fill the column, such as iso3 or countryLabel."
                : $"'{row.Country}' is no state or organisation of the lexicon. Write its name or its code, such as FRA, or add a file for it.");
        }
        if (offices.Of(row.Office, actor) is not { } office)
            return Unused("CHY0405", row, $"'{row.Office}' is no office of the lexicon. Write a title as offices.yaml has it, or add the title there in your own folder.");
        if (Days(row.From) is not { } from)
            return Unused("CHY0406", row, row.From.Length is 0 ? "It does not tell when the span began. Fill the column, such as start." : $"'{row.From}' is no date. Write YYYY, YYYY-MM or YYYY-MM-DD.");
        var to = Days(row.To);
        if (to is null && row.To.Length > 0) return Unused("CHY0406", row, $"'{row.To}' is no date. Write YYYY, YYYY-MM or YYYY-MM-DD.");
        if (from.First > to?.Last) return Unused("CHY0406", row, $"It ends ({row.To}) before it begins ({row.From}). Mend one of the two.");
        var holder = new HolderSource(
            office, name, [.. PersonNames.Usable(name, row, faults)], row.Family.Trim() is { Length: > 0 } family ? family : null,
            row.Gender.Trim().ToLowerInvariant() switch { "female" or "f" => true, "male" or "m" => false, _ => null },
            from.First, to?.Last, Item(row));
        return new ImportedSpan(row.Line, actor, holder, from.Last, to?.First);
    }

    private string? Item(ImportRow row)
    {
        if (row.Wikidata.Trim() is not { Length: > 0 } told) return null;
        var item = told[(told.LastIndexOf('/') + 1)..];
        if (WikidataId.IsFormed(item)) return item;
        faults.Add(new ImportFault("CHY0407", row.Line, false, $"'{told}' is no item of Wikidata, and was left aside. Write Q and its number, or its address."));
        return null;
    }

    // 2012-05-07T00:00:00Z, or only its beginning.
    private static (DateOnly First, DateOnly Last)? Days(string text)
    {
        var date = text.Trim().TrimStart('+');
        var time = date.IndexOf('T', StringComparison.Ordinal);
        if (time >= 0) date = date[..time];
        return PartialDate.TryParse(date, out var days) ? days : null;
    }

    private ImportedSpan? Unused(string code, ImportRow row, string message)
    {
        faults.Add(new ImportFault(code, row.Line, true, message));
        return null;
    }
}
