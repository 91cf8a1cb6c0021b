using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Chancery.Walk.Tests;

/// <summary>The pixels of a PNG as the browser writes it: eight bits a colour, not interlaced (ISO/IEC 15948).</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Colours">Red, green and blue of each, row by row, as 0xRRGGBB.</param>
internal sealed record PngPixels(int Width, int Height, int[] Colours)
{
    private const int Signature = 8;

    public static PngPixels Read(byte[] png)
    {
        var (width, height, channels) = (0, 0, 3);
        using var packed = new MemoryStream();
        for (var at = Signature; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            var data = png.AsSpan(at + 8, length);
            switch (Encoding.ASCII.GetString(png, at + 4, 4))
            {
                case "IHDR":
                    (width, height) = (BinaryPrimitives.ReadInt32BigEndian(data), BinaryPrimitives.ReadInt32BigEndian(data[4..]));
                    channels = data[9] == 6 ? 4 : 3;
                    break;
                case "IDAT":
                    packed.Write(data);
                    break;
            }

            at += length + 12;
        }

        packed.Position = 0;
        using var rows = new ZLibStream(packed, CompressionMode.Decompress);
        var colours = new int[width * height];
        var (above, row) = (new byte[width * channels], new byte[width * channels]);
        for (var y = 0; y < height; y++)
        {
            var filter = rows.ReadByte();
            rows.ReadExactly(row);
            Unfilter(filter, row, above, channels);
            for (var x = 0; x < width; x++) colours[y * width + x] = row[x * channels] << 16 | row[x * channels + 1] << 8 | row[x * channels + 2];
            (above, row) = (row, above);
        }

        return new(width, height, colours);
    }

    private static void Unfilter(int filter, byte[] row, byte[] above, int channels)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var (left, up, corner) = (i < channels ? 0 : row[i - channels], above[i], i < channels ? 0 : above[i - channels]);
            row[i] += (byte)(filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Paeth(left, up, corner), _ => 0 });
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var (a, b, c) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - 2 * corner));
        return a <= b && a <= c ? left : b <= c ? up : corner;
    }
}
