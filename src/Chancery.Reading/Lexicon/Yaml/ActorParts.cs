using Chancery.Reading.Lexicon.Sources;

namespace Chancery.Reading.Lexicon.Yaml;

/// <summary>Reads the bodies, places and office holders of an actor.</summary>
internal static class ActorParts
{
    public static BodySource Body(MapReader map)
    {
        if (!map.Has("kind")) map.Missing("kind");
        var body = new BodySource(
            map.RequiredText("name"),
            map.Choice<BodyKind>("kind",
            [
                ("government", BodyKind.Government), ("parliament", BodyKind.Parliament), ("military", BodyKind.Military),
                ("agency", BodyKind.Agency), ("party", BodyKind.Party), ("company", BodyKind.Company),
            ]) ?? default,
            map.Texts("names"));
        map.Close();
        return body;
    }

    public static PlaceSource Place(MapReader map)
    {
        var place = new PlaceSource(
            map.RequiredText("name"), map.RequiredNumber("latitude", 90), map.RequiredNumber("longitude", 180),
            map.Truth("capital") ?? false, map.Texts("names"));
        map.Close();
        return place;
    }

    /// <summary>The holders under <c>offices</c>, office by office in the file's order.</summary>
    public static EquatableList<HolderSource> Holders(MapReader actor, LexiconDraft draft)
    {
        if (actor.Map("offices") is not { } offices) return [];
        var holders = new List<HolderSource>();
        foreach (var (office, _) in offices.Entries)
        {
            draft.OfficesNamed.Add(office);
            foreach (var map in offices.Maps(office.Value)) Add(Holder(office.Value, map), map.Place);
        }
        return holders.ToEquatableList();

        void Add(HolderSource holder, FilePlace place)
        {
            if (holders.Exists(h => SameSpan(h, holder)))
                draft.Problems.Add(LexiconProblems.Duplicate, place, $"{holder.Name} stands twice as {holder.Office} from one day.", "Take one out.");
            holders.Add(holder);
        }
    }

    /// <summary>True when the two tell one person's one span in one office.</summary>
    public static bool SameSpan(HolderSource a, HolderSource b) => a.Office == b.Office && a.Name == b.Name && a.From == b.From;

    private static HolderSource Holder(string office, MapReader map)
    {
        if (!map.Has("from")) map.Missing("from");
        var (from, to) = map.Span();
        var wikidata = map.Text("wikidata");
        if (wikidata is not null && !WikidataId.IsFormed(wikidata))
            map.Problems.Add(LexiconProblems.MalformedCode, map.PlaceOf("wikidata"), $"'{wikidata}' is no item of Wikidata.", "Write Q and its number, such as Q42.");
        var holder = new HolderSource(
            office, map.RequiredText("name"), map.Texts("names"), map.Text("family"),
            map.Choice<bool>("gender", [("f", true), ("m", false)]), from ?? default, to, wikidata);
        map.Close();
        return holder;
    }
}
