using System.Globalization;
using System.Text;

namespace Chancery.Reading.Names;

/// <summary>Keys made from names: lower case, letters and digits, hyphens between words, accents dropped.</summary>
internal static class Slug
{
    public static string Of(string name)
    {
        var built = new StringBuilder(name.Length);
        var pending = false;
        foreach (var rune in Fold(name).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark) continue;
            if (rune.Value is '\'' or '’') continue;
            if (!Rune.IsLetterOrDigit(rune)) { pending = built.Length > 0; continue; }
            if (pending) built.Append('-');
            pending = false;
            built.Append(Rune.ToLowerInvariant(rune));
        }

        return built.Length == 0 ? "x" : built.ToString();
    }

    // Lone surrogates cannot be normalised.
    private static string Fold(string name) => name.Any(char.IsSurrogate) ? name : Letters.Plain(name.Normalize(NormalizationForm.FormC));
}
