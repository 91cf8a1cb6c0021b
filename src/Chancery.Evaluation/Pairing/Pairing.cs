namespace Chancery.Evaluation;

/// <summary>Which prediction answers which gold event.</summary>
/// <remarks>
/// A prediction may answer a gold event when the type agrees, the evidence overlaps by a third of the shorter span, and half
/// of the countries are shared (relaxed) or the actors agree (strict). One prediction answers at most one gold event. As many
/// are paired as can be: strict pairs first, and in each kind the gold events that count first. A gold event takes the
/// prediction that is strict, shares most countries and has most fields right, the earlier one where several are alike.
/// </remarks>
internal sealed class Pairing
{
    private readonly IReadOnlyList<Candidate>[] candidates;
    private readonly int[] holder;

    private Pairing(IReadOnlyList<Candidate>[] candidates, int predictions)
    {
        this.candidates = candidates;
        holder = new int[predictions];
        Array.Fill(holder, -1);
    }

    /// <summary>The pairs: prediction and strictness for each gold event, null where none answers it.</summary>
    /// <param name="candidates">For each gold event, the predictions that may answer it.</param>
    /// <param name="predictions">How many predictions there are.</param>
    /// <param name="counts">For each gold event, whether it counts.</param>
    public static Candidate?[] Of(IReadOnlyList<Candidate>[] candidates, int predictions, IReadOnlyList<bool> counts)
    {
        var pairing = new Pairing([.. candidates.Select(c => (IReadOnlyList<Candidate>)[.. c.Order()])], predictions);
        foreach (var strictOnly in (bool[])[true, false])
            foreach (var wanted in (bool[])[true, false])
                for (var gold = 0; gold < candidates.Length; gold++)
                    if (counts[gold] == wanted && Array.IndexOf(pairing.holder, gold) < 0) pairing.Seat(gold, strictOnly, new bool[predictions]);
        var answers = new Candidate?[candidates.Length];
        for (var j = 0; j < predictions; j++)
            if (pairing.holder[j] is >= 0 and var i) answers[i] = pairing.candidates[i].Single(c => c.Prediction == j);
        return answers;
    }

    // An augmenting path: whoever holds the prediction moves to another one if it can.
    private bool Seat(int gold, bool strictOnly, bool[] seen)
    {
        foreach (var candidate in candidates[gold])
        {
            if ((strictOnly && !candidate.IsStrict) || seen[candidate.Prediction]) continue;
            seen[candidate.Prediction] = true;
            if (holder[candidate.Prediction] >= 0 && !Seat(holder[candidate.Prediction], strictOnly, seen)) continue;
            holder[candidate.Prediction] = gold;
            return true;
        }

        return false;
    }
}

/// <summary>A prediction that may answer a gold event. The better comes first.</summary>
/// <param name="Prediction">Its index.</param>
/// <param name="IsStrict">Whether the actors agree wholly.</param>
/// <param name="Share">The share of countries in both.</param>
/// <param name="Fields">How many fields are right.</param>
internal sealed record Candidate(int Prediction, bool IsStrict, double Share, int Fields) : IComparable<Candidate>
{
    public int CompareTo(Candidate? other) => other is null ? 1 : Rank(this).CompareTo(Rank(other));

    private static (bool, double, int, int) Rank(Candidate c) => (!c.IsStrict, -c.Share, -c.Fields, c.Prediction);
}
