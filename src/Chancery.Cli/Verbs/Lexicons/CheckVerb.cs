using System.CommandLine;
using Chancery.Reading.Lexicon;

namespace Chancery.Cli.Verbs.Lexicons;

/// <summary><c>chancery lexicon check</c>: the form of every file, and every example by reading it.</summary>
internal static class CheckVerb
{
    private const string More =
        """
        Examples:
          chancery lexicon check
          chancery lexicon check my-lexicon
        """;

    /// <summary>The verb.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var folder = new Argument<string?>("DIR") { Description = "A folder laid over the built-in lexicon; without it the built-in one is checked", Arity = ArgumentArity.ZeroOrOne };
        var check = new ExplainedCommand("check", "Checks every file of a lexicon, and reads every example in it.", More) { folder };
        check.SetAction((parse, cancellation) => Task.Run(() => Check(parse.GetValue(folder), surroundings, cancellation), cancellation));
        return check;
    }

    private static int Check(string? folder, Surroundings surroundings, CancellationToken cancellation)
    {
        LexiconIndex lexicon;
        try
        {
            lexicon = ReaderFactory.Lexicon(folder);
        }
        catch (CommandException e) when (e.ExitCode == ExitCodes.Usage && Directory.Exists(folder))
        {
            // Finding mistakes is what was asked for.
            surroundings.Error.WriteLine(e.Message);
            return ExitCodes.SomeUnread;
        }

        // With a folder of one's own, only what it adds is told: the rest is not its author's to mend.
        var known = folder is null ? [] : ReaderFactory.Lexicon(null).Frames.SelectMany(f => f.Examples).ToHashSet();
        var examples = lexicon.Frames.SelectMany(f => f.Examples.Where(e => !known.Contains(e)).Select(e => (Frame: f, Example: e))).ToList();
        var reader = surroundings.Readers.Create(new ReaderChoice(folder, Fast: false, All: false, LoneActors: true));
        var failures = examples.AsParallel().AsOrdered().WithCancellation(cancellation)
            .Select(e => (e.Example, Gave: FrameCheck.Failure(reader, e.Frame, e.Example)))
            .Where(e => e.Gave is not null)
            .ToList();
        foreach (var (example, gave) in failures)
            surroundings.Error.WriteLine($"{example.File}:{example.Line}: error CHY0032: \"{example.Text}\" must give {example.Expected}, and gave {gave}. Mend the frame, or the example.");
        using var output = new StreamWriter(surroundings.Output, leaveOpen: true) { NewLine = "\n" };
        output.WriteLine($"{lexicon.Frames.Count} frames, {lexicon.Polities.Count} states and organisations, {lexicon.Persons.Count} people, {lexicon.Names.Count} names.");
        output.WriteLine($"{examples.Count - failures.Count} of {examples.Count} examples give what they must.");
        return failures.Count == 0 ? ExitCodes.Ok : ExitCodes.SomeUnread;
    }
}
