using System.CommandLine;
using Chancery.Cli.Output;
using Chancery.Formats.Intake;

namespace Chancery.Cli.Verbs;

/// <summary>The options of the verbs that read reports.</summary>
internal sealed class ReadingOptions
{
    private readonly Option<string> format = new("--format") { HelpName = "table|json|ndjson" };

    private readonly Option<int> jobs = HowManyAtOnce();
    private readonly Option<string?> lexicon = new("--lexicon") { Description = "A folder of YAML files added to the built-in lexicon", HelpName = "DIR" };
    private readonly Option<DateOnly?> published = Day("--published", "The day of publication of reports that tell none");
    private readonly Option<DateOnly?> forced = Day("--force-published", "The day of publication of every report, whatever it tells");
    private readonly Option<bool> fast = new("--fast") { Description = "Analyse faster and less exactly" };
    private readonly Option<bool> all = new("--all") { Description = "Keep events of low confidence; in the table, show reports without events too, and names and noise" };

    private readonly Option<string> ontology = new("--ontology") { Description = "Types and codes as in the manual of plover or cameo; status tells the tense otherwise", HelpName = "plover|cameo" };

    private readonly bool isForPeople;

    /// <summary>The options of a verb.</summary>
    /// <param name="isForPeople">True for a verb that people look at wherever its output goes.</param>
    public ReadingOptions(bool isForPeople)
    {
        this.isForPeople = isForPeople;
        format.Description = "table, json (one array) or ndjson (one report a line). Default: " + (isForPeople ? "table" : "table on a terminal, ndjson elsewhere");
        format.AcceptOnlyFromAmong("table", "json", "ndjson");
        ontology.AcceptOnlyFromAmong("plover", "cameo");
    }

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { format, jobs, lexicon, published, forced, fast, all, ontology }) command.Options.Add(option);
    }

    /// <summary>Only those that say what is read and in which form it is printed, not what is looked for in it.</summary>
    public void AddPlainTo(Command command)
    {
        foreach (Option option in new Option[] { format, jobs, published, forced, fast }) command.Options.Add(option);
    }

    public bool IsFast(ParseResult parse) => parse.GetValue(fast);

    public int Jobs(ParseResult parse) => parse.GetValue(jobs);

    public PublicationPolicy Publication(ParseResult parse) => new(parse.GetValue(published), parse.GetValue(forced));

    public ReaderChoice Reader(ParseResult parse) => new(parse.GetValue(lexicon), parse.GetValue(fast), parse.GetValue(all), LoneActors: parse.GetValue(ontology) is not null);

    /// <summary>The reader, telling its events in the terms asked for.</summary>
    public IReportReader Told(ParseResult parse, IReportReader reader) => parse.GetValue(ontology) switch
    {
        "plover" => new TranslatingReader(reader, CodingScheme.Plover),
        "cameo" => new TranslatingReader(reader, CodingScheme.Cameo),
        _ => reader,
    };

    /// <summary>True when a format was asked for.</summary>
    public bool NamesFormat(ParseResult parse) => parse.GetValue(format) is not null;

    /// <summary>table, json or ndjson.</summary>
    public string Format(ParseResult parse, Surroundings surroundings) =>
        parse.GetValue(format) ?? (isForPeople || surroundings.OutputIsTerminal ? "table" : "ndjson");

    public IReadingOutput Output(ParseResult parse, Surroundings surroundings) =>
        Format(parse, surroundings) switch
        {
            "table" => new TableOutput(surroundings.Width, surroundings.UsesColour, parse.GetValue(all)),
            "json" => new JsonOutput(),
            _ => new NdjsonOutput(),
        };

    /// <summary>The option that tells how many reports are read at once.</summary>
    public static Option<int> HowManyAtOnce()
    {
        var jobs = new Option<int>("--jobs")
        {
            Description = "How many reports to read at once; the output is the same. Default: one a processor",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, out var n) && n is < 1 or > 256)
                result.AddError($"--jobs {n}: give a number from 1 to 256.");
        });
        return jobs;
    }

    /// <summary>An option that takes a day.</summary>
    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            if (PublicationDate.TryParse(result.Tokens[0].Value, out var day)) return day;
            result.AddError($"{name} '{result.Tokens[0].Value}' is no date. Write YYYY-MM-DD.");
            return null;
        },
    };
}
