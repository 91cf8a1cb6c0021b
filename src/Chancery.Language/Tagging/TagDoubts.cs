namespace Chancery.Language.Tagging;

/// <summary>The words of a sentence whose tag the tagger was least sure of, the most doubtful first. A buffer, used again from sentence to sentence.</summary>
/// <param name="most">How many are kept.</param>
/// <param name="limit">By how much at most the tag taken leads the second best.</param>
internal sealed class TagDoubts(int most, int limit)
{
    /// <param name="Word">Where in the sentence.</param>
    /// <param name="Tag">The second best tag.</param>
    /// <param name="Margin">By how much the tag taken leads it.</param>
    public readonly record struct Doubt(int Word, byte Tag, int Margin);

    private readonly Doubt[] doubts = new Doubt[most];

    public int Count { get; private set; }

    public Doubt this[int i] => doubts[i];

    /// <summary>Where the first of them stands in the sentence.</summary>
    public int First
    {
        get
        {
            var first = int.MaxValue;
            for (var i = 0; i < Count; i++) first = Math.Min(first, doubts[i].Word);
            return first;
        }
    }

    public void Clear() => Count = 0;

    public void Offer(Doubt doubt)
    {
        if (doubt.Margin >= limit || (Count == doubts.Length && doubt.Margin >= doubts[^1].Margin)) return;
        var at = Count < doubts.Length ? Count++ : Count - 1;
        for (; at > 0 && doubts[at - 1].Margin > doubt.Margin; at--) doubts[at] = doubts[at - 1];
        doubts[at] = doubt;
    }
}
