using System.Globalization;
using System.Text;

namespace Chancery.Cli.Tests;

/// <summary>The command run in this process, with a folder of its own.</summary>
internal sealed class CommandRun : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("chancery").FullName;

    public StandInReader Reader { get; } = new();

    /// <summary>The record that is opened whatever is asked for; null for the file that is asked for.</summary>
    public IRecord? Record { get; set; }

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public string Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    public string Add(string name, byte[] bytes)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public Task<int> RunAsync(params string[] args) => RunAsync("", args, terminal: false, CancellationToken.None);

    public async Task<int> RunAsync(string input, string[] args, bool terminal, CancellationToken cancellation, int width = 80, IReaderFactory? readers = null)
    {
        using var output = new MemoryStream();
        await using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var surroundings = new Surroundings(
            () => new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error, terminal, terminal, width, UsesColour: false, readers ?? Reader);
        if (Record is { } record) surroundings = surroundings with { OpenRecord = (_, _, _, _) => Task.FromResult(record) };
        var code = await ChanceryCommand.RunAsync(args, surroundings, cancellation);
        if (!output.CanWrite) throw new InvalidOperationException("The command closed standard output.");
        (Output, Error) = (Encoding.UTF8.GetString(output.ToArray()), error.ToString());
        return code;
    }
}
