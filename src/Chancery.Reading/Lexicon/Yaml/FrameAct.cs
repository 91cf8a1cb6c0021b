namespace Chancery.Reading.Lexicon.Yaml;

/// <summary>The mode and the CAMEO code of a frame or of one of its words.</summary>
internal readonly record struct FrameAct(string? Mode, string? Cameo)
{
    public static FrameAct Of(MapReader map, EventType? type) => new(ModeOf(map, type), CameoOf(map, type));

    private static string? ModeOf(MapReader map, EventType? type)
    {
        if (map.Text("mode") is not { } mode) return null;
        if (type is { } known && !Ontology.Modes(known).Contains(mode))
        {
            map.Problems.Add(
                LexiconProblems.UnknownMode, map.PlaceOf("mode"), $"'{mode}' is no mode of {Ontology.Code(known)}.",
                $"Write one of {string.Join(", ", Ontology.Modes(known))}, or leave it out.");
        }
        return mode;
    }

    private static string? CameoOf(MapReader map, EventType? type)
    {
        if (map.Text("cameo") is not { } code) return null;
        if (type is EventType.Office)
            map.Problems.Add(LexiconProblems.Cameo, map.PlaceOf("cameo"), "OFFICE has no CAMEO code.", "Take it out.");
        else if (!IsCameo(code))
            map.Problems.Add(LexiconProblems.Cameo, map.PlaceOf("cameo"), $"'{code}' is no CAMEO code.", "Write its 2 to 4 digits, the first two from 01 to 20.");
        return code;
    }

    /// <summary>True for what is formed as a CAMEO code.</summary>
    public static bool IsCameo(string code) =>
        code.Length is >= 2 and <= 4 && code.All(char.IsAsciiDigit)
        && string.CompareOrdinal(code[..2], "01") >= 0 && string.CompareOrdinal(code[..2], "20") <= 0;
}
