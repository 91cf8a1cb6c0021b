using System.Reflection;
using PublicApiGenerator;
using Xunit;

namespace Chancery.Architecture.Tests;

/// <summary>The public surface of each room is what was approved.</summary>
public sealed class PublicApiTests
{
    private const string Accept = "CHANCERY_ACCEPT_API";

    private static readonly ApiGeneratorOptions Options = new()
    {
        IncludeAssemblyAttributes = false,
        ExcludeAttributes = ["System.CodeDom.Compiler.GeneratedCodeAttribute", "System.Runtime.CompilerServices.CompilerGeneratedAttribute", "System.Runtime.CompilerServices.AsyncIteratorStateMachineAttribute", "System.Runtime.CompilerServices.EnumeratorCancellationAttribute"],
    };

    public static TheoryData<string> Rooms => ["Chancery", "Chancery.Evaluation", "Chancery.Formats", "Chancery.Hosting", "Chancery.Language", "Chancery.Lexicon", "Chancery.Reading", "Chancery.Record", "Chancery.Server"];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void What_a_room_shows_is_what_was_approved(string room)
    {
        // Razor makes every page public; nobody is meant to build on them.
        var types = Assembly.Load(room).GetExportedTypes().Where(t => t.GetInterface("Microsoft.AspNetCore.Components.IComponent") is null && t.Name != "_Imports");
        var shown = types.ToArray().GeneratePublicApi(Options).ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        var path = $"tests/Chancery.Architecture.Tests/Approved/{room}.txt";
        var file = Path.Combine(Repository.Root, path);
        if (Environment.GetEnvironmentVariable(Accept) == "1") File.WriteAllText(file, shown);
        var approved = File.Exists(file) ? File.ReadAllText(file) : "";
        if (approved == shown) return;
        Assert.Fail(
            $"The public surface of {room} changed. Lines gone:\n{Lines(approved, shown)}\nLines new:\n{Lines(shown, approved)}\n"
            + $"If that is meant, accept it with: {Accept}=1 dotnet test --project tests/Chancery.Architecture.Tests, and commit {path}.");
    }

    [Fact]
    public void The_command_shows_nothing() => Assert.Empty(Assembly.Load("Chancery.Cli").GetExportedTypes());

    private static string Lines(string these, string butNotThose) =>
        string.Join('\n', these.Split('\n').Except(butNotThose.Split('\n')).Take(40));
}
