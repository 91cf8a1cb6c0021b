using System.Text;

namespace Chancery.Evaluation;

/// <summary>
/// Letters in lower case without their marks, by Unicode's compatibility decompositions of Latin. They are written out
/// because .NET does not decompose when it runs without cultures.
/// </summary>
internal static class UnmarkedLetters
{
    // One letter for each code point of the block, a space where it is not a marked letter.
    private const string From00C0To024F =
        "aaaaaa ceeeeiiii nooooo  uuuuy  aaaaaa ceeeeiiii nooooo  uuuuy yaaaaaaccccccccdd  eeeeeeeeeegggggggg"
        + "hh  iiiiiiiii   jjkk llllll    nnnnnn   oooooo  rrrrrrsssssssstttt  uuuuuuuuuuuuwwyyyzzzzzzs        "
        + "                        oo             uu                            aaiioouuuuuuuuuu aaaa    ggkkoo"
        + "oo  j   gg  nnaa    aaaaeeeeiiiioooorrrruuuusstt  hh      aaeeooooooooyy                            ";

    private const string From1E00To1EFF =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrssss"
        + "ssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy s    aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeee"
        + "iiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy      ";

    /// <summary>The letter as it is compared.</summary>
    public static string Of(Rune letter) => letter.Value switch
    {
        'ß' or 'ẞ' => "ss",
        'ς' => "σ",
        >= 0x00C0 and <= 0x024F and var at when From00C0To024F[at - 0x00C0] is not ' ' and var plain => plain.ToString(),
        >= 0x1E00 and <= 0x1EFF and var at when From1E00To1EFF[at - 0x1E00] is not ' ' and var plain => plain.ToString(),
        _ => Rune.ToLowerInvariant(letter).ToString(),
    };
}
