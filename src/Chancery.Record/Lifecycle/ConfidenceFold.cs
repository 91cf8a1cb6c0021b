namespace Chancery.Record.Lifecycle;

/// <summary>
/// How sure an event is when several reports tell it. Each account's confidence is the share of such accounts that are right,
/// but what makes one wrong (a word misread, a name misplaced) often makes the next wrong as well, so that multiplying the
/// doubts would promise too much. The surest line of sources counts in full; every further one adds, in log-odds, what being
/// told again was found to be worth within one report when the reader's confidence was fitted (0.34), in the measure of its
/// own confidence. Lines, not accounts: a copy adds nothing. Never above the surest a single reading can be. In whole
/// hundredths, so that every machine comes to the same.
/// </summary>
internal static class ConfidenceFold
{
    private const int ToldAgain = 34;
    private const int Surest = 98;

    // Log-odds of 1 to 99 per cent, in hundredths.
    private static readonly int[] Points = [.. Enumerable.Range(1, 99).Select(p => (int)Math.Round(100 * Math.Log(p / (100.0 - p))))];

    public static double Of(IReadOnlyList<AccountPart> parts, SourceLines lines)
    {
        if (parts.Count == 1) return parts[0].Account.Event.Confidence;
        var surestFirst = new (double Confidence, int Part)[parts.Count];
        for (var i = 0; i < parts.Count; i++) surestFirst[i] = (parts[i].Account.Event.Confidence, i);
        // Of equals the first known.
        Array.Sort(surestFirst, (a, b) => a.Confidence != b.Confidence ? b.Confidence.CompareTo(a.Confidence) : a.Part.CompareTo(b.Part));
        var (told, further) = (default(LineSet), 0);
        for (var i = 0; i < surestFirst.Length; i++)
        {
            var isNew = false;
            foreach (var line in lines.Of(surestFirst[i].Part)) isNew |= told.Add(line);
            if (isNew && i > 0) further += (int)Math.Round(surestFirst[i].Confidence * 100);
        }

        var surest = Math.Clamp((int)Math.Round(surestFirst[0].Confidence * 100), 1, 99);
        var points = Points[surest - 1] + (further * ToldAgain / 100);
        var share = Array.FindLastIndex(Points, p => p <= points) + 1;
        return Math.Max(surest, Math.Min(share, Surest)) / 100.0;
    }
}
