using System.Runtime.CompilerServices;
using System.Text;

namespace Chancery.Reading.Lexicon.Building;

/// <summary>The forms a written name is kept in.</summary>
internal static class NameText
{
    /// <summary>The name without a leading "the", with straight apostrophes, plain hyphens and single plain spaces.</summary>
    public static string Plain(string text)
    {
        var start = text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        var name = text.AsSpan(start).Trim();
        if (IsPlain(name)) return name.Length == text.Length ? text : name.ToString();
        var plain = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (!char.IsWhiteSpace(c)) plain.Append(c switch { '’' or '‘' or 'ʼ' or '`' => '\'', '‐' or '‑' => '-', _ => c });
            else if (plain[^1] is not ' ') plain.Append(' ');
        }
        return plain.ToString();
    }

    // Nearly every name is; asking first spares the start of a program ten thousand copies.
    private static bool IsPlain(ReadOnlySpan<char> name) =>
        !name.ContainsAnyExceptInRange(' ', '~') && !name.Contains('`') && !name.Contains("  ", StringComparison.Ordinal);

    /// <summary>The name with its letters' marks taken off: Guantánamo becomes Guantanamo.</summary>
    public static string Folded(string text)
    {
        if (Ascii.IsValid(text)) return text;
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (MarkedLetters.Plain(c) is { } plain) folded.Append(plain);
            else folded.Append(c);
        }
        return folded.ToString();
    }

    /// <summary>The name as part of a key: lower case, marks off, a hyphen for each run of anything but letters and digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // thousands of keys are made once, at the start
    public static string Slug(string text)
    {
        var folded = Folded(text);
        var slug = folded.Length <= 256 ? stackalloc char[folded.Length] : new char[folded.Length];
        var length = 0;
        foreach (var c in folded)
        {
            if (char.IsLetterOrDigit(c)) slug[length++] = char.ToLowerInvariant(c);
            else if (c is not ('\'' or '’' or '.') && length > 0 && slug[length - 1] is not '-') slug[length++] = '-';
        }
        return slug[..length].TrimEnd('-').ToString();
    }

    /// <summary>The last word of a person's name, before "Jr" or a numeral: Bush of "George Bush Sr", Charles of "Charles III".</summary>
    public static string LastWord(string name)
    {
        var rest = name.AsSpan().TrimEnd(' ');
        while (true)
        {
            var space = rest.LastIndexOf(' ');
            if (space < 0 || !IsSuffix(rest[(space + 1)..])) return rest[(space + 1)..].TrimEnd(',').ToString();
            rest = rest[..space].TrimEnd(' ');
        }
    }

    private static bool IsSuffix(ReadOnlySpan<char> word) =>
        word is "Jr" or "Jr." or "Sr" or "Sr." || word.TrimEnd('.').IndexOfAnyExcept('I', 'V', 'X') < 0;
}
