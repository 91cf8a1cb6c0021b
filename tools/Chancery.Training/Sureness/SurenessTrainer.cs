using System.Globalization;

namespace Chancery.Training.Sureness;

/// <summary>Learns how sure an event is from what was seen of events judged right or wrong.</summary>
internal sealed class SurenessTrainer(TextWriter log)
{
    private const int Folds = 5;

    // A trait seen less often tells more of its texts than of the language.
    private const int Least = 5;
    private const double Penalty = 10;

    // In hundredths of a logit, as the table has them; what weighs less is left out.
    private const int Lightest = 3;

    /// <summary>Writes the table of weights, and tells how well weights learned from some of the paragraphs rank the events of the others.</summary>
    /// <param name="examples">Judged events.</param>
    /// <param name="heldBack">How much is taken off the basis, in hundredths of a logit: gold is stricter than those who judged.</param>
    /// <param name="output">Where the table goes.</param>
    public void Train(IReadOnlyList<Example> examples, int heldBack, TextWriter output)
    {
        var known = Frequent(examples);
        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{known.Count} judged events, {known.Count(e => e.IsRight)} right"));
        var (guessed, byGold) = (new List<(double Logit, bool IsRight)>(), new List<(double Logit, bool IsRight)>());
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = LogisticRegression.Learn([.. known.Where(e => Fold(e) != fold)], Penalty, Prior.Weights);
            foreach (var e in known.Where(e => Fold(e) == fold))
                (e.Traits.Any(t => t.Name is "by gold") ? byGold : guessed).Add((e.Traits.Sum(t => weights.GetValueOrDefault(t.Name) * t.Value), e.IsRight));
        }

        log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"AUROC {Auroc(guessed):F3} on paragraphs not learned from, {Auroc(byGold):F3} on gold not learned from"));
        foreach (var share in (ReadOnlySpan<double>)[0.5, 0.6, 0.7, 0.8, 0.9])
        {
            var shown = guessed.Where(g => LogisticRegression.Share(g.Logit) >= share).ToList();
            log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"from {share:F1} on: {shown.Count} events, {(double)shown.Count(g => g.IsRight) / Math.Max(1, shown.Count):F3} right"));
        }

        output.WriteLine("# Hundredths of a logit, and the trait that adds them (README.md tells from what they were learned).");
        foreach (var (name, weight) in Final(LogisticRegression.Learn(known, Penalty, Prior.Weights)).OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            var points = (int)Math.Round(100 * weight) - (name is "basis" ? heldBack : 0);
            if (name is not "by gold" && (Math.Abs(points) >= Lightest || name is "basis" or "told again")) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{points}\t{name}"));
        }
    }

    // A party only understood is kept for whoever asks for all: too few were judged to say more.
    private static Dictionary<string, double> Final(Dictionary<string, double> learned)
    {
        learned["understood"] = Prior.Weights["understood"];
        return learned;
    }

    private static List<Example> Frequent(IReadOnlyList<Example> examples)
    {
        var counts = examples.SelectMany(e => e.Traits.Select(t => t.Name).Distinct()).CountBy(n => n).ToDictionary(StringComparer.Ordinal);
        return [.. examples.Select(e => e with { Traits = [.. e.Traits.Where(t => counts[t.Name] >= Least || Prior.Weights.ContainsKey(t.Name))] })];
    }

    private static int Fold(Example e) => (int)(uint.Parse(e.Paragraph.AsSpan(0, 8), NumberStyles.HexNumber, CultureInfo.InvariantCulture) % Folds);

    // How often one that is right is put above one that is wrong; equal ones count half.
    private static double Auroc(List<(double Logit, bool IsRight)> guessed)
    {
        var (right, wrong) = (guessed.Where(g => g.IsRight).Select(g => g.Logit).ToList(), guessed.Where(g => !g.IsRight).Select(g => g.Logit).ToList());
        return right.Sum(r => wrong.Sum(w => r > w ? 1.0 : r < w ? 0.0 : 0.5)) / right.Count / wrong.Count;
    }
}
