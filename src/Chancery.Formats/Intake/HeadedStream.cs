namespace Chancery.Formats.Intake;

/// <summary>A stream whose first bytes may be looked at before they are read, and that counts what was read.</summary>
internal sealed class HeadedStream : Stream
{
    private readonly Stream inner;
    private readonly byte[] head;
    private readonly int headLength;
    private int taken;

    public HeadedStream(Stream inner, int length)
    {
        this.inner = inner;
        head = new byte[length];
        headLength = inner.ReadAtLeast(head, length, throwOnEndOfStream: false);
    }

    /// <summary>The first bytes, whether read already or not.</summary>
    public ReadOnlySpan<byte> Head => head.AsSpan(0, headLength);

    /// <summary>How many bytes were read from it.</summary>
    public long BytesRead { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int read;
        if (taken < headLength)
        {
            read = Math.Min(buffer.Length, headLength - taken);
            head.AsSpan(taken, read).CopyTo(buffer);
            taken += read;
        }
        else
        {
            read = inner.Read(buffer);
        }

        BytesRead += read;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
