using System.CommandLine;
using System.Globalization;
using Chancery.Cli.Imports;
using Chancery.Formats.Intake;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Lexicon.Imports;

namespace Chancery.Cli.Verbs.Lexicons;

/// <summary><c>chancery lexicon import</c>: a table of office holders in, a folder over the lexicon out.</summary>
internal static class ImportVerb
{
    private const string More =
        """
        The table is CSV with headings: name, aliases (between | or ;), country, office, from, to, wikidata; or the download
        of a query to Wikidata with personLabel, iso3 or countryLabel, positionLabel, start, end, altLabels, person.
        What the lexicon says already stands; the import adds to it. The files go into DIR/imported, and are used with
        --lexicon DIR.

        Examples:
          chancery lexicon import ministers.csv
          chancery lexicon import query.csv --into my-lexicon --checked 2025-11-30
          chancery read report.txt --lexicon my-lexicon
        """;

    /// <summary>The verb.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var table = new Argument<string>("FILE.csv|-") { Description = "The table" };
        var into = new Option<string>("--into") { Description = "The folder over the lexicon to write into", HelpName = "DIR", DefaultValueFactory = _ => "my-lexicon" };
        var until = ReadingOptions.Day("--checked", "Up to what date the table was checked");
        var overwrite = new Option<bool>("--overwrite") { Description = "Write over imported files that were changed by hand" };
        var import = new ExplainedCommand("import", "Takes a table of people in office into a folder over the lexicon.", More) { table, into, until, overwrite };
        import.SetAction((parse, cancellation) => Task.Run(
            () => Import(parse.GetRequiredValue(table), parse.GetRequiredValue(into), parse.GetValue(until), parse.GetValue(overwrite), surroundings), cancellation));
        return import;
    }

    private static int Import(string table, string into, DateOnly? until, bool overwrite, Surroundings surroundings)
    {
        var taken = new ReportIntake(new PublicationPolicy(), surroundings.Input).TakeText(table);
        var faults = taken.Faults.ToList();
        if (taken.Report is null) return Tell(faults, surroundings);
        var rows = HolderTable.Read(taken.Report.Text, table, faults);
        var folder = new ImportFolder(into);
        var lexicon = ReaderFactory.Source(Directory.Exists(into) ? into : null);
        var result = OfficeImport.Run(lexicon, LexiconFolder.Fragment(folder.Imports), rows, until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        faults.AddRange(result.Faults.Select(f => new InputFault(f.IsError ? FaultLevel.Error : FaultLevel.Warning, f.Code, table, f.Line, null, f.Message)));
        var files = folder.Writable(result.Files, overwrite, faults);
        // The files are made so that they are sound; what is not, is not written.
        if (folder.Check(files) is { Count: > 0 } problems)
            throw new CommandException(ExitCodes.Usage, string.Join('\n', problems.Select(ReaderFactory.Told)));
        var written = folder.Write(files);
        var code = Tell([.. faults.OrderBy(f => f.Source == table ? 0 : 1).ThenBy(f => f.Line)], surroundings);
        using var output = new StreamWriter(surroundings.Output, leaveOpen: true) { NewLine = "\n" };
        output.WriteLine($"{rows.Count} rows: {result.Added} spans in office are new, {result.Mended} were added to, {result.Known} were known; {faults.Count(f => f.Level is FaultLevel.Error && f.Source == table)} could not be used.");
        foreach (var (path, file) in written.Zip(files)) output.WriteLine($"{path}: {file.Spans} {(file.Spans == 1 ? "span" : "spans")}");
        if (written.Count > 0) output.WriteLine($"Use them with --lexicon {into}");
        return code;
    }

    private static int Tell(List<InputFault> faults, Surroundings surroundings)
    {
        foreach (var fault in faults) surroundings.Error.WriteLine(fault);
        return faults.Any(f => f.Level is FaultLevel.Error) ? ExitCodes.SomeUnread : ExitCodes.Ok;
    }
}
