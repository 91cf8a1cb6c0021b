using System.Collections.Frozen;
using System.Text;

namespace Chancery.Record.Store.Values;

/// <summary>How values of closed lists are written in the file: in lower case, as they are printed.</summary>
/// <typeparam name="T">The list.</typeparam>
internal static class StoredWord<T>
    where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Words = Enum.GetValues<T>().ToFrozenDictionary(v => v, v => v.ToString().ToLowerInvariant());
    private static readonly FrozenDictionary<string, T> Values = Words.ToFrozenDictionary(w => w.Value, w => w.Key, StringComparer.Ordinal);

    private static readonly (byte[] Word, T Value)[] Utf8 = [.. Words.Select(w => (Encoding.UTF8.GetBytes(w.Value), w.Key))];

    public static string Of(T value) => Words[value];

    /// <exception cref="FormatException">There is no such word.</exception>
    public static T Parse(string word) => Values.TryGetValue(word, out var value) ? value : throw new FormatException($"'{word}' is no {typeof(T).Name}.");

    /// <inheritdoc cref="Parse(string)"/>
    public static T Parse(ReadOnlySpan<byte> word)
    {
        // They are few: comparing them costs less than a place to look them up by.
        foreach (var (own, value) in Utf8)
            if (word.SequenceEqual(own)) return value;
        return Parse(Encoding.UTF8.GetString(word));
    }
}
