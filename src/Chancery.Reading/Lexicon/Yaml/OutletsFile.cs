using Chancery.Reading.Lexicon.Sources;

namespace Chancery.Reading.Lexicon.Yaml;

/// <summary>Reads outlets.yaml.</summary>
internal static class OutletsFile
{
    public static void Read(YamlFile file, LexiconDraft draft)
    {
        if (file.Root() is not { } root) return;
        foreach (var map in file.Maps(root, "the outlets"))
        {
            if (!map.Has("kind")) map.Missing("kind");
            var isAgency = map.Choice<bool>("kind", [("agency", true), ("outlet", false)]) ?? false;
            var country = map.Text("country");
            if (country is not null) draft.CodesNamed.Add(new Located(country, map.PlaceOf("country")));
            draft.Outlets.Add((new OutletSource(map.RequiredText("name"), map.Texts("names"), isAgency, country, map.Checked()), map.Place));
            map.Close();
        }
    }
}
