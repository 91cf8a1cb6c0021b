using System.Buffers;
using System.Text;

namespace Chancery.Server.Pages;

/// <summary>Text that is written piece by piece, in memory that is lent and given back.</summary>
internal sealed class PooledText : TextWriter
{
    private char[] text = ArrayPool<char>.Shared.Rent(32 << 10);
    private int length;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>What was written.</summary>
    public ReadOnlySpan<char> Written => text.AsSpan(0, length);

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (length == text.Length) Grow(1);
        text[length++] = value;
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (text.Length - length < buffer.Length) Grow(buffer.Length);
        buffer.CopyTo(text.AsSpan(length));
        length += buffer.Length;
    }

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (text.Length > 0) ArrayPool<char>.Shared.Return(text);
        (text, length) = ([], 0);
        base.Dispose(disposing);
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(2 * text.Length, length + count));
        Written.CopyTo(larger);
        ArrayPool<char>.Shared.Return(text);
        text = larger;
    }
}
