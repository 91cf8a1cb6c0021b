using System.CommandLine;
using System.Reflection;
using Chancery.Cli.Pipeline;
using Chancery.Cli.Serving;
using Chancery.Formats.Intake;

namespace Chancery.Cli.Verbs;

/// <summary><c>chancery demo</c>: reads the samples that come with the command.</summary>
internal static class DemoVerb
{
    private const string More =
        """
        Examples:
          chancery demo
          chancery demo --format ndjson
          chancery demo --serve
        """;

    /// <summary>The verb, and what its help says below the usual.</summary>
    public static (Command Verb, string More) Create(Surroundings surroundings)
    {
        var options = new ReadingOptions(isForPeople: true);
        var command = new Command("demo", "Reads the sample reports that come with the command and prints their events, or shows them in the browser.");
        options.AddTo(command);
        var serve = new Option<bool>("--serve") { Description = "Keep them in a record of their own, shown in the browser until Ctrl-C" };
        var serving = new ServingOptions();
        command.Options.Add(serve);
        serving.AddTo(command);
        command.SetAction((parse, cancellation) =>
        {
            var samples = Samples(new ReportIntake(options.Publication(parse), surroundings.Input));
            var reader = options.Told(parse, surroundings.Readers.Create(options.Reader(parse)));
            return parse.GetValue(serve)
                ? DemoRecord.ShowAsync(samples, reader, surroundings.Readers.Version(options.Reader(parse)), serving.Of(parse, surroundings), surroundings, cancellation)
                : ReadingRun.RunAsync(samples, null, new ReadingPrinter(reader, options.Output(parse, surroundings)), options.Jobs(parse), surroundings, cancellation);
        });
        return (command, More);
    }

    private static IEnumerable<IntakeItem> Samples(ReportIntake intake)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("samples/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            foreach (var item in intake.Take(stream, name)) yield return item;
        }
    }
}
