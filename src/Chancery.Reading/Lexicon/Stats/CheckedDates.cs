using Chancery.Reading.Lexicon.Sources;
using Chancery.Reading.Lexicon.Yaml;

namespace Chancery.Reading.Lexicon.Stats;

/// <summary>Up to what dates entries were checked.</summary>
internal static class CheckedDates
{
    public static EquatableList<CheckedStats> Of(LexiconSource lexicon)
    {
        var actors = lexicon.Actors.GroupBy(a => a.Kind).OrderBy(g => g.Key).Select(g => Of(ActorFile.WordOf(g.Key ?? default), g.Select(a => a.Checked)));
        return [.. actors, Of("outlet", lexicon.Outlets.Select(o => o.Checked))];
    }

    private static CheckedStats Of(string kind, IEnumerable<string?> dates)
    {
        var all = dates.ToList();
        var told = all.OfType<string>().OrderBy(FirstDay).ThenBy(d => d, StringComparer.Ordinal).ToList();
        return new(kind, all.Count, all.Count - told.Count, told.FirstOrDefault(), told.LastOrDefault());
    }

    private static DateOnly FirstDay(string date) => PartialDate.TryParse(date, out var days) ? days.First : default;
}
