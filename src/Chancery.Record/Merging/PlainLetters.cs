using System.Collections.Frozen;
using System.Text;

namespace Chancery.Record.Merging;

/// <summary>Names as merging compares them: lower case, without accents and marks, hyphens as spaces.</summary>
internal static class PlainLetters
{
    // A table, since .NET does not take letters apart when it runs without cultures.
    private static readonly FrozenDictionary<char, char> Bases = new (char Base, string Accented)[]
    {
        ('a', "àáâãäåāăąạảấầẩẫậắằẳẵặ"), ('c', "çćĉċč"), ('d', "ďđ"), ('e', "èéêëēĕėęěəẹẻẽếềểễệ"), ('g', "ĝğġģ"), ('h', "ĥħ"), ('i', "ìíîïĩīĭįıỉị"), ('j', "ĵ"), ('k', "ķ"),
        ('l', "ĺļľł"), ('n', "ñńņň"), ('o', "òóôõöøōŏőơọỏốồổỗộớờởỡợ"), ('r', "ŕŗř"), ('s', "śŝşšș"), ('t', "ţťț"), ('u', "ùúûüũūŭůűųưụủứừửữự"), ('w', "ŵ"),
        ('y', "ýŷÿỳỵỷỹ"), ('z', "źżž"), (' ', "-‑–\u00A0\u202F"),
    }.SelectMany(row => row.Accented.Select(c => (Accented: c, row.Base))).ToFrozenDictionary(p => p.Accented, p => p.Base);

    /// <summary>The name, its words apart by one space.</summary>
    public static string Of(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            var c = Bases.GetValueOrDefault(char.ToLowerInvariant(letter), char.ToLowerInvariant(letter));
            if (char.IsLetterOrDigit(c)) plain.Append(c);
            else if (c is ' ' && plain.Length > 0 && plain[^1] is not ' ') plain.Append(c);
        }

        return plain.ToString().TrimEnd();
    }
}
