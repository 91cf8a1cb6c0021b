namespace Chancery.Evaluation;

/// <summary>Whether gold and prediction stand on the same words.</summary>
internal static class EvidenceAgreement
{
    /// <summary>A predicted span of more code points than this says nothing of where the event stands.</summary>
    public const int Longest = 400;

    /// <summary>The spans that count: within bounds, and with the words they claim where the text is known.</summary>
    public static IReadOnlyList<Quote> Sound(EventClaim claim, ReportText? text) =>
        [.. claim.Evidence.Where(q => q.Start >= 0 && q.Start < q.End && (text is null || text.Holds(q)))];

    /// <summary>True when two spans share a third of the shorter.</summary>
    public static bool Overlap(IReadOnlyList<Quote> gold, IReadOnlyList<Quote> said) =>
        said.Where(s => s.Length <= Longest).Any(s => gold.Any(g => 3L * g.Shared(s) >= Math.Min(g.Length, s.Length)));
}
