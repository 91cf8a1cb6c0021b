namespace Chancery.Evaluation;

/// <summary>The scores of one type.</summary>
/// <param name="Type">The type's name; gold events count under theirs, extra predictions under theirs.</param>
/// <param name="Strict">With actors wholly right.</param>
/// <param name="Relaxed">With half of the countries right.</param>
public sealed record TypeScore(string Type, Score Strict, Score Relaxed)
{
    internal static IEnumerable<TypeScore> ByType(IReadOnlyList<JudgedReport> reports)
    {
        var gold = reports.SelectMany(r => r.Gold).Where(g => g.IsCounted).ToLookup(g => g.Gold.Type);
        var extra = reports.SelectMany(r => r.Counted.Where(p => p.Answers is null)).ToLookup(p => p.Predicted.Type);
        // A prediction with the wrong actors is at once a miss and an extra.
        var wrong = reports.SelectMany(r => r.Counted.Where(p => p.Answers is not null && !r.IsStrictlyRight(p))).ToLookup(p => p.Predicted.Type);
        foreach (var type in TypeOrder.Sort(gold.Select(g => g.Key).Concat(extra.Select(e => e.Key)).Concat(wrong.Select(w => w.Key))))
        {
            var (right, strict) = (gold[type].Count(g => g.Answer is not null), gold[type].Count(g => g.IsStrict));
            var all = gold[type].Count();
            yield return new(
                TypeOrder.Name(type),
                new(strict, extra[type].Count() + wrong[type].Count(), all - strict),
                new(right, extra[type].Count(), all - right));
        }
    }
}
