namespace Chancery.Reading.Lexicon.Building;

/// <summary>
/// The plain letter under each marked Latin letter. Unicode's canonical decompositions, written out because .NET does not
/// decompose when it runs without cultures; to them the letters with a stroke, and the dotless i, are added.
/// </summary>
internal static class MarkedLetters
{
    // One plain letter for each code point of the block, a space where there is none.
    private const string From00C0To024F =
        "AAAAAA CEEEEIIIIDNOOOOO OUUUUY  aaaaaa ceeeeiiiidnooooo ouuuuy yAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGg"
        + "GgGgHhHhIiIiIiIiIi  JjKkkLlLlLl  LlNnNnNn NnOoOoOo  RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZz "
        + "               E                Oo             Uu                            AaIiOoUuUuUuUuUu Aa"
        + "Aa    GgKkOoOo  j   Gg  NnAa    AaAaEeEeIiIiOoOoRrRrUuUuSsTt  Hh      AaEeOoOoOoOoYy            "
        + "                ";

    private const string From1E00To1EFF =
        "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRr"
        + "SsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy      AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe"
        + "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy      ";

    /// <summary>The letters to write in place of one that is not ASCII; null where it stays.</summary>
    public static string? Plain(char letter) => letter switch
    {
        'ß' or 'ẞ' => "ss",
        'æ' => "ae",
        'Æ' => "Ae",
        'œ' => "oe",
        'Œ' => "Oe",
        'þ' => "th",
        'Þ' => "Th",
        'ə' => "e",
        >= '\u0300' and <= '\u036f' => "",
        >= '\u00c0' and <= '\u024f' => Letter(From00C0To024F[letter - '\u00c0']),
        >= '\u1e00' and <= '\u1eff' => Letter(From1E00To1EFF[letter - '\u1e00']),
        _ => null,
    };

    private static string? Letter(char plain) => plain is ' ' ? null : plain.ToString();
}
