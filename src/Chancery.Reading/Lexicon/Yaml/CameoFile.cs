using Chancery.Reading.Lexicon.Sources;

namespace Chancery.Reading.Lexicon.Yaml;

/// <summary>Reads cameo.yaml: what each code means, by code.</summary>
internal static class CameoFile
{
    public static void Read(YamlFile file, LexiconDraft draft)
    {
        if (file.Root() is not { } root || file.Map(root, "The file") is not { } map) return;
        foreach (var (code, node) in map.Entries)
        {
            if (!FrameAct.IsCameo(code.Value))
                draft.Problems.Add(LexiconProblems.Cameo, code.Place, $"'{code.Value}' is no CAMEO code.", "Write its 2 to 4 digits in quotes, the first two from 01 to 20.");
            if (file.Text(node, $"'{code.Value}'") is { } means) draft.Cameo.Add((new CameoCode(code.Value, means), code.Place));
        }
    }
}
