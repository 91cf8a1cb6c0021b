using System.Diagnostics.CodeAnalysis;

namespace Chancery.Record.Queries;

/// <summary>
/// What was asked for lately, by many at once: of two halves, when the newer is full, the older is forgotten and the newer becomes
/// the older.
/// </summary>
/// <param name="half">What one half holds, in the measure of what is put in.</param>
/// <param name="keepsFirst">
/// False where most is asked for once alone: that is then not kept, as to carry it from one generation of the heap to the next
/// holds up all who ask.
/// </param>
internal sealed class Lately<TKey, TValue>(int half, bool keepsFirst = true)
    where TKey : notnull
{
    // Keys alone are soon looked through.
    private const int MostAskedOnce = 50_000;

    private readonly Lock door = new();
    private readonly HashSet<TKey> askedOnce = [];
    private Dictionary<TKey, (TValue Value, int Weight)> newer = [];
    private Dictionary<TKey, (TValue Value, int Weight)> older = [];
    private int held;

    /// <summary>Finds what is remembered under a key, and remembers it for longer where it is still good.</summary>
    public bool TryGet(TKey key, Func<TValue, bool> isGood, [MaybeNullWhen(false)] out TValue value)
    {
        lock (door)
        {
            var isNew = newer.TryGetValue(key, out var found);
            if (!isNew && !older.TryGetValue(key, out found) || !isGood(found.Value))
            {
                value = default;
                return false;
            }

            if (!isNew) Put(key, found);
            value = found.Value;
            return true;
        }
    }

    /// <summary>Remembers something; where first questions are not kept, only if it was asked for before.</summary>
    /// <param name="key">Under what.</param>
    /// <param name="value">What.</param>
    /// <param name="weight">How much of a half it fills.</param>
    public void Keep(TKey key, TValue value, int weight)
    {
        lock (door)
        {
            if (keepsFirst || newer.ContainsKey(key) || older.ContainsKey(key) || askedOnce.Remove(key))
            {
                Put(key, (value, weight));
                return;
            }

            if (askedOnce.Count == MostAskedOnce) askedOnce.Clear();
            askedOnce.Add(key);
        }
    }

    private void Put(TKey key, (TValue Value, int Weight) told)
    {
        newer[key] = told;
        held += told.Weight;
        if (held <= half) return;
        (older, newer, held) = (newer, [], 0);
    }
}
