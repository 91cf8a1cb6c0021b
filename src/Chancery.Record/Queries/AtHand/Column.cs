namespace Chancery.Record.Queries.AtHand;

/// <summary>One key of all events, side by side: a question that asks for nothing else passes over the others' memory.</summary>
internal sealed class Column<T>
{
    private T[] values = new T[1024];

    /// <summary>The key of the event in a place; one place more than there are may be filled.</summary>
    public T this[int at]
    {
        get => values[at];
        set
        {
            if (at == values.Length) Array.Resize(ref values, 2 * at);
            values[at] = value;
        }
    }

    /// <summary>Those in the first places.</summary>
    public ReadOnlySpan<T> First(int count) => values.AsSpan(0, count);
}
