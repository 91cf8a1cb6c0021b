using System.Text;
using Chancery.Formats.Intake;

namespace Chancery.Formats.Tests.Intake;

/// <summary>A folder of its own for one test, removed afterwards.</summary>
internal sealed class IntakeFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("chancery").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    public string Add(string name, ReadOnlySpan<byte> bytes)
    {
        var path = Path + "/" + name;
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    public static List<IntakeItem> Take(params string[] paths) => Take(new PublicationPolicy(), paths);

    public static List<IntakeItem> Take(PublicationPolicy policy, params string[] paths) =>
        [.. new ReportIntake(policy, () => Stream.Null).Take(paths)];

    public static List<IntakeItem> TakeInput(ReadOnlySpan<byte> bytes)
    {
        var input = new MemoryStream(bytes.ToArray());
        return [.. new ReportIntake(new PublicationPolicy(), () => input).Take(["-"])];
    }
}
