using System.CommandLine;
using System.Text;
using Chancery.Formats.Intake;
using Chancery.Language.Conllu;

namespace Chancery.Cli.Verbs;

/// <summary><c>chancery parse</c>: raw text in, its sentences, tags and trees out.</summary>
internal static class ParseVerb
{
    private const string More =
        """
        Example:
          chancery parse report.txt --format conllu
        """;

    /// <summary>The verb, and what its help says below the usual.</summary>
    public static (Command Verb, string More) Create(Surroundings surroundings)
    {
        var path = new Argument<string>("FILE|-") { Description = "A plain text" };
        var format = new Option<string>("--format") { Description = "conllu: CoNLL-U of Universal Dependencies", HelpName = "conllu", DefaultValueFactory = _ => "conllu" };
        format.AcceptOnlyFromAmong("conllu");
        var fast = new Option<bool>("--fast") { Description = "Analyse faster and less exactly" };
        var command = new Command("parse", "Prints the grammatical analysis of a text: sentences, words, tags, lemmas and dependency trees.") { path, format, fast };
        command.SetAction((parse, cancellation) => Task.Run(() => Print(parse.GetRequiredValue(path), parse.GetValue(fast), surroundings), cancellation));
        return (command, More);
    }

    private static int Print(string path, bool fast, Surroundings surroundings)
    {
        // The words of a report that the reader would take from elsewhere (a title, a date) are no part of a plain text.
        var item = new ReportIntake(new PublicationPolicy(), surroundings.Input).TakeText(path);
        foreach (var fault in item.Faults) surroundings.Error.WriteLine(fault);
        if (item.Report is null) return ExitCodes.SomeUnread;
        var document = surroundings.Readers.CreateAnalyzer(fast).Analyze(item.Report.Text);
        using var output = new StreamWriter(surroundings.Output, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        ConlluWriter.Write(document, output);
        return ExitCodes.Ok;
    }
}
