using System.Text;

namespace Chancery.Record.Store.Values;

/// <summary>
/// Reads the words behind fields as <see cref="SpansJson"/> writes them, without asking at each turn what else JSON allows. What
/// it does not know, such as an escaped letter, it leaves to who does.
/// </summary>
/// <param name="text">What was written.</param>
internal ref struct SpansReader(ReadOnlySpan<byte> text)
{
    private ReadOnlySpan<byte> left = text;

    /// <summary>Goes behind this, where it stands next.</summary>
    public bool Take(byte mark)
    {
        if (left.IsEmpty || left[0] != mark) return false;
        left = left[1..];
        return true;
    }

    /// <summary>True behind the end.</summary>
    public readonly bool IsAtEnd => left.IsEmpty;

    /// <summary>What stands between quotation marks.</summary>
    public bool TryQuoted(out ReadOnlySpan<byte> quoted)
    {
        quoted = default;
        if (!Take((byte)'"') || left.IndexOfAny((byte)'"', (byte)'\\') is not (>= 0 and var end) || left[end] != '"') return false;
        quoted = left[..end];
        left = left[(end + 1)..];
        return true;
    }

    /// <summary>A number without a sign.</summary>
    public bool TryNumber(out int number)
    {
        var at = 0;
        for (number = 0; at < left.Length && at < 9 && left[at] is >= (byte)'0' and <= (byte)'9'; at++) number = (number * 10) + left[at] - '0';
        left = left[at..];
        return at > 0;
    }

    /// <summary>The words of a field.</summary>
    /// <param name="evidence">The mention's evidence.</param>
    /// <param name="cut">Its text.</param>
    /// <param name="words">Room for them, to be used again.</param>
    public bool TryWords(Evidence evidence, CodePointText cut, List<Evidence> words)
    {
        words.Clear();
        if (!Take((byte)'[')) return false;
        do
        {
            if (!Take((byte)'[') || !TryNumber(out var start) || !Take((byte)',') || !TryNumber(out var end)) return false;
            if (!Take((byte)',')) words.Add(new(start, end, cut.Cut(start - evidence.Start, end - evidence.Start) ?? ""));
            else if (TryQuoted(out var outside)) words.Add(new(start, end, Encoding.UTF8.GetString(outside)));
            else return false;
            if (!Take((byte)']')) return false;
        }
        while (Take((byte)','));
        return Take((byte)']');
    }
}
