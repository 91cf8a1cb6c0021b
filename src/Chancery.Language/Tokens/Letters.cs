using System.Buffers;
using System.Globalization;
using System.Text;

namespace Chancery.Language.Tokens;

/// <summary>What a character is to the tokenizer.</summary>
internal static class Letters
{
    /// <summary>White space, and the two marks of no width that only web pages write.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';

    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    public static bool IsUpper(char c) => char.IsUpper(c);

    public static bool IsLower(char c) => char.IsLower(c);

    public static bool IsLetter(char c) => char.IsLetter(c);

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '`' or '\u02BC';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>How many units of the text from <paramref name="at"/> are one character of a word: 0 if it is none.</summary>
    public static int WordUnits(ReadOnlySpan<char> text, int at)
    {
        var c = text[at];
        if (c < 128)
        {
            return char.IsAsciiLetterOrDigit(c) || c == '_' ? 1 : 0;
        }

        if (!char.IsSurrogate(c))
        {
            return IsWordCategory(char.GetUnicodeCategory(c)) ? 1 : 0;
        }

        return Rune.DecodeFromUtf16(text[at..], out var rune, out _) == OperationStatus.Done && IsWordCategory(Rune.GetUnicodeCategory(rune)) ? 2 : 0;
    }

    // Letters, marks on them, digits of any script, and the soft hyphen.
    private static bool IsWordCategory(UnicodeCategory category) => category
        is <= UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.Format;
}
