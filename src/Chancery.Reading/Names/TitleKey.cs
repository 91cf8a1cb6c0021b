namespace Chancery.Reading.Names;

/// <summary>The form titles are looked up in: lower case, plain spaces, hyphens and apostrophes. As long as the title itself.</summary>
internal static class TitleKey
{
    /// <summary>The key of a title.</summary>
    public static string Of(string title) => string.Create(title.Length, title, static (key, title) => Write(title, key));

    /// <summary>Writes the key of a title.</summary>
    /// <param name="title">As written.</param>
    /// <param name="key">As long as the title.</param>
    public static void Write(ReadOnlySpan<char> title, Span<char> key)
    {
        title.ToLowerInvariant(key);
        key.Replace('’', '\'');
        key.Replace('\u00A0', ' ');
        key.Replace('‑', '-');
        for (var start = 0; start < key.Length;)
        {
            var length = key[start..].IndexOf(' ');
            if (length < 0) length = key.Length - start;
            var word = title.Slice(start, length);
            if (IsAbbreviation(word)) word.CopyTo(key[start..]);
            start += length + 1;
        }
    }

    // Abbreviations (PM, FM, MP) keep their capitals: "pm" is a time of day.
    private static bool IsAbbreviation(ReadOnlySpan<char> word)
    {
        if (word.Length is < 2 or > 4) return false;
        foreach (var c in word) if (!char.IsUpper(c) && c is not '.') return false;
        return true;
    }
}
