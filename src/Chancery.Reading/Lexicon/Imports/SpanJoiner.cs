using Chancery.Reading.Lexicon.Building;

namespace Chancery.Reading.Lexicon.Imports;

/// <summary>Joins rows that tell one span: a query gives a row for each alias.</summary>
internal static class SpanJoiner
{
    public static IReadOnlyList<ImportedSpan> Join(IEnumerable<ImportedSpan> rows, List<ImportFault> faults)
    {
        var spans = new List<ImportedSpan>();
        var at = new Dictionary<(string, string, string, DateOnly), int>();
        foreach (var row in rows)
        {
            var key = (row.Holder.Wikidata ?? NameText.Slug(row.Holder.Name), row.Actor.Key, row.Holder.Office, row.Holder.From);
            if (at.TryAdd(key, spans.Count)) spans.Add(row);
            else spans[at[key]] = Join(spans[at[key]], row, faults);
        }
        return spans;
    }

    private static ImportedSpan Join(ImportedSpan first, ImportedSpan next, List<ImportFault> faults)
    {
        var (a, b) = (first.Holder, next.Holder);
        if (a.To is not null && b.To is not null && a.To != b.To)
            faults.Add(new ImportFault("CHY0409", next.Line, false, $"{a.Name} left office on another day in line {first.Line}, which counts. Take one of the two out."));
        var ended = a.To is null ? next : first;
        return first with
        {
            EarliestTo = ended.EarliestTo,
            Holder = a with
            {
                Names = [.. a.Names.Append(b.Name).Concat(b.Names).Where(n => n != a.Name).Distinct(StringComparer.Ordinal)],
                Family = a.Family ?? b.Family,
                IsFemale = a.IsFemale ?? b.IsFemale,
                To = ended.Holder.To,
                Wikidata = a.Wikidata ?? b.Wikidata,
            },
        };
    }
}
