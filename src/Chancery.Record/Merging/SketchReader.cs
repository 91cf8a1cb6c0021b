using System.Buffers.Binary;
using System.Text;

namespace Chancery.Record.Merging;

/// <summary>Reads the parts of a sketch one after the other; those written by a <see cref="BinaryWriter"/>.</summary>
/// <param name="bytes">The sketch.</param>
/// <param name="words">Gives a word that many sketches share.</param>
internal ref struct SketchReader(ReadOnlySpan<byte> bytes, Func<ReadOnlySpan<byte>, string> words)
{
    private ReadOnlySpan<byte> left = bytes;

    /// <summary>True when nothing is left.</summary>
    public readonly bool IsAtEnd => left.IsEmpty;

    public byte Byte() => Take(1)[0];

    public ulong Hash() => BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong)));

    public string Text() => Encoding.UTF8.GetString(Take(Count()));

    public string Word() => words(Take(Count()));

    /// <summary>How many of something follow, which cannot be more than there are bytes.</summary>
    public int Count() => Number() is var count && count >= 0 && count <= left.Length ? count : throw Half();

    /// <summary>A number in seven bits a byte, the last ones first.</summary>
    public int Number()
    {
        var (number, shift) = (0u, 0);
        while (true)
        {
            var next = Byte();
            number |= (uint)(next & 0x7f) << shift;
            if (next < 0x80) return (int)number;
            shift += 7;
            if (shift > 28) throw Half();
        }
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        if (length > left.Length) throw Half();
        var taken = left[..length];
        left = left[length..];
        return taken;
    }

    private static InvalidDataException Half() => new("The merging index holds half a sketch.");
}
