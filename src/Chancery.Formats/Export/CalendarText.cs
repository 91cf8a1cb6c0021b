using System.Globalization;
using System.Text;

namespace Chancery.Formats.Export;

/// <summary>Content lines of an iCalendar (RFC 5545, 3.1): folded where they are longer than 75 octets of UTF-8.</summary>
internal sealed class CalendarText
{
    private const int Octets = 75;

    private readonly StringBuilder text = new();

    /// <summary>A line whose value is written as it is.</summary>
    public void Line(string name, ReadOnlySpan<char> value)
    {
        var room = Octets;
        Fold(name, ref room);
        Fold(":", ref room);
        Fold(value, ref room);
        text.Append("\r\n");
    }

    /// <summary>A line of words.</summary>
    public void Words(string name, string words) => Line(name, Escaped(words));

    /// <summary>A line of several words.</summary>
    public void Words(string name, IEnumerable<string> words) => Line(name, string.Join(',', words.Select(Escaped)));

    /// <summary>A line of a day.</summary>
    public void Day(string name, DateOnly day) => Line(name + ";VALUE=DATE", day.ToString("yyyyMMdd", CultureInfo.InvariantCulture));

    /// <summary>A line of the moment at which a day begins.</summary>
    public void Stamp(string name, DateOnly day) => Line(name, day.ToString("yyyyMMdd'T000000Z'", CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    // Never within a character.
    private void Fold(ReadOnlySpan<char> part, ref int room)
    {
        var start = 0;
        for (var at = 0; at < part.Length;)
        {
            Rune.DecodeFromUtf16(part[at..], out var rune, out var length);
            if (room < rune.Utf8SequenceLength)
            {
                text.Append(part[start..at]).Append("\r\n ");
                (start, room) = (at, Octets - 1);
            }

            room -= rune.Utf8SequenceLength;
            at += length;
        }

        text.Append(part[start..]);
    }

    private static string Escaped(string words)
    {
        if (words.AsSpan().IndexOfAny("\\;,\n") < 0) return words;
        var escaped = new StringBuilder(words.Length + 8);
        foreach (var c in words)
        {
            if (c is '\\' or ';' or ',') escaped.Append('\\');
            escaped.Append(c == '\n' ? "\\n" : c.ToString());
        }

        return escaped.ToString();
    }
}
