using Chancery.Evaluation;
using Chancery.Formats.Intake;

namespace Chancery.Cli.Evaluating;

/// <summary>
/// Finds gold and the reports it annotates. A file's report is <c>report.txt</c> or a text of its own name beside it, or the
/// report of its id in an NDJSON file of its folder or one above, up to the one that holds the folder of gold.
/// </summary>
/// <param name="given">A file of gold, or a folder of them, those of its folders too.</param>
internal sealed class GoldFolder(string given)
{
    private readonly string top = Path.GetFullPath(Path.Combine(given, Directory.Exists(given) ? ".." : "../.."));
    private readonly Dictionary<string, IReadOnlyList<Report>> reports = new(StringComparer.Ordinal);

    /// <summary>The files, in ordinal order.</summary>
    public IEnumerable<GoldFile> Read()
    {
        if (!Directory.Exists(given)) return [Read(given, ReadAll(given))];
        try
        {
            return Directory.EnumerateFiles(given, "*.json", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path => (Path: path, Read: ReadAll(path)))
                // other JSON may lie about
                .Where(f => f.Read.Fault is not null || f.Read.Bytes.AsSpan().IndexOf("\"events\""u8) >= 0)
                .Select(f => Read(f.Path, f.Read))
                .ToList();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [new(given, null, null, [Unreadable(given, e)])];
        }
    }

    /// <summary>The bytes of a file without a byte order mark, or why there are none.</summary>
    internal static (byte[] Bytes, InputFault? Fault) ReadAll(string path)
    {
        try
        {
            var bytes = File.ReadAllBytes(path);
            return (bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes, null);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return ([], new(FaultLevel.Error, "CHY0001", path, null, null, "There is no such file or folder. Check the path."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ([], Unreadable(path, e));
        }
    }

    internal static InputFault Told(string path, FileFault fault) =>
        new(fault.IsError ? FaultLevel.Error : FaultLevel.Warning, fault.Code, path, fault.Line, null, fault.Message);

    private static InputFault Unreadable(string path, Exception e) =>
        new(FaultLevel.Error, "CHY0002", path, null, null, $"It cannot be read: {e.Message} Check that it may be read and is not in use.");

    private GoldFile Read(string path, (byte[] Bytes, InputFault? Fault) read)
    {
        if (read.Fault is not null) return new(path, null, null, [read.Fault]);
        var full = Path.GetFullPath(path);
        var stem = Path.GetFileNameWithoutExtension(path);
        var name = stem == "gold" ? Path.GetFileName(Path.GetDirectoryName(full)) ?? stem : stem;
        var (gold, faults) = GoldJson.Parse(read.Bytes, name);
        var told = faults.Select(f => Told(path, f)).ToList();
        if (gold is null) return new(path, null, null, told);
        var report = ReportOf(path, full, gold, told);
        if (report is null) return new(path, gold, null, told);
        var published = report.Published ?? (PublicationDate.TryParse(gold.Published, out var day) ? day : null);
        gold = gold with { FullText = report.FullText };
        told.AddRange(GoldCheck.Misquotes(gold).Select(f => Told(path, f)));
        return new(path, gold, report with { Key = gold.Key, Published = published }, told);
    }

    private Report? ReportOf(string path, string full, GoldReport gold, List<InputFault> faults)
    {
        var folder = Path.GetDirectoryName(path)!;
        foreach (var text in new[] { Path.Combine(folder, "report.txt"), Path.ChangeExtension(path, ".txt") }.Where(File.Exists))
        {
            var item = new ReportIntake(new PublicationPolicy(), () => Stream.Null).TakeText(text);
            faults.AddRange(item.Faults);
            return item.Report;
        }

        for (var above = Path.GetDirectoryName(full); above is not null; above = above == top ? null : Path.GetDirectoryName(above))
            if (Within(above).FirstOrDefault(r => r.Key == gold.Key) is { } found) return found;
        return null;
    }

    // What is wrong with lines that no gold names does not matter here.
    private IReadOnlyList<Report> Within(string folder)
    {
        if (reports.TryGetValue(folder, out var known)) return known;
        var files = Directory.EnumerateFiles(folder).Where(f => Path.GetExtension(f) is ".ndjson" or ".jsonl").Order(StringComparer.Ordinal);
        var all = new ReportIntake(new PublicationPolicy(), () => Stream.Null).Take(files).Select(i => i.Report).OfType<Report>().ToList();
        return reports[folder] = all;
    }
}
