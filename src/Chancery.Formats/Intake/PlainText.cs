namespace Chancery.Formats.Intake;

/// <summary>A plain text as one report.</summary>
internal static class PlainText
{
    /// <summary>The report, or why there is none.</summary>
    public static IntakeItem Read(HeadedStream stream, string source, PublicationPolicy policy, long before)
    {
        byte[] bytes;
        try
        {
            if (ReadAll(stream) is not { } all)
                return Fault(InputFault.Error("CHY0006", source, $"It is larger than {ReportIntake.Longest >> 20} MB, too large for one report. Split it, or give its reports as NDJSON."));
            bytes = all;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fault(ReportIntake.Unreadable(source, e));
        }

        var text = TextDecoding.Decode(bytes, source, out var fault);
        if (text is null) return Fault(fault!);
        if (string.IsNullOrWhiteSpace(text)) return Fault(InputFault.Error("CHY0003", source, "It is empty: there is nothing to read. Give a report's text."));
        var report = new Report(source, text);
        return new(report with { Published = policy.Of(report, null) }, [], before + stream.BytesRead);

        IntakeItem Fault(InputFault what) => new(null, [what], before + stream.BytesRead);
    }

    private static byte[]? ReadAll(HeadedStream stream)
    {
        using var all = new MemoryStream();
        var part = new byte[1 << 16];
        int read;
        while ((read = stream.Read(part)) > 0)
        {
            if (all.Length + read > ReportIntake.Longest) return null;
            all.Write(part, 0, read);
        }

        return all.ToArray();
    }
}
