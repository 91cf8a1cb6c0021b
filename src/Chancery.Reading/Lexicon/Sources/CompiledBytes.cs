using System.Buffers.Binary;
using System.Text;

namespace Chancery.Reading.Lexicon.Sources;

/// <summary>Reads numbers and texts from bytes as a BinaryWriter writes them; the start of a program waits for it, so it is plain.</summary>
internal sealed class CompiledBytes(byte[] bytes)
{
    private int at;

    public byte Byte() => bytes[at++];

    public bool Truth() => bytes[at++] is not 0;

    /// <summary>A number of up to 31 bits, seven to a byte, the lowest first.</summary>
    public int Number()
    {
        int next = bytes[at++];
        var number = next & 0x7f;
        for (var shift = 7; next > 0x7f; shift += 7)
        {
            next = bytes[at++];
            number |= (next & 0x7f) << shift;
        }
        return number;
    }

    public double Real()
    {
        var real = BinaryPrimitives.ReadDoubleLittleEndian(bytes.AsSpan(at));
        at += sizeof(double);
        return real;
    }

    public string Text()
    {
        var length = Number();
        var text = Encoding.UTF8.GetString(bytes, at, length);
        at += length;
        return text;
    }
}
