using System.Text.RegularExpressions;

namespace Chancery.Server.Pages;

/// <summary>
/// Characters that are not seen and turn the order of what is (Unicode's bidirectional controls). A report can hold them;
/// a page shows the replacement character in their place, in whatever text or attribute they stand.
/// </summary>
internal static partial class HiddenControls
{
    /// <summary>The same HTML with each control made visible; the renderer writes them as character references.</summary>
    public static string Shown(string html) => Reference().Replace(html, "&#xFFFD;");

    [GeneratedRegex("&#x(?:202[A-E]|206[6-9]|200[EF]|61C);", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
