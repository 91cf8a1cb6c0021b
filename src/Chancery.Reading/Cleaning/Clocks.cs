using System.Text.RegularExpressions;

namespace Chancery.Reading.Cleaning;

/// <summary>Reads the hour before an entry of a report told as it happens: <c>13:25 –</c>, <c>9.40am:</c>, <c>14:05 GMT -</c>.</summary>
internal static partial class Clocks
{
    private const int ShortestBody = 12;

    /// <summary>How many units the hour at the start of the paragraph takes; 0 without one.</summary>
    public static int Length(ReadOnlySpan<char> paragraph)
    {
        if (paragraph.Length < ShortestBody || !char.IsDigit(paragraph[0]))
        {
            return 0;
        }

        foreach (var hour in Hour().EnumerateMatches(paragraph))
        {
            var body = paragraph[hour.Length..].TrimStart("\"'“‘");
            return body.Length >= ShortestBody && char.IsUpper(body[0]) ? hour.Length : 0;
        }

        return 0;
    }

    [GeneratedRegex(@"^\d{1,2}[:.]\d{2}(?: ?(?:am|pm|a\.m\.|p\.m\.))?(?: \(?(?:GMT|BST|UTC|ET|EST|EDT|PT|CET|CEST|EET|EEST|MSK|IST|local time)\)?)? ?[-–—:|] +", RegexOptions.CultureInvariant)]
    private static partial Regex Hour();
}
