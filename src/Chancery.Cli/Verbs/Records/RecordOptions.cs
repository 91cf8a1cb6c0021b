using System.CommandLine;
using Chancery.Cli.Output.Records;
using Chancery.Cli.Records;
using Chancery.Record;

namespace Chancery.Cli.Verbs.Records;

/// <summary>The options of the verbs that ask a record: which, as of when, and how the answer is printed.</summary>
internal sealed class RecordOptions
{
    private readonly Option<string?> record = RecordLocation.Option();
    private readonly Option<DateOnly?> asOf = ReadingOptions.Day("--as-of", "Answer with what had been said by the end of this day, and nothing later");
    private readonly Option<string> format;
    private readonly Argument<string?>? file;
    private readonly bool hasMoment;

    /// <summary>The options of a verb.</summary>
    /// <param name="takesFile">True where the record may be given as the verb's only argument too.</param>
    /// <param name="hasMoment">False where the verb does not ask as of a day.</param>
    /// <param name="more">What the answer may be printed as beside table, json, ndjson and csv.</param>
    public RecordOptions(bool takesFile = false, bool hasMoment = true, string? more = null)
    {
        this.hasMoment = hasMoment;
        string[] formats = ["table", "json", "ndjson", "csv", .. more is null ? [] : (string[])[more]];
        format = new("--format")
        {
            HelpName = string.Join('|', formats),
            Description = $"table, json (one array), ndjson (one object a line), csv{(more is null ? "" : $" or {more}")}. Default: table on a terminal, ndjson elsewhere",
        };
        format.AcceptOnlyFromAmong(formats);
        if (takesFile) file = new("FILE") { Description = "The record; the same as --record", Arity = ArgumentArity.ZeroOrOne };
    }

    /// <summary>Gives them to a verb.</summary>
    public void AddTo(Command command)
    {
        if (file is not null) command.Arguments.Add(file);
        command.Options.Add(record);
        if (hasMoment) command.Options.Add(asOf);
        command.Options.Add(format);
        command.Validators.Add(result =>
        {
            if (file is not null && result.GetValue(file) is { } one && result.GetValue(record) is { } other && one != other)
                result.AddError($"Two records are named, {one} and {other}. Name one.");
        });
    }

    /// <summary>The days the question is asked from.</summary>
    public RecordMoment Moment(ParseResult parse, Surroundings surroundings) => new(Today(surroundings), hasMoment ? parse.GetValue(asOf) : null);

    /// <summary>Opens the record, asks it, and prints what it answers.</summary>
    /// <param name="parse">What was given.</param>
    /// <param name="surroundings">Where the record is and where the answer goes.</param>
    /// <param name="ask">Asks and prints; gives the exit code.</param>
    /// <param name="cancellation">Stops before the record is opened.</param>
    /// <param name="writes">True for a verb that changes the record.</param>
    /// <param name="makes">True for a verb that makes the record where it is missing.</param>
    public async Task<int> AskAsync(
        ParseResult parse, Surroundings surroundings, Func<RecordTalk, Task<int>> ask, CancellationToken cancellation, bool writes = false, bool makes = false)
    {
        var given = (file is null ? null : parse.GetValue(file)) ?? parse.GetValue(record);
        // A record that is not there cannot be corrected: to open it for reading says so, to open it for writing would make one.
        var access = makes || (writes && File.Exists(RecordLocation.Of(given, surroundings))) ? RecordAccess.Write : RecordAccess.Read;
        await using var opened = await surroundings.OpenRecord(given, access, surroundings, cancellation);
        return await ask(new(opened, Moment(parse, surroundings), new AnswerPrinter(Format(parse, surroundings), surroundings)));
    }

    private string Format(ParseResult parse, Surroundings surroundings) => parse.GetValue(format) ?? (surroundings.OutputIsTerminal ? "table" : "ndjson");

    private static DateOnly Today(Surroundings surroundings) => DateOnly.FromDateTime(surroundings.Clock.GetLocalNow().DateTime);
}

/// <summary>A record that is open, the days it is asked from, and who prints its answers.</summary>
/// <param name="Record">The record.</param>
/// <param name="Moment">The days.</param>
/// <param name="Printer">Prints the answers.</param>
internal sealed record RecordTalk(IRecord Record, RecordMoment Moment, AnswerPrinter Printer);
