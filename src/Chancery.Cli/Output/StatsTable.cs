using System.Text;
using Chancery.Reading.Lexicon.Stats;

namespace Chancery.Cli.Output;

/// <summary>What a lexicon knows, in tables for people.</summary>
internal static class StatsTable
{
    public static string Write(LexiconStats stats)
    {
        var text = new StringBuilder();
        text.Append(Words(stats)).Append('\n');
        if (stats.Families.Count > 0) text.Append(Codes(stats)).Append('\n');
        text.Append(Entries(stats)).Append('\n').Append(Dates(stats));
        return text.ToString();
    }

    private static PlainTable Words(LexiconStats stats)
    {
        var table = new PlainTable("type", "frames", "verbs", "nouns", "adjectives", "phrases", "words", "examples");
        foreach (var t in stats.Types) Add(Ontology.Code(t.Type), t.Frames, t.Words, t.Examples);
        // A word of two types counts once.
        Add("all", stats.Types.Sum(t => t.Frames), stats.Words, stats.Types.Sum(t => t.Examples));
        return table;

        void Add(string name, int frames, WordStats w, int examples) => table.Add(name, frames, w.Verbs, w.Nouns, w.Adjectives, w.Phrases, w.All, examples);
    }

    private static string Codes(LexiconStats stats)
    {
        var table = new PlainTable("CAMEO", "", "leaves", "covered", "lacking");
        foreach (var f in stats.Families) table.Add(f.Code, f.Means, f.Leaves, f.Covered, string.Join(' ', f.Lacking.Select(c => c.Code)));
        table.Add("all", "", stats.Families.Sum(f => f.Leaves), stats.Families.Sum(f => f.Covered), "");
        return table.ToString();
    }

    private static PlainTable Entries(LexiconStats stats)
    {
        var (actors, offices, sources) = (stats.Actors, stats.Offices, stats.Sources);
        return new PlainTable("what", "count")
            .Add("states", actors.States).Add("former states", actors.FormerStates).Add("territories", actors.Territories)
            .Add("actors of disputed statehood", actors.Disputed).Add("organisations", actors.Organisations)
            .Add("armed groups", actors.ArmedGroups).Add("other groups", actors.OtherGroups)
            .Add("names of actors", actors.Names).Add("demonyms", actors.Demonyms).Add("metonyms", actors.Metonyms)
            .Add("capitals", actors.Capitals).Add("other places", actors.Places).Add("bodies", actors.Bodies)
            .Add("offices", offices.Offices).Add("titles", offices.Titles).Add("office holders", offices.People).Add("their names", offices.Names)
            .Add("spans in office", offices.Spans).Add("without an end", offices.Serving)
            .Add("news agencies", sources.Agencies).Add("outlets", sources.Outlets).Add("their names", sources.Names);
    }

    private static PlainTable Dates(LexiconStats stats)
    {
        var table = new PlainTable("checked", "entries", "undated", "oldest", "newest");
        foreach (var c in stats.Checked) table.Add(c.Kind, c.Entries, c.Undated, c.Oldest, c.Newest);
        return table;
    }
}
