namespace Chancery.Reading.Names;

/// <summary>Which states a report speaks of most.</summary>
internal sealed partial class Discourse
{
    private const int Whole = 1 << 16;
    private readonly Dictionary<string, int> weights = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> totals = new(StringComparer.Ordinal);

    /// <summary>The state the report is at home in, which "the army" belongs to, and whether another might be meant as well; null where two are as likely.</summary>
    public (string? Code, bool IsDoubtful) Home()
    {
        string? best = null;
        var (most, second) = (0, 0);
        foreach (var (code, weight) in weights)
        {
            if (weight > most || (weight == most && string.CompareOrdinal(code, best) < 0)) (best, most, second) = (code, weight, most);
            else if (weight > second) second = weight;
        }

        // measured on news: with more than twice and a half the weight of the next it is nearly always meant
        return 2 * second > most ? (null, true) : (best, 5 * second > 2 * most);
    }

    /// <summary>As <see cref="Home()"/>, or where that leaves a doubt the state the whole report speaks of most, if it was spoken of of late.</summary>
    public (string? Code, bool IsDoubtful) Home(string? main) =>
        Home() is ({ }, false) home ? home : main is not null && weights.Values.All(w => w < 2 * WeightOf(main)) ? (main, false) : (null, true);

    /// <summary>The state the whole report speaks of more than twice as much as of any other; null where there is none.</summary>
    public string? Main()
    {
        var order = totals.OrderByDescending(t => t.Value).ThenBy(t => t.Key, StringComparer.Ordinal).Take(2).ToList();
        return order.Count > 0 && (order.Count < 2 || order[0].Value > 2 * order[1].Value) ? order[0].Key : null;
    }

    /// <summary>The states spoken of: how much of late, and how much in all.</summary>
    public IReadOnlyList<(string Code, int Weight, int Total)> Spoken() => [.. weights.Select(w => (w.Key, w.Value, totals.GetValueOrDefault(w.Key)))];

    /// <summary>How much a state was spoken of of late.</summary>
    public int WeightOf(string? code) => code is null ? 0 : weights.GetValueOrDefault(code);

    /// <summary>Of the two states spoken of most the other than this one; null where it is none of them.</summary>
    public string? Other(string code) => Heaviest() is var (one, next) ? code == one ? next : code == next ? one : null : null;

    // The two states spoken of most, where no third comes near; null otherwise.
    private (string, string)? Heaviest()
    {
        var order = weights.OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).Take(3).ToList();
        return order.Count > 1 && (order.Count < 3 || 2 * order[1].Value >= 3 * order[2].Value) ? (order[0].Key, order[1].Key) : null;
    }

    private void Weigh(Actor actor, int times)
    {
        if (actor.Code is not { } code || !isState(code)) return;
        weights[code] = weights.GetValueOrDefault(code) + (times * Whole);
        totals[code] = totals.GetValueOrDefault(code) + times;
    }

    // What was said a sentence ago counts for seven tenths.
    private void Fade()
    {
        foreach (var code in weights.Keys.ToArray()) weights[code] = weights[code] / 10 * 7;
    }
}
