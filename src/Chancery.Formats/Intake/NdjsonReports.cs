using System.Text;

namespace Chancery.Formats.Intake;

/// <summary>NDJSON as reports, a line at a time.</summary>
internal static class NdjsonReports
{
    /// <summary>The reports of the lines; a bad line is told and the rest goes on.</summary>
    public static IEnumerable<IntakeItem> Read(HeadedStream stream, string source, PublicationPolicy policy, long before)
    {
        var order = ByteOrder.Of(stream.Head);
        if (order is ByteOrderMark.None && TextDecoding.Binary(stream.Head, source) is { } binary)
        {
            yield return new(null, [binary], before);
            yield break;
        }

        var lines = new LineReader(Utf8(stream, order), ReportIntake.Longest);
        var any = false;
        while (true)
        {
            ReadOnlyMemory<byte> line = default;
            InputFault? broken = null;
            var more = false;
            try
            {
                more = lines.TryRead(out line);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                broken = ReportIntake.Unreadable(source, e);
            }

            if (broken is not null) yield return new(null, [broken], before + stream.BytesRead);
            if (!more)
            {
                if (!any && broken is null) yield return new(null, [InputFault.Error("CHY0003", source, "It is empty: there is nothing to read. Give one JSON object a line.")], before);
                yield break;
            }

            if (!lines.IsTooLong && WithoutMark(lines, line.Span).Trim(" \t\r"u8).IsEmpty) continue;
            any = true;
            yield return Item(lines, line.Span, source, policy, before + stream.BytesRead);
        }
    }

    private static IntakeItem Item(LineReader lines, ReadOnlySpan<byte> line, string source, PublicationPolicy policy, long read)
    {
        if (lines.IsTooLong)
            return new(null, [InputFault.Error("CHY0006", source, $"The line is longer than {ReportIntake.Longest >> 20} MB, too large for one report. Split it.", lines.Line)], read);
        var bad = TextDecoding.FirstBad(line);
        if (bad >= 0) return new(null, [TextDecoding.NotUtf8(line, bad, lines.Offset, source, lines.Line)], read);
        var (report, faults) = NdjsonLine.Parse(WithoutMark(lines, line), source, lines.Line, policy);
        return new(report, faults.ToEquatableList(), read);
    }

    // JSON is UTF-8 (RFC 8259), but some shells redirect into UTF-16.
    private static Stream Utf8(Stream stream, ByteOrderMark order) => order switch
    {
        ByteOrderMark.Utf16Little => Encoding.CreateTranscodingStream(stream, Encoding.Unicode, Encoding.UTF8),
        ByteOrderMark.Utf16Big => Encoding.CreateTranscodingStream(stream, Encoding.BigEndianUnicode, Encoding.UTF8),
        _ => stream,
    };

    private static ReadOnlySpan<byte> WithoutMark(LineReader lines, ReadOnlySpan<byte> line) =>
        lines.Line == 1 && line.StartsWith("\uFEFF"u8) ? line[3..] : line;
}
