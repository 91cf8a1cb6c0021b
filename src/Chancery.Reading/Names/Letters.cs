using System.Collections.Frozen;

namespace Chancery.Reading.Names;

/// <summary>Letters as names are compared: without accents, with plain spaces, hyphens and apostrophes; as many as before.</summary>
internal static class Letters
{
    // A table, since the invariant culture does not take letters apart.
    private static readonly FrozenDictionary<char, char> Bases = new (char Base, string Accented)[]
    {
        ('A', "ÀÁÂÃÄÅĀĂĄ"), ('C', "ÇĆĈĊČ"), ('D', "ĎĐ"), ('E', "ÈÉÊËĒĔĖĘĚ"), ('G', "ĜĞĠĢ"), ('H', "ĤĦ"), ('I', "ÌÍÎÏĨĪĬĮİ"), ('J', "Ĵ"), ('K', "Ķ"),
        ('L', "ĹĻĽŁ"), ('N', "ÑŃŅŇ"), ('O', "ÒÓÔÕÖØŌŎŐ"), ('R', "ŔŖŘ"), ('S', "ŚŜŞŠȘ"), ('T', "ŢŤȚ"), ('U', "ÙÚÛÜŨŪŬŮŰŲ"), ('W', "Ŵ"), ('Y', "ÝŶŸ"), ('Z', "ŹŻŽ"),
        ('a', "àáâãäåāăą"), ('c', "çćĉċč"), ('d', "ďđ"), ('e', "èéêëēĕėęěə"), ('g', "ĝğġģ"), ('h', "ĥħ"), ('i', "ìíîïĩīĭįı"), ('j', "ĵ"), ('k', "ķ"),
        ('l', "ĺļľł"), ('n', "ñńņň"), ('o', "òóôõöøōŏő"), ('r', "ŕŗř"), ('s', "śŝşšș"), ('t', "ţťț"), ('u', "ùúûüũūŭůűų"), ('w', "ŵ"), ('y', "ýŷÿ"), ('z', "źżž"),
        ('\'', "’‘ʼ"), (' ', "\u00A0\u202F\n"), ('-', "‑–"),
    }.SelectMany(row => row.Accented.Select(c => (Accented: c, row.Base))).ToFrozenDictionary(p => p.Accented, p => p.Base);

    /// <summary>A text, letter by letter.</summary>
    public static string Plain(string text) => string.Create(text.Length, text, static (plain, text) =>
    {
        for (var i = 0; i < text.Length; i++) plain[i] = Plain(text[i]);
    });

    /// <summary>One letter.</summary>
    public static char Plain(char c) => c < 0x80 && c is not '\n' ? c : Bases.GetValueOrDefault(c, c);
}
