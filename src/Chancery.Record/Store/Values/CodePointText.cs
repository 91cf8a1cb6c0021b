namespace Chancery.Record.Store.Values;

/// <summary>A text that is cut at offsets counted in Unicode code points.</summary>
/// <param name="text">The text.</param>
internal readonly struct CodePointText(string text)
{
    private readonly int[]? starts = text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') ? Starts(text) : null;

    /// <summary>Its length in code points.</summary>
    public int Length => starts is null ? text.Length : starts.Length - 1;

    /// <summary>What stands from one offset to another; null where they do not lie in the text.</summary>
    public string? Cut(int start, int end)
    {
        if (start < 0 || start > end || end > Length) return null;
        return starts is null ? text[start..end] : text[starts[start]..starts[end]];
    }

    // Where each code point begins, and the end.
    private static int[] Starts(string text)
    {
        var starts = new List<int>(text.Length + 1);
        for (var at = 0; at < text.Length; at++)
        {
            starts.Add(at);
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])) at++;
        }

        starts.Add(text.Length);
        return [.. starts];
    }
}
