namespace Chancery.Record.Queries.AtHand;

/// <summary>What many events have alike, each under a number from 0.</summary>
/// <param name="kept">What is kept of a new one.</param>
internal sealed class Alike<T>(Func<T, T>? kept = null)
    where T : class
{
    private readonly Dictionary<T, int> numbers = [];
    private readonly List<T> values = [];

    /// <summary>What has a number; null for -1.</summary>
    public T? this[int number] => number < 0 ? null : values[number];

    /// <summary>The number of one, a new one where none like it has any yet; -1 for null.</summary>
    public int NumberOf(T? value)
    {
        if (value is null) return -1;
        if (numbers.TryGetValue(value, out var number)) return number;
        if (kept is not null) value = kept(value);
        numbers[value] = number = values.Count;
        values.Add(value);
        return number;
    }
}
