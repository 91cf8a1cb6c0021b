using System.Security.Cryptography;
using System.Text;
using Chancery.Formats.Intake;
using Chancery.Lexicon;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Lexicon.Imports;

namespace Chancery.Cli.Imports;

/// <summary>The part of a lexicon folder that imports write. A file that somebody changed by hand since is left as it is.</summary>
/// <param name="folder">The lexicon folder.</param>
internal sealed class ImportFolder(string folder)
{
    private const string Mark = "# sha256: ";

    /// <summary>Where the imports are.</summary>
    public string Imports { get; } = Path.Combine(folder, LexiconFolder.Imported);

    /// <summary>The files that may be written; a fault is noted of each that may not.</summary>
    /// <param name="files">What is to be written.</param>
    /// <param name="overwrite">True to write over what was changed by hand, and only say so.</param>
    /// <param name="faults">Where the faults go.</param>
    public IReadOnlyList<ImportFile> Writable(IEnumerable<ImportFile> files, bool overwrite, List<InputFault> faults)
    {
        var writable = new List<ImportFile>();
        foreach (var file in files)
        {
            var path = PathOf(file);
            if (IsOurs(path)) writable.Add(file);
            else if (overwrite)
            {
                faults.Add(new InputFault(FaultLevel.Warning, "CHY0413", path, null, null, "It was changed by hand, and is written over, as --overwrite says."));
                writable.Add(file);
            }
            else
            {
                faults.Add(new InputFault(FaultLevel.Error, "CHY0413", path, null, null,
                    "It was changed by hand since it was written, and is left as it is; nothing was imported into it. Move the changes to a file of the same name beside the folder of imports, and take this one out, or say --overwrite."));
            }
        }

        return writable;
    }

    /// <summary>Every problem that the lexicon would have with the files written, told as in the folder.</summary>
    public IReadOnlyList<LexiconProblem> Check(IReadOnlyList<ImportFile> files)
    {
        var trial = Directory.CreateTempSubdirectory("chancery-import").FullName;
        try
        {
            if (Directory.Exists(folder))
            {
                foreach (var path in Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories))
                    Put(Path.Combine(trial, Path.GetRelativePath(folder, path)), File.ReadAllText(path));
            }

            var inTrial = new ImportFolder(trial);
            foreach (var file in files) Put(inTrial.PathOf(file), Marked(file));
            return [.. BuiltInLexicon.LoadWith(trial).Problems.Select(p => p with { File = Path.Combine(folder, Path.GetRelativePath(trial, p.File)) })];
        }
        finally
        {
            Directory.Delete(trial, recursive: true);
        }
    }

    /// <summary>Writes them.</summary>
    /// <returns>The paths.</returns>
    /// <exception cref="CommandException">A file cannot be written.</exception>
    public IReadOnlyList<string> Write(IEnumerable<ImportFile> files) => [.. files.Select(f => Put(PathOf(f), Marked(f)))];

    private string PathOf(ImportFile file) => Path.Combine([Imports, .. file.Path.Split('/')]);

    private static string Put(string path, string text)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
            return path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCodes.SomeUnread, $"{path}: error CHY0414: It cannot be written: {e.Message} Give another folder with --into.");
        }
    }

    private static string Marked(ImportFile file) =>
        $"# Written by `chancery lexicon import`, which writes it anew. Changes of your own go into ../../{file.Path}, which lies over it.\n{Mark}{Digest(file.Text)}\n{file.Text}";

    // What follows the mark is still what was written.
    private static bool IsOurs(string path)
    {
        if (!File.Exists(path)) return true;
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var at = text.IndexOf(Mark, StringComparison.Ordinal);
        var end = at < 0 ? -1 : text.IndexOf('\n', at);
        return end > 0 && text[(at + Mark.Length)..end].Trim() == Digest(text[(end + 1)..]);
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
