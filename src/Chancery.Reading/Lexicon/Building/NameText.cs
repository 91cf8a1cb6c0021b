using System.Globalization;
using System.Text;

namespace Chancery.Reading.Lexicon.Building;

/// <summary>The forms a written name is kept in.</summary>
internal static class NameText
{
    /// <summary>The name without a leading "the", with straight apostrophes, plain hyphens and single plain spaces.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c)) { if (plain.Length > 0 && plain[^1] is not ' ') plain.Append(' '); }
            else plain.Append(c switch { '’' or '‘' or 'ʼ' or '`' => '\'', '‐' or '‑' => '-', _ => c });
        }
        var start = plain.Length > 4 && plain[0] is ('t' or 'T') && plain[1] is 'h' && plain[2] is 'e' && plain[3] is ' ' ? 4 : 0;
        return plain.ToString(start, plain.Length - start).TrimEnd();
    }

    /// <summary>The name with its letters' marks taken off: Guantánamo becomes Guantanamo.</summary>
    public static string Folded(string text)
    {
        if (Ascii.IsValid(text)) return text;
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark) continue;
            folded.Append(c switch
            {
                'ø' => "o", 'Ø' => "O", 'ł' => "l", 'Ł' => "L", 'đ' or 'ð' => "d", 'Đ' or 'Ð' => "D", 'ı' => "i", 'ħ' => "h", 'Ħ' => "H",
                'ß' => "ss", 'æ' => "ae", 'Æ' => "Ae", 'œ' => "oe", 'Œ' => "Oe", 'þ' => "th", 'Þ' => "Th", 'ə' => "e", 'Ə' => "E",
                _ => c.ToString(),
            });
        }
        return folded.ToString();
    }

    /// <summary>The name as part of a key: lower case, marks off, a hyphen for each run of anything but letters and digits.</summary>
    public static string Slug(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in Folded(text))
        {
            if (char.IsLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (c is not ('\'' or '.') && slug.Length > 0 && slug[^1] is not '-') slug.Append('-');
        }
        return slug.ToString().TrimEnd('-');
    }

    /// <summary>The last word of a person's name, before "Jr" or a numeral: Bush of "George Bush Sr", Charles of "Charles III".</summary>
    public static string LastWord(string name)
    {
        var words = name.Split(' ');
        var last = words.Length - 1;
        while (last > 0 && IsSuffix(words[last])) last--;
        return words[last].TrimEnd(',');
    }

    private static bool IsSuffix(string word) =>
        word is "Jr" or "Jr." or "Sr" or "Sr." || word.AsSpan().TrimEnd(".").IndexOfAnyExcept("IVX") < 0;
}
