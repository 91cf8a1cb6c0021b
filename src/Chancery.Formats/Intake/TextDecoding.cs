using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Chancery.Formats.Intake;

/// <summary>Turns the bytes of a plain text into a string, or says what is wrong with them.</summary>
public static class TextDecoding
{
    private const int Looked = 8192;

    /// <summary>
    /// The text of these bytes: UTF-8 with or without a byte order mark, or UTF-16 with one. The mark is no part of the
    /// text; nothing else is changed.
    /// </summary>
    /// <param name="bytes">The bytes as they stand in the file.</param>
    /// <param name="source">The path as given, for the fault.</param>
    /// <param name="fault">What is wrong, when the result is null.</param>
    /// <returns>The text, or null when the bytes are binary or in another encoding.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes, string source, out InputFault? fault)
    {
        fault = null;
        switch (ByteOrder.Of(bytes))
        {
            case ByteOrderMark.Utf16Little: return DecodeUtf16(bytes, bigEndian: false, source, out fault);
            case ByteOrderMark.Utf16Big: return DecodeUtf16(bytes, bigEndian: true, source, out fault);
            case ByteOrderMark.Utf8: return DecodeUtf8(bytes, 3, source, out fault);
        }

        fault = Binary(bytes, source);
        return fault is null ? DecodeUtf8(bytes, 0, source, out fault) : null;
    }

    /// <summary>A fault when these first bytes of a file are no text at all; else null.</summary>
    internal static InputFault? Binary(ReadOnlySpan<byte> head, string source)
    {
        if (head.StartsWith("%PDF-"u8))
            return InputFault.Error("CHY0004", source, "This is a PDF. Save its text, for example with 'pdftotext FILE OUT.txt', and read that.");
        var zero = head[..Math.Min(head.Length, Looked)].IndexOf((byte)0);
        return zero < 0 ? null : InputFault.Error("CHY0004", source,
            $"This is a binary file (a zero byte at offset {zero}), or UTF-16 without a byte order mark. Give plain text in UTF-8.");
    }

    /// <summary>The fault of bytes that are not UTF-8.</summary>
    internal static InputFault NotUtf8(ReadOnlySpan<byte> bytes, int bad, long offset, string source, int line)
    {
        var row = bytes[..bad].LastIndexOf((byte)'\n') + 1;
        return InputFault.Error("CHY0005", source,
            $"Byte 0x{bytes[bad]:X2} at offset {offset + bad} is not UTF-8. Convert the file, for example: iconv -f WINDOWS-1252 -t UTF-8 FILE > OUT",
            line + bytes[..bad].Count((byte)'\n'), Encoding.UTF8.GetString(bytes[row..bad]).EnumerateRunes().Count(r => r.Value != 0xFEFF) + 1);
    }

    /// <summary>Offset of the first byte that is not UTF-8; -1 when all are.</summary>
    internal static int FirstBad(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return -1;
        var offset = 0;
        while (offset < bytes.Length && Rune.DecodeFromUtf8(bytes[offset..], out _, out var length) == OperationStatus.Done) offset += length;
        return offset;
    }

    private static string? DecodeUtf8(ReadOnlySpan<byte> bytes, int mark, string source, out InputFault? fault)
    {
        var bad = FirstBad(bytes);
        fault = bad < 0 ? null : NotUtf8(bytes, bad, 0, source, 1);
        return bad < 0 ? Encoding.UTF8.GetString(bytes[mark..]) : null;
    }

    private static string? DecodeUtf16(ReadOnlySpan<byte> bytes, bool bigEndian, string source, out InputFault? fault)
    {
        fault = null;
        try
        {
            return new UnicodeEncoding(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true).GetString(bytes[2..]);
        }
        catch (DecoderFallbackException e)
        {
            fault = InputFault.Error("CHY0005", source, $"The bytes at offset {e.Index + 2} are not UTF-16, though its byte order mark says so. Convert the file to UTF-8.");
            return null;
        }
    }
}
