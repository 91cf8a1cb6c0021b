using System.Text;

namespace Chancery.Reading.Names;

/// <summary>Letters as names are compared: without accents, with plain spaces, hyphens and apostrophes; as many as before.</summary>
internal static class Letters
{
    private const char First = '\u00C0', Last = '\u024F';

    private static readonly char[] Bases = [.. Enumerable.Range(First, Last - First + 1).Select(c => Base((char)c))];

    /// <summary>A text, letter by letter.</summary>
    public static string Plain(string text) => string.Create(text.Length, text, static (plain, text) =>
    {
        for (var i = 0; i < text.Length; i++) plain[i] = Plain(text[i]);
    });

    /// <summary>One letter.</summary>
    public static char Plain(char c) => c is >= First and <= Last ? Bases[c - First]
        : c switch { '’' or '‘' or 'ʼ' => '\'', '\u00A0' or '\u202F' or '\n' => ' ', '‑' or '–' => '-', _ => c };

    // "é" is "e" and an accent; what is no accented letter stays.
    private static char Base(char c)
    {
        var parts = c.ToString().Normalize(NormalizationForm.FormD);
        return parts.Length > 1 ? parts[0] : c switch { 'ı' => 'i', 'ł' => 'l', 'Ł' => 'L', 'ø' => 'o', 'Ø' => 'O', 'đ' => 'd', 'Đ' => 'D', _ => c };
    }
}
