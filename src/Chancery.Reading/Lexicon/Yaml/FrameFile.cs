namespace Chancery.Reading.Lexicon.Yaml;

/// <summary>Reads frames/TYPE/NAME.yaml.</summary>
internal static class FrameFile
{
    private static readonly (string, Fillers)[] FillerWords =
        [("political", Fillers.Political), ("person", Fillers.Person), ("people", Fillers.People), ("place", Fillers.Place), ("party", Fillers.Party)];

    public static void Read(YamlFile file, LexiconDraft draft)
    {
        if (file.Root() is not { } root || file.Map(root, "The file") is not { } map) return;
        var key = file.Name["frames/".Length..^".yaml".Length];
        var type = TypeOf(map);
        var act = FrameAct.Of(map, type);
        if (act.Cameo is { } cameo) draft.CameoNamed.Add(new Located(cameo, map.PlaceOf("cameo")));
        if (type is not null and not EventType.Office && !map.Has("cameo"))
            map.Problems.Add(LexiconProblems.Cameo, map.Place, "'cameo' is missing.", "Add the act's CAMEO code in quotes; only OFFICE has none.");
        var mutual = map.Truth("mutual") ?? false;
        var targetOptional = map.Truth("target-optional") ?? false;
        var frame = new Frame(
            key, type ?? default, act.Mode, act.Cameo, map.RequiredText("means"), mutual,
            FillersOf(map, "source"), FillersOf(map, "target"), targetOptional,
            new FrameWords(key, type, needsTarget: !mutual && !targetOptional, draft).Read(map), Examples(map, file, draft));
        map.Close();
        draft.Frames.Add((frame, map.Place));
    }

    private static EventType? TypeOf(MapReader map)
    {
        var text = map.RequiredText("type");
        if (Ontology.TryParseType(text, out var type)) return type;
        if (text.Length > 0)
        {
            map.Problems.Add(
                LexiconProblems.UnknownType, map.PlaceOf("type"), $"'{text}' is no event type.",
                $"Write one of {string.Join(", ", Enum.GetValues<EventType>().Select(Ontology.Code))}.");
        }
        return null;
    }

    private static Fillers FillersOf(MapReader map, string key)
    {
        var fillers = Fillers.None;
        foreach (var (word, place) in map.LocatedTexts(key))
        {
            var known = Array.Find(FillerWords, f => f.Item1 == word);
            if (known.Item1 is null)
                map.Problems.Add(LexiconProblems.Choice, place, $"'{word}' cannot fill '{key}'.", $"Write one or more of {string.Join(", ", FillerWords.Select(f => f.Item1))}.");
            fillers |= known.Item2;
        }
        return fillers is Fillers.None ? Fillers.Political : fillers;
    }

    private static EquatableList<FrameExample> Examples(MapReader map, YamlFile file, LexiconDraft draft)
    {
        var examples = new List<FrameExample>();
        foreach (var (text, place) in map.LocatedTexts("examples"))
        {
            var parts = text.Split("=>", 2, StringSplitOptions.TrimEntries);
            if (parts.Length is 2 && parts[0].Length > 0 && FrameExpectation.TryParse(parts[1], out var expectation))
            {
                examples.Add(new FrameExample(parts[0], parts[1], file.Name, place.Line));
                draft.CodesNamed.AddRange(expectation.Sources.Concat(expectation.Targets).Where(c => c is not "-").Select(c => new Located(c, place)));
            }
            else
            {
                map.Problems.Add(
                    LexiconProblems.Example, place, "What this example expects cannot be read.",
                    "Write SENTENCE => SRC > TGT, status; or A + B, status; or A +, status; or SRC >, status; or > TGT, status; or none.");
            }
        }
        if (!map.Has("examples"))
            map.Problems.Add(LexiconProblems.NoExamples, map.Place, "The frame has no examples.", "Add 'examples:' with sentences and what they must give.");
        return examples.ToEquatableList();
    }
}
