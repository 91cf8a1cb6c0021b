namespace Chancery.Formats.Intake;

/// <summary>
/// Takes reports in: plain texts (<c>.txt</c>, one report a file) and NDJSON (<c>.ndjson</c>, <c>.jsonl</c>, one report a
/// line), from files, folders and standard input. What has another name, and standard input, is NDJSON when it begins with
/// <c>{</c>. Reports come one at a time in the order of the input; what cannot be read is told and the rest goes on.
/// </summary>
/// <param name="policy">What is known of the publication dates from outside the texts.</param>
/// <param name="standardInput">Opens standard input, for the path <c>-</c>.</param>
public sealed class ReportIntake(PublicationPolicy policy, Func<Stream> standardInput)
{
    // Above this a text would not fit a string of .NET with room to work in.
    internal const int Longest = 512 << 20;

    private const int HeadLength = 8192;

    private long done;

    /// <summary>The reports of these paths, in their order; a folder gives its files in ordinal order, those of its folders too.</summary>
    /// <param name="paths">Files, folders, or <c>-</c> for standard input.</param>
    public IEnumerable<IntakeItem> Take(IEnumerable<string> paths) => paths.SelectMany(TakePath);

    /// <summary>The reports of an open stream, which is read to its end.</summary>
    /// <param name="stream">Plain text or NDJSON; see the type.</param>
    /// <param name="source">What to call it; its ending decides how it is read.</param>
    public IEnumerable<IntakeItem> Take(Stream stream, string source)
    {
        HeadedStream headed;
        InputFault? broken = null;
        try
        {
            headed = new HeadedStream(stream, HeadLength);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            broken = Unreadable(source, e);
            headed = new HeadedStream(Stream.Null, 0);
        }

        if (broken is not null) yield return Only(broken);
        else foreach (var item in IsNdjson(source, headed.Head) ? NdjsonReports.Read(headed, source, policy, done) : [PlainText.Read(headed, source, policy, done)]) yield return item;
        done += headed.BytesRead;
    }

    /// <summary>One plain text, whatever its name or first character.</summary>
    /// <param name="path">A file, or <c>-</c> for standard input.</param>
    public IntakeItem TakeText(string path)
    {
        try
        {
            using var stream = path == "-" ? standardInput() : Open(path);
            return PlainText.Read(new HeadedStream(stream, 0), path, policy, done);
        }
        catch (Exception e) when (FaultOf(path, e) is { } fault)
        {
            return Only(fault);
        }
    }

    internal static InputFault Unreadable(string source, Exception e) =>
        InputFault.Error("CHY0002", source, $"It cannot be read: {e.Message} Check that it may be read and is not in use.");

    private static bool IsNdjson(string source, ReadOnlySpan<byte> head)
    {
        var ending = Path.GetExtension(source).ToLowerInvariant();
        if (ending is ".ndjson" or ".jsonl") return true;
        if (ending is ".txt") return false;
        if (ByteOrder.Of(head) is ByteOrderMark.Utf8) head = head[3..];
        return head.TrimStart(" \t\r\n"u8) is [(byte)'{', ..];
    }

    private IEnumerable<IntakeItem> TakePath(string path)
    {
        if (path == "-")
        {
            using var input = standardInput();
            foreach (var item in Take(input, path)) yield return item;
        }
        else if (Directory.Exists(path))
        {
            foreach (var item in TakeFolder(path)) yield return item;
        }
        else
        {
            foreach (var item in TakeFile(path)) yield return item;
        }
    }

    private IEnumerable<IntakeItem> TakeFolder(string path)
    {
        IReadOnlyList<string> files = [];
        InputFault? fault = null;
        try
        {
            files = ReportFolder.Files(path);
            if (files.Count == 0) fault = InputFault.Warning("CHY0007", path, "The folder holds no reports. They are files that end in .txt, .ndjson or .jsonl.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            fault = Unreadable(path, e);
        }

        if (fault is not null) yield return Only(fault);
        foreach (var file in files)
            foreach (var item in TakeFile(file)) yield return item;
    }

    private IEnumerable<IntakeItem> TakeFile(string path)
    {
        Stream? stream = null;
        InputFault? fault = null;
        try
        {
            stream = Open(path);
        }
        catch (Exception e) when (FaultOf(path, e) is not null)
        {
            fault = FaultOf(path, e);
        }

        if (fault is not null) yield return Only(fault);
        if (stream is null) yield break;
        using (stream)
        {
            foreach (var item in Take(stream, path)) yield return item;
        }
    }

    private static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16);

    // Null for what is a fault of the program and not of the input.
    private static InputFault? FaultOf(string path, Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => InputFault.Error("CHY0001", path, "There is no such file or folder. Check the path."),
        IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException => Unreadable(path, e),
        _ => null,
    };

    private IntakeItem Only(InputFault fault) => new(null, [fault], done);
}
