namespace Chancery.Reading.Cleaning;

/// <summary>Remembers the sentences of a draft, to tell one that stands there again letter for letter.</summary>
/// <param name="draft">The text they stand in.</param>
internal sealed class Repetitions(Draft draft)
{
    // Shorter ones may well be said twice.
    private const int Shortest = 25;
    private const int FewestSpaces = 3;

    private readonly HashSet<Stretch> seen = new(new SameLetters(draft));

    /// <summary>Whether the sentence was met before; it is remembered.</summary>
    public bool IsAgain(Stretch sentence) =>
        sentence.Length >= Shortest && sentence.In(draft).Count(' ') >= FewestSpaces && !seen.Add(sentence);

    private sealed class SameLetters(Draft draft) : IEqualityComparer<Stretch>
    {
        public bool Equals(Stretch x, Stretch y) => x.In(draft).SequenceEqual(y.In(draft));

        public int GetHashCode(Stretch obj) => string.GetHashCode(obj.In(draft));
    }
}
