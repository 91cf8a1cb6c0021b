namespace Chancery.Training.Sureness;

/// <summary>Logistic regression with a quadratic penalty, by gradient steps that adapt to each weight; the same examples give the same weights.</summary>
internal static class LogisticRegression
{
    private const int Rounds = 400;
    private const double Pace = 0.05;
    private const double Inertia = 0.9;
    private const double Memory = 0.99;

    /// <summary>The weight of each trait.</summary>
    /// <param name="examples">What to learn from.</param>
    /// <param name="penalty">What it costs a weight to leave where it began: half of this times the square of the way.</param>
    /// <param name="prior">Where weights begin; at 0 where it has none.</param>
    public static Dictionary<string, double> Learn(IReadOnlyList<Example> examples, double penalty, IReadOnlyDictionary<string, double> prior)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var rows = examples.Select(e => e.Traits.Select(t => (Id: ids.TryGetValue(t.Name, out var id) ? id : ids[t.Name] = ids.Count, t.Value)).ToArray()).ToArray();
        var (weights, slope, pace) = (new double[ids.Count], new double[ids.Count], new double[ids.Count]);
        var gradient = new double[ids.Count];
        var origin = new double[ids.Count];
        foreach (var (name, id) in ids) weights[id] = origin[id] = prior.GetValueOrDefault(name);
        for (var round = 1; round <= Rounds; round++)
        {
            for (var k = 0; k < weights.Length; k++) gradient[k] = penalty * (weights[k] - origin[k]);
            for (var i = 0; i < rows.Length; i++)
            {
                var error = Share(rows[i].Sum(t => weights[t.Id] * t.Value)) - (examples[i].IsRight ? 1 : 0);
                foreach (var (id, value) in rows[i]) gradient[id] += error * value;
            }

            var (early, seen) = (1 - Math.Pow(Inertia, round), 1 - Math.Pow(Memory, round));
            for (var k = 0; k < weights.Length; k++)
            {
                slope[k] = (Inertia * slope[k]) + ((1 - Inertia) * gradient[k]);
                pace[k] = (Memory * pace[k]) + ((1 - Memory) * gradient[k] * gradient[k]);
                weights[k] -= Pace * (1 - ((double)round / (Rounds + 1))) * (slope[k] / early) / (Math.Sqrt(pace[k] / seen) + 1e-8);
            }
        }

        // what no example has stays as it was
        var learned = new Dictionary<string, double>(prior, StringComparer.Ordinal);
        foreach (var (name, id) in ids) learned[name] = weights[id];
        return learned;
    }

    /// <summary>The logistic curve.</summary>
    public static double Share(double logit) => 1 / (1 + Math.Exp(-logit));
}
