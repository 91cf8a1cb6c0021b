namespace Chancery.Cli.Verbs.Records;

/// <summary>What somebody may have meant who wrote a name that nothing has.</summary>
internal static class Nearest
{
    /// <summary>Up to three of the names: those that hold what was given, and those a few letters off, the nearest first.</summary>
    public static IReadOnlyList<string> To(string given, IEnumerable<string> names)
    {
        var wanted = given.ToLowerInvariant();
        var most = Math.Max(1, wanted.Length / 3);
        return
        [
            .. names.Distinct(StringComparer.Ordinal)
                .Select(name => (name, far: Distance(wanted, name.ToLowerInvariant(), most)))
                .Where(n => n.far <= most)
                .OrderBy(n => n.far).ThenBy(n => n.name, StringComparer.Ordinal)
                .Take(3).Select(n => n.name),
        ];
    }

    /// <summary>A sentence that offers them; empty where there are none.</summary>
    public static string Offer(IReadOnlyList<string> names) => names.Count == 0 ? "" : $" Did you mean {string.Join(" or ", names)}?";

    // Letters to put in, take out, change or swap; one that holds the other whole is near.
    private static int Distance(string a, string b, int most)
    {
        if (a.Length > 2 && b.Contains(a, StringComparison.Ordinal)) return 1;
        if (Math.Abs(a.Length - b.Length) > most) return most + 1;
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
