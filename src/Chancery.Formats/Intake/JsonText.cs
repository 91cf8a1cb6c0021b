using System.Text;
using System.Text.Json;

namespace Chancery.Formats.Intake;

/// <summary>Reads JSON strings that the JSON reader of .NET refuses: those with half a surrogate pair written as an escape.</summary>
internal static class JsonText
{
    /// <summary>The string at the reader. A half of a pair becomes U+FFFD, one code point as it was, and <paramref name="mended"/> true.</summary>
    public static string Read(ref Utf8JsonReader reader, ref bool mended)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            mended = true;
            return Whole(Unescape(Encoding.UTF8.GetString(reader.ValueSpan)));
        }
    }

    // The reader has checked the escapes' form before.
    private static string Unescape(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            i++;
            text.Append(raw[i] switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => (char)Convert.ToUInt16(raw.Substring(i + 1, 4), 16),
                var plain => plain,
            });
            if (raw[i] == 'u') i += 4;
        }

        return text.ToString();
    }

    private static string Whole(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) whole.Append(rune.ToString());
        return whole.ToString();
    }
}
