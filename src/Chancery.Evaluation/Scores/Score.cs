namespace Chancery.Evaluation;

/// <summary>What was found, what was found wrongly, and what was not found.</summary>
/// <param name="Right">True positives: counted gold events that are answered.</param>
/// <param name="Extra">False positives: counted predictions that answer none.</param>
/// <param name="Missed">False negatives: counted gold events that are not answered.</param>
public readonly record struct Score(int Right, int Extra, int Missed)
{
    /// <summary>The share of what was found that is right; 0 when nothing was found.</summary>
    public double Precision => Quotient(Right, Right + Extra);

    /// <summary>The share of what is right that was found; 0 when nothing is.</summary>
    public double Recall => Quotient(Right, Right + Missed);

    /// <summary>The harmonic mean of both; 0 when both are.</summary>
    public double F1 => HarmonicMean(Precision, Recall);

    /// <summary>Both together.</summary>
    public static Score operator +(Score left, Score right) => left.Add(right);

    /// <summary>Both together.</summary>
    public Score Add(Score other) => new(Right + other.Right, Extra + other.Extra, Missed + other.Missed);

    internal static double Quotient(int part, int whole) => whole == 0 ? 0 : (double)part / whole;

    internal static double HarmonicMean(double a, double b) => a + b == 0 ? 0 : 2 * a * b / (a + b);
}

/// <summary>How many of those asked are so.</summary>
/// <param name="Hits">Those that are.</param>
/// <param name="Asked">All that were asked.</param>
public readonly record struct Share(int Hits, int Asked)
{
    /// <summary>0 to 1; null when none was asked.</summary>
    public double? Value => Asked == 0 ? null : (double)Hits / Asked;

    /// <summary>Both together.</summary>
    public static Share operator +(Share left, Share right) => left.Add(right);

    /// <summary>Both together.</summary>
    public Share Add(Share other) => new(Hits + other.Hits, Asked + other.Asked);

    internal static Share Of(IEnumerable<bool> answers)
    {
        var list = answers.ToList();
        return new(list.Count(a => a), list.Count);
    }
}

/// <summary>How well speakers are named: names, not chains, are counted.</summary>
/// <param name="Given">Of the names given, those that are among the gold ones.</param>
/// <param name="Wanted">Of the gold names, those that were given.</param>
public readonly record struct AttributionScore(Share Given, Share Wanted)
{
    /// <summary>The share of the names given that are right; 0 when none was given.</summary>
    public double Precision => Given.Value ?? 0;

    /// <summary>The share of the gold names that were given; 0 when there are none.</summary>
    public double Recall => Wanted.Value ?? 0;

    /// <summary>The harmonic mean of both; 0 when both are.</summary>
    public double F1 => Score.HarmonicMean(Precision, Recall);

    /// <summary>Both together.</summary>
    public static AttributionScore operator +(AttributionScore left, AttributionScore right) => left.Add(right);

    /// <summary>Both together.</summary>
    public AttributionScore Add(AttributionScore other) => new(Given + other.Given, Wanted + other.Wanted);

    internal static AttributionScore Of(EventClaim gold, EventClaim said)
    {
        var wanted = gold.Speakers.Select(SpeakerName.Of).ToList();
        var given = said.Speakers.Select(SpeakerName.Of).Where(n => !n.IsEmpty).ToList();
        return new(Share.Of(given.Select(g => wanted.Any(g.IsSameAs))), Share.Of(wanted.Select(w => given.Any(w.IsSameAs))));
    }
}
