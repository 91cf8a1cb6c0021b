using System.Text;
using System.Text.RegularExpressions;

namespace Chancery.Server.Pages;

/// <summary>
/// Characters that are not seen and turn the order of what is (Unicode's bidirectional controls). A report can hold them;
/// a page shows the replacement character in their place, in whatever text or attribute they stand.
/// </summary>
internal static partial class HiddenControls
{
    /// <summary>True where HTML holds any of them, which it seldom does.</summary>
    public static bool AreIn(ReadOnlySpan<char> html) => Reference().IsMatch(html);

    /// <summary>The same HTML with each control made visible; the renderer writes them as character references.</summary>
    public static string Shown(string html) => Reference().Replace(html, "&#xFFFD;");

    /// <summary>True for a character that turns the order of those around it.</summary>
    public static bool Turns(Rune rune) => rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0x200E or 0x200F or 0x061C;

    [GeneratedRegex("&#x(?:202[A-E]|206[6-9]|200[EF]|61C);", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
