using System.Runtime.InteropServices;

namespace Chancery.Record.Queries.AtHand;

/// <summary>What many events share and the file holds as text, each under a number from 0.</summary>
/// <param name="read">Reads it from its text.</param>
/// <param name="added">Is told of what is new, and its number.</param>
internal sealed class Shared<T>(Func<string, T> read, Action<T, int>? added = null)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<T> values = [];

    /// <summary>How many there are.</summary>
    public int Count => values.Count;

    /// <summary>All there are now, each at its number.</summary>
    public List<T> All() => [.. values];

    /// <summary>What has a number.</summary>
    public T this[int number] => values[number];

    /// <summary>The number of a text, a new one where it has none yet; -1 for null.</summary>
    public int NumberOf(string? text)
    {
        if (text is null) return -1;
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, text, out var isKnown);
        if (isKnown) return number;
        number = values.Count;
        values.Add(read(text));
        added?.Invoke(values[^1], number);
        return number;
    }

    /// <summary>The number of a text; -1 where it has none.</summary>
    public int Find(string text) => numbers.GetValueOrDefault(text, -1);

    /// <summary>Which of them something holds of, by number.</summary>
    /// <param name="holds">Whether it does.</param>
    /// <param name="before">What was told when there were fewer of them; it still is so.</param>
    public bool[] Where(Func<T, bool> holds, bool[]? before = null)
    {
        if (before?.Length == values.Count) return before;
        var those = new bool[values.Count];
        before?.CopyTo(those, 0);
        for (var i = before?.Length ?? 0; i < those.Length; i++) those[i] = holds(values[i]);
        return those;
    }
}
