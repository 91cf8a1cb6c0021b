using Chancery.Reading.Lexicon.Building;

namespace Chancery.Reading.Lexicon.Imports;

/// <summary>Tells which of a person's other names can stand for them in English reports.</summary>
internal static class PersonNames
{
    public static IEnumerable<string> Usable(string name, ImportRow row, List<ImportFault> faults)
    {
        var (used, left) = (new List<string>(), new List<string>());
        foreach (var alias in row.Aliases.Select(a => NameText.Plain(a.Trim())).Where(a => a.Length > 0 && a != name).Distinct(StringComparer.Ordinal))
            (IsUsable(alias) ? used : left).Add(alias);
        if (left.Count > 0)
        {
            faults.Add(new ImportFault(
                "CHY0408", row.Line, false,
                $"Left aside as names of {name}: {string.Join("; ", left)}. A single word may be anybody, and only Latin letters are read; what you do want, write by hand."));
        }
        return used;
    }

    // Two words at least that begin with a capital, and nothing but letters between blanks, hyphens, dots and apostrophes.
    private static bool IsUsable(string alias)
    {
        var folded = NameText.Folded(alias);
        return folded.All(c => char.IsAsciiLetter(c) || c is ' ' or '-' or '.' or '\'') && folded.Split(' ').Count(w => w.Length > 1 && char.IsAsciiLetterUpper(w[0])) >= 2;
    }
}
