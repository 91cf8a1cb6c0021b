namespace Chancery.Formats.Intake;

/// <summary>Reads a stream line by line as bytes, holding one line at a time.</summary>
/// <param name="stream">What to read.</param>
/// <param name="longest">The longest line that is kept, in bytes; a longer one is passed over.</param>
internal sealed class LineReader(Stream stream, int longest)
{
    private byte[] buffer = new byte[1 << 16];
    private int start;
    private int end;
    private bool ended;

    /// <summary>Number of the line just read, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Offset of its first byte in the stream.</summary>
    public long Offset { get; private set; }

    /// <summary>True when the line just read was longer than is kept, and is empty for that.</summary>
    public bool IsTooLong { get; private set; }

    private long NextOffset { get; set; }

    /// <summary>The next line without its end mark, good until the next call; false at the end of the stream.</summary>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        line = default;
        IsTooLong = false;
        Offset = NextOffset;
        var searched = 0;
        while (true)
        {
            var mark = buffer.AsSpan(start + searched, end - start - searched).IndexOf((byte)'\n');
            if (mark >= 0) return Take(searched + mark, 1, out line);
            searched = end - start;
            if (searched > longest)
            {
                IsTooLong = true;
                NextOffset += searched;
                (start, end, searched) = (0, 0, 0);
            }

            if (!Fill()) return (end > start || IsTooLong) && Take(end - start, 0, out line);
        }
    }

    private bool Take(int length, int mark, out ReadOnlyMemory<byte> line)
    {
        line = IsTooLong ? default : buffer.AsMemory(start, length);
        if (!line.IsEmpty && line.Span[^1] == '\r') line = line[..^1];
        start += length + mark;
        NextOffset += length + mark;
        Line++;
        return true;
    }

    private bool Fill()
    {
        if (ended) return false;
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length) Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, longest + (1L << 20)));
        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        ended = read == 0;
        return !ended;
    }
}
