namespace Chancery.Formats.Intake;

/// <summary>The mark some programs write before a text to tell its encoding.</summary>
internal enum ByteOrderMark
{
    None,
    Utf8,
    Utf16Little,
    Utf16Big,
}

/// <summary>Finds the byte order mark.</summary>
internal static class ByteOrder
{
    /// <summary>The mark at the start of these bytes.</summary>
    public static ByteOrderMark Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => ByteOrderMark.Utf8,
        // UTF-32 begins like UTF-16; nobody writes news in it, and its zero bytes are then told as binary.
        [0xFF, 0xFE, 0, 0, ..] => ByteOrderMark.None,
        [0xFF, 0xFE, ..] => ByteOrderMark.Utf16Little,
        [0xFE, 0xFF, ..] => ByteOrderMark.Utf16Big,
        _ => ByteOrderMark.None,
    };
}
