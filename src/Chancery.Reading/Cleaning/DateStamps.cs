using System.Globalization;

namespace Chancery.Reading.Cleaning;

/// <summary>Reads the line <c>date 2024-04-26</c> that some collections put before a text.</summary>
internal static class DateStamps
{
    private const string Word = "date";
    private const int DateLength = 10;

    /// <summary>How many units the stamp at the start of the paragraph takes, with the space behind it; 0 without one.</summary>
    public static int Length(ReadOnlySpan<char> paragraph, out DateOnly date)
    {
        date = default;
        if (!paragraph.StartsWith(Word, StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        var rest = paragraph[Word.Length..].TrimStart(": ");
        if (rest.Length == paragraph.Length - Word.Length || rest.Length < DateLength
            || !DateOnly.TryParseExact(rest[..DateLength], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
            || (rest.Length > DateLength && char.IsLetterOrDigit(rest[DateLength])))
        {
            return 0;
        }

        return paragraph.Length - rest[DateLength..].TrimStart().Length;
    }
}
