namespace Chancery.Reading.Coding;

/// <summary>
/// How sure an event is: what was seen of it gives points, and a table turns points into the share of such events that are right.
/// The points were fitted by logistic regression to events judged right or wrong on development texts; <c>docs/quality.md</c> has the figures.
/// </summary>
internal static class Confidences
{
    /// <summary>Below this about half of the events are wrong, and they are left out of what is shown unless all is asked for.</summary>
    public const double Threshold = 0.55;

    private const string Basis = "basis";
    private const string ToldAgain = "told again";
    private const int Step = 10;

    // The logistic curve in per cent, a step of ten points each, from the lowest points told apart.
    private const int Lowest = -300;

    private static readonly byte[] Shares =
    [
        5, 5, 6, 6, 7, 8, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 20, 21,
        23, 25, 27, 29, 31, 33, 35, 38, 40, 43, 45, 48, 50, 52, 55, 57, 60, 62,
        65, 67, 69, 71, 73, 75, 77, 79, 80, 82, 83, 85, 86, 87, 88, 89, 90, 91,
        92, 92, 93, 94, 94, 95, 95, 96, 96, 96, 97, 97, 97, 98, 98, 98, 98,
    ];

    public static double Of(List<Told> group)
    {
        var best = group.Where(t => t.Candidate.IsComplete).Max(t => Weights.Sum(t.Traits));
        var points = Weights.Of(Basis) + best + (group.Count > 1 ? Weights.Of(ToldAgain) : 0);
        return Shares[Math.Clamp((points - Lowest) / Step, 0, Shares.Length - 1)] / 100.0;
    }
}
