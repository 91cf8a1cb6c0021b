namespace Chancery.Reading.Coding;

/// <summary>
/// How sure an event is: what was seen of it gives points, and a table turns points into the share of such events that are right.
/// The points were fitted by logistic regression to events judged right or wrong on development texts; <c>docs/evaluation.md</c> has the figures.
/// </summary>
internal static class Confidences
{
    /// <summary>Below this an event is more often wrong than right, and left out of what is shown unless all is asked for.</summary>
    public const double Threshold = 0.5;

    private const int Basis = 135;
    private const int Step = 10;
    private const int ToldAgain = 34;
    private const int InTheHeadline = 17;

    // A party only understood from an earlier sentence: on texts not seen while the rules were made such events were more often wrong than right.
    private const int Unseen = 200;

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
        var best = group.Where(t => t.Candidate.IsComplete).Max(t => Points(t.Signs) + Points(t.Candidate.Type));
        var points = best + (group.Count > 1 ? ToldAgain : 0) + (group.Exists(t => t.Scene.IsTitle) ? InTheHeadline : 0);
        return Shares[Math.Clamp((points - Lowest) / Step, 0, Shares.Length - 1)] / 100.0;
    }

    private static int Points(Signs s) => Basis
        - (58 * s.Doubtful) - (25 * s.Contradicted) - (40 * s.Anaphors) - (25 * s.Adjectives) - (30 * s.Loose) - (46 * s.Far)
        - (39 * s.Untold) - (41 * s.Nominal) - (29 * s.Fixed) - (17 * s.OneCountry) - (73 * s.Unreal) - (25 * s.Crowd)
        - (34 * s.Usual) - (60 * s.Embedded) - (Unseen * s.Understood) - (33 * s.Several) + (36 * s.Persons) + (45 * s.Anchored) + (73 * s.Close);

    private static int Points(EventType type) => type switch
    {
        EventType.Office => 43,
        EventType.Sanction => 36,
        EventType.Assault or EventType.Threaten => 25,
        EventType.Accuse or EventType.Reject or EventType.Aid => 20,
        EventType.Consult or EventType.Request or EventType.Cooperate or EventType.Agree => -14,
        EventType.Support or EventType.Mobilize => -40,
        EventType.Coerce => -25,
        _ => 0,
    };
}
