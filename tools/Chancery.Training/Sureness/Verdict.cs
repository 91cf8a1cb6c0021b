using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Chancery.Training.Sureness;

/// <summary>What a careful reader of the codebook said of one event read in a paragraph of news.</summary>
/// <param name="Paragraph">The first 16 hexadecimal digits of the SHA-256 of the paragraph's text, as UTF-8 without the line's end.</param>
/// <param name="Type">The event's type.</param>
/// <param name="Mode">Its mode; null if none.</param>
/// <param name="Start">Where the word that names the act begins in the paragraph, in Unicode code points.</param>
/// <param name="Status">The status it was read with.</param>
/// <param name="Sides">The countries it was read with: whoever does it, or takes part, and behind ">" whom it is done to.</param>
/// <param name="IsRight">True when it was right in type, mode, sides and status.</param>
/// <param name="IsByGold">True where gold decided, by type and sides alone.</param>
internal sealed record Verdict(string Paragraph, string Type, string? Mode, int Start, string Status, string Sides, bool IsRight, bool IsByGold)
{
    /// <summary>The verdicts of a file: a line each, its fields with tabs between, "R" or by gold "G" for right.</summary>
    /// <exception cref="InvalidDataException">A line has other fields.</exception>
    public static IEnumerable<Verdict> Read(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.StartsWith('#')) continue;
            var fields = line.Split('\t');
            if (fields.Length != 7 || !int.TryParse(fields[3], CultureInfo.InvariantCulture, out var start)) throw new InvalidDataException($"{path}:{number}: seven fields are wanted: paragraph, type, mode, start, status, sides, verdict.");
            yield return new(fields[0], fields[1], fields[2].Length == 0 ? null : fields[2], start, fields[4], fields[5], fields[6] is "R" or "G", fields[6] is "G" or "X");
        }
    }

    /// <summary>The name of a paragraph.</summary>
    public static string Name(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
