using System.Text.RegularExpressions;

namespace Chancery.Server.Reports;

/// <summary>The publisher's own page, opened at the words that tell an event (WICG Scroll to Text Fragment).</summary>
internal static partial class Publisher
{
    private const int Whole = 8;
    private const int Ends = 4;

    /// <summary>The address; null where there is none that is safe to follow, as only http and https are.</summary>
    /// <param name="url">The report's address, as it was given.</param>
    /// <param name="words">The words to show; null for the page as it is.</param>
    public static string? Address(string? url, string? words = null)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.UserInfo.Length > 0) return null;
        var page = address.GetComponents(UriComponents.SchemeAndServer | UriComponents.PathAndQuery, UriFormat.UriEscaped);
        return words is null ? page : $"{page}#:~:text={Fragment(words)}";
    }

    /// <summary>Where it leads, for people: the host's name in ASCII, so that look-alike letters are seen.</summary>
    public static string Host(string address) => new Uri(address).IdnHost;

    // Long passages are named by their first and last words, which survive small differences in between.
    private static string Fragment(string words)
    {
        string[] parts = [.. Blanks().Split(words.Trim())];
        return parts.Length <= Whole
            ? Escaped(string.Join(' ', parts))
            : Escaped(string.Join(' ', parts[..Ends])) + "," + Escaped(string.Join(' ', parts[^Ends..]));
    }

    // A hyphen has a meaning in a text directive, and escaping of data leaves it alone.
    private static string Escaped(string words) => Uri.EscapeDataString(words).Replace("-", "%2D", StringComparison.Ordinal);

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
