using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Chancery.Walk.Tests;

/// <summary>Writes a picture as a PNG of few colours, which is a third as large and looks the same where a page is text on a ground.</summary>
internal static class PalettePng
{
    private const int Colours = 128;

    public static byte[] Write(PngPixels pixels)
    {
        var palette = Palette(pixels.Colours);
        var nearest = pixels.Colours.Distinct().ToDictionary(c => c, c => (byte)palette.Index().MinBy(p => Distance(p.Item, c)).Index);
        using var rows = new MemoryStream();
        using (var packer = new ZLibStream(rows, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            foreach (var row in pixels.Colours.Chunk(pixels.Width))
            {
                packer.WriteByte(0);
                packer.Write([.. row.Select(c => nearest[c])]);
            }
        }

        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, pixels.Width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), pixels.Height);
        (head[8], head[9]) = (8, 3);
        using var png = new MemoryStream();
        png.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        Write(png, "IHDR", head);
        Write(png, "PLTE", [.. palette.SelectMany(c => new[] { (byte)(c >> 16), (byte)(c >> 8), (byte)c })]);
        Write(png, "IDAT", rows.ToArray());
        Write(png, "IEND", []);
        return png.ToArray();
    }

    // The commonest colour of each small cube of colours, the commonest cubes first: grounds and inks stay exactly what they are.
    private static int[] Palette(int[] colours) =>
        [.. colours.CountBy(c => c).GroupBy(c => c.Key & 0xF0F0F0).OrderByDescending(g => g.Sum(c => c.Value)).Take(Colours).Select(g => g.MaxBy(c => c.Value).Key)];

    private static int Distance(int one, int other) =>
        Square((one >> 16) - (other >> 16)) + Square((one >> 8 & 0xFF) - (other >> 8 & 0xFF)) + Square((one & 0xFF) - (other & 0xFF));

    private static int Square(int number) => number * number;

    private static void Write(MemoryStream png, string kind, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        byte[] chunk = [.. Encoding.ASCII.GetBytes(kind), .. data];
        png.Write(chunk);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(chunk));
        png.Write(number);
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : crc >> 1 ^ 0xEDB88320;
        }

        return ~crc;
    }
}
