using System.Text;
using System.Text.Json;
using Chancery.Reading.Lexicon.Stats;

namespace Chancery.Cli.Output;

/// <summary>What a lexicon knows, as one JSON object.</summary>
internal static class StatsJson
{
    public static string Write(LexiconStats stats)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartArray("types");
            foreach (var t in stats.Types)
            {
                json.WriteStartObject();
                json.WriteString("type", Ontology.Code(t.Type));
                json.WriteNumber("frames", t.Frames);
                Words(json, t.Words);
                json.WriteNumber("examples", t.Examples);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartObject("all");
            json.WriteNumber("frames", stats.Types.Sum(t => t.Frames));
            Words(json, stats.Words);
            json.WriteNumber("examples", stats.Types.Sum(t => t.Examples));
            json.WriteEndObject();
            Families(json, stats);
            Counts(json, "actors",
                ("states", stats.Actors.States), ("formerStates", stats.Actors.FormerStates), ("territories", stats.Actors.Territories), ("disputed", stats.Actors.Disputed),
                ("organisations", stats.Actors.Organisations), ("armedGroups", stats.Actors.ArmedGroups), ("otherGroups", stats.Actors.OtherGroups), ("names", stats.Actors.Names),
                ("demonyms", stats.Actors.Demonyms), ("metonyms", stats.Actors.Metonyms), ("capitals", stats.Actors.Capitals), ("places", stats.Actors.Places), ("bodies", stats.Actors.Bodies));
            Counts(json, "offices",
                ("offices", stats.Offices.Offices), ("titles", stats.Offices.Titles), ("people", stats.Offices.People), ("names", stats.Offices.Names),
                ("spans", stats.Offices.Spans), ("serving", stats.Offices.Serving));
            Counts(json, "sources", ("agencies", stats.Sources.Agencies), ("outlets", stats.Sources.Outlets), ("names", stats.Sources.Names));
            Dates(json, stats);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Words(Utf8JsonWriter json, WordStats words) => Counts(json, "words",
        ("verbs", words.Verbs), ("nouns", words.Nouns), ("adjectives", words.Adjectives), ("phrases", words.Phrases), ("all", words.All));

    private static void Families(Utf8JsonWriter json, LexiconStats stats)
    {
        json.WriteStartArray("cameo");
        foreach (var f in stats.Families)
        {
            json.WriteStartObject();
            json.WriteString("family", f.Code);
            json.WriteString("means", f.Means);
            json.WriteNumber("leaves", f.Leaves);
            json.WriteNumber("covered", f.Covered);
            json.WriteStartObject("lacking");
            foreach (var c in f.Lacking) json.WriteString(c.Code, c.Means);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Counts(Utf8JsonWriter json, string name, params ReadOnlySpan<(string Key, int Count)> counts)
    {
        json.WriteStartObject(name);
        foreach (var (key, count) in counts) json.WriteNumber(key, count);
        json.WriteEndObject();
    }

    private static void Dates(Utf8JsonWriter json, LexiconStats stats)
    {
        json.WriteStartObject("checked");
        foreach (var c in stats.Checked)
        {
            json.WriteStartObject(c.Kind);
            json.WriteNumber("entries", c.Entries);
            json.WriteNumber("undated", c.Undated);
            json.WriteString("oldest", c.Oldest);
            json.WriteString("newest", c.Newest);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
