using Chancery.Language;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Names;

/// <summary>
/// The day by which the people of a report are known whose day of publication is not: the last on which the most of those it names held office.
/// It tells who "Truss" is beside "Biden", and nothing of when anything happened.
/// </summary>
internal static class Era
{
    /// <summary>The day; null where the report names nobody who held office.</summary>
    public static DateOnly? Of(IEnumerable<SentenceItems> items, OfficeIndex offices)
    {
        var spans = new Dictionary<string, List<Tenure>>(StringComparer.Ordinal);
        foreach (var sentence in items)
            for (var i = 0; i < sentence.Tokens.Count; i++)
                if (sentence.NameAt[i] is { } match && match.First == i && sentence.Tokens[match.Last].Upos is UniversalTag.Propn && SpansOf(match, offices) is { Count: > 0 } held)
                    spans.TryAdd(sentence.Words(match.First, match.Last), held);
        DateOnly? best = null;
        var most = 0;
        foreach (var day in spans.Values.SelectMany(s => s).Select(t => t.To ?? offices.Latest).Distinct().OrderDescending())
        {
            var holding = spans.Values.Count(s => s.Exists(t => t.Holds(day)));
            if (holding > most) (best, most) = (day, holding);
        }

        return best;
    }

    // By a family name alone only those who led a state or an organisation are meant.
    private static List<Tenure> SpansOf(NameMatch match, OfficeIndex offices)
    {
        var spans = new List<Tenure>();
        foreach (var entry in match.Entries)
        {
            if (entry.Entity is not Person person || entry.Sense is not (NameSense.Name or NameSense.FamilyName)) continue;
            spans.AddRange(person.Tenures.Where(t => entry.Sense is NameSense.Name || offices.IsLeading(t.Office)));
        }

        return spans;
    }
}
