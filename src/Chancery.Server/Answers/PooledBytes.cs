using System.Buffers;

namespace Chancery.Server.Answers;

/// <summary>
/// The bytes of an answer, in memory that is lent and given back: an answer of a hundred kilobytes is soon let go, and to make
/// room for the next the collector would have to look through all the record that is held in memory.
/// </summary>
internal sealed class PooledBytes : IBufferWriter<byte>, IDisposable
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(16 << 10);
    private int written;

    /// <summary>What was written.</summary>
    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, written);

    /// <inheritdoc/>
    public void Advance(int count) => written += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(Math.Max(sizeHint, 1));
        return bytes.AsMemory(written);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        (bytes, written) = ([], 0);
    }

    private void MakeRoom(int count)
    {
        if (bytes.Length - written >= count) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * bytes.Length, written + count));
        bytes.AsSpan(0, written).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
