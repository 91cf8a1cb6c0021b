using Chancery.Reading.Lexicon.Building;
using Chancery.Reading.Lexicon.Sources;

namespace Chancery.Reading.Lexicon.Yaml;

/// <summary>Reads actors/CODE.yaml and organisations/NAME.yaml.</summary>
internal static class ActorFile
{
    private static readonly (string Word, PolityKind Kind)[] Kinds =
    [
        ("state", PolityKind.State), ("former-state", PolityKind.FormerState), ("territory", PolityKind.Territory),
        ("organisation", PolityKind.Organisation), ("group", PolityKind.Group),
    ];

    /// <summary>The kind as files write it.</summary>
    public static string WordOf(PolityKind kind) => Array.Find(Kinds, k => k.Kind == kind).Word;

    public static void Read(YamlFile file, LexiconDraft draft)
    {
        if (file.Root() is { } root && file.Map(root, "The file") is { } map) Read(map, draft);
    }

    private static void Read(MapReader map, LexiconDraft draft)
    {
        var kind = map.Choice<PolityKind>("kind", Kinds);
        // A value that is there but wrong is told already; it is not also missing.
        if (map.Has("kind")) kind ??= PolityKind.State;
        var isGroup = kind is PolityKind.Group;
        var name = map.Text("name") ?? (map.Has("name") ? "" : null);
        var (code, key) = isGroup ? (map.Text("acts-for"), "group:" + NameText.Slug(map.RequiredText("name"))) : Code(map);
        if (isGroup && code is not null) draft.CodesNamed.Add(new Located(code, map.PlaceOf("acts-for")));
        var (from, to) = map.Span();
        var members = map.LocatedTexts("members");
        draft.CodesNamed.AddRange(members);
        var armed = map.Truth("armed") ?? false;
        if (armed && !isGroup)
            map.Problems.Add(LexiconProblems.Choice, map.PlaceOf("armed"), "Only a group is 'armed'.", "Take it out, or write 'kind: group'.");

        var actor = new ActorSource(key)
        {
            Code = code,
            Kind = kind,
            Name = name,
            Names = map.Texts("names"),
            Demonyms = map.Texts("demonyms"),
            People = map.Texts("people"),
            SpeaksAs = map.Texts("speaks-as"),
            Members = members.Select(m => m.Value).ToEquatableList(),
            Capital = map.Text("capital"),
            Latitude = map.Number("latitude", 90) ?? (map.Has("latitude") ? 0 : null),
            Longitude = map.Number("longitude", 180) ?? (map.Has("longitude") ? 0 : null),
            From = from,
            To = to,
            IsDisputed = map.Truth("disputed"),
            IsArmed = armed,
            Checked = map.Checked(),
            Bodies = Once(map, "bodies", ActorParts.Body, body => body.Name),
            Places = Once(map, "places", ActorParts.Place, place => place.Name),
            Holders = ActorParts.Holders(map, draft),
        };
        map.Close();
        draft.Actors.Add((actor, map.Place));
    }

    private static (string? Code, string Key) Code(MapReader map)
    {
        var code = map.RequiredText("code");
        if (code.Length > 0 && !PolityCode.IsFormed(code))
        {
            map.Problems.Add(
                LexiconProblems.MalformedCode, map.PlaceOf("code"), $"'{code}' is not formed as a code.",
                "Write ISO 3166-1 alpha-3 for a state, two to eight capitals or digits for an organisation.");
        }
        return (code, code);
    }

    private static EquatableList<T> Once<T>(MapReader map, string key, Func<MapReader, T> read, Func<T, string> nameOf)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var items = new List<T>();
        foreach (var part in map.Maps(key))
        {
            var item = read(part);
            items.Add(item);
            if (!seen.Add(NameText.Slug(nameOf(item))))
                map.Problems.Add(LexiconProblems.Duplicate, part.Place, $"'{nameOf(item)}' stands twice in '{key}'.", "Join the two.");
        }
        return items.ToEquatableList();
    }
}
