namespace Chancery.Reading.Lexicon;

/// <summary>The form of the codes of states and organisations.</summary>
internal static class PolityCode
{
    /// <summary>True for two to eight capitals and digits that begin with a capital: RUS, NATO, G20.</summary>
    public static bool IsFormed(string code) =>
        code.Length is >= 2 and <= 8 && char.IsAsciiLetterUpper(code[0]) && code.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c));
}
