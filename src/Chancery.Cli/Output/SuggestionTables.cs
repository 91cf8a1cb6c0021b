using System.Text;
using Chancery.Reading.Suggestions;

namespace Chancery.Cli.Output;

/// <summary>What a lexicon lacks, in tables for people.</summary>
internal static class SuggestionTables
{
    public static string Write(IReadOnlyList<SuggestionCount> counts)
    {
        var text = new StringBuilder();
        Append("People told of with a country, not in the lexicon", SuggestionKind.Person, ["name", "country", "office"], s => [s.Text, s.Country, s.Office]);
        Append("Names that took part, and are nobody's", SuggestionKind.Name, ["name", "with"], s => [s.Text, s.Slot]);
        Append("Words between two actors that gave no event", SuggestionKind.Word, ["word", "slot"], s => [s.Text, s.Slot]);
        return text.Length == 0 ? "The lexicon lacks nothing that was met.\n" : text.ToString();

        void Append(string heading, SuggestionKind kind, string[] headings, Func<Suggestion, string?[]> cells)
        {
            var own = counts.Where(c => c.Suggestion.Kind == kind).ToList();
            if (own.Count == 0) return;
            var table = new PlainTable(["times", "reports", .. headings, "example"]);
            foreach (var c in own)
                table.Add([c.Times, c.Reports, .. cells(c.Suggestion).Select(t => t is null ? null : EventWords.OneLine(t)), EventWords.Shortened(c.Suggestion.Example)]);
            text.Append(text.Length == 0 ? "" : "\n").Append(heading).Append("\n\n").Append(table);
        }
    }
}
