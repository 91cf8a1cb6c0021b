using System.Globalization;
using Chancery.Reading.Times.Words;

namespace Chancery.Reading.Times.Rules;

/// <summary>Writes a clock time as TIMEX3 does: 5:30PM is <c>T17:30</c>.</summary>
internal static class ClockText
{
    /// <summary>The time told at a word, whose half of the day may stand in the next.</summary>
    public static string Of(TimeWords words, int at)
    {
        var text = words[at].Text;
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is ':' or '.')) end++;
        var parts = text[..end].Split([':', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (words[at].Is(WordKinds.Cardinal)) parts = [words[at].Value.ToString(CultureInfo.InvariantCulture)];
        if (parts is [{ Length: 4 } together]) parts = [together[..2], together[2..]];
        if (parts.Length == 0 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var hour)) return "";
        var tail = end < text.Length ? text[end..] : words[at + 1].Text;
        if (Figures.IsHalfDay(tail)) hour = (hour % 12) + (tail[0] is 'p' or 'P' ? 12 : 0);
        return $"T{hour:D2}:{(parts.Length > 1 ? parts[1] : "00")}";
    }
}
