using System.CommandLine;
using System.CommandLine.Parsing;
using Chancery.Cli.Output.Records;

namespace Chancery.Cli.Verbs.Records;

/// <summary>The verbs by which people correct a record: <c>merge</c>, <c>split</c>, <c>dismiss</c>, <c>amend</c>.</summary>
internal static class CorrectingVerbs
{
    private const string Kept =
        """
        Nothing is changed or lost: the correction is kept as a statement with author and time, every question respects
        it, it outlives new readings, and 'chancery undo' takes it back.


        """;

    // The fields that a correction may amend.
    private static readonly string[] Fields = ["type", "mode", "time", "place", "status", "about"];

    /// <summary>All of them.</summary>
    public static IEnumerable<Command> Create(Surroundings surroundings) => [Merge(surroundings), Split(surroundings), Dismiss(surroundings), Amend(surroundings)];

    private static ExplainedCommand Merge(Surroundings surroundings)
    {
        var (one, other) = (AskedEvent.Argument("A"), AskedEvent.Argument("B"));
        var command = new ExplainedCommand("merge", "Says that two events are one.", Kept + """
            Example:
              chancery merge 3f2a9c1b2d3e4f50 77aa01c2d3e4f599 --reason "the same visit, told by two names"
            """ + RecordVerbs.ExitCodes) { one, other };
        return Correcting(command, surroundings, parse => new Correction.Merge(parse.GetRequiredValue(one), parse.GetRequiredValue(other)));
    }

    private static ExplainedCommand Split(Surroundings surroundings)
    {
        var id = AskedEvent.Argument();
        var mentions = new Argument<string[]>("MENTION") { Description = "The ids of mentions of it that tell another event, together", Arity = ArgumentArity.OneOrMore };
        var command = new ExplainedCommand("split", "Says that some mentions of an event tell another one.", Kept + """
            Example:
              chancery split 3f2a9c1b2d3e4f50 77aa01c2d3e4f599.1 77aa01c2d3e4f599.2 --reason "that was the visit in May"
            """ + RecordVerbs.ExitCodes) { id, mentions };
        return Correcting(command, surroundings, parse => new Correction.Split(parse.GetRequiredValue(id), [.. parse.GetRequiredValue(mentions)]));
    }

    private static ExplainedCommand Dismiss(Surroundings surroundings)
    {
        var id = AskedEvent.Argument();
        var command = new ExplainedCommand("dismiss", "Says that an event is none.", Kept + """
            Example:
              chancery dismiss 3f2a9c1b2d3e4f50 --reason "a football match"
            """ + RecordVerbs.ExitCodes) { id };
        return Correcting(command, surroundings, parse => new Correction.Dismiss(parse.GetRequiredValue(id)));
    }

    private static ExplainedCommand Amend(Surroundings surroundings)
    {
        var id = AskedEvent.Argument();
        var field = new Argument<string>("FIELD=VALUE") { Description = $"One of {string.Join(", ", Fields)}, and its value as it is printed; nothing behind = for none" };
        field.Validators.Add(result => CheckField(result));
        var command = new ExplainedCommand("amend", "Says that a field of an event has another value.", Kept + """
            Examples:
              chancery amend 3f2a9c1b2d3e4f50 time=2023-06-18/2023-06-19 --reason "the ministry's own dates"
              chancery amend 3f2a9c1b2d3e4f50 status=cancelled --reason "never held"
              chancery amend 3f2a9c1b2d3e4f50 place= --reason "the report does not say where"
            """ + RecordVerbs.ExitCodes) { id, field };
        return Correcting(command, surroundings, parse =>
        {
            var given = parse.GetRequiredValue(field);
            var mark = given.IndexOf('=', StringComparison.Ordinal);
            return new Correction.Amend(parse.GetRequiredValue(id), given[..mark], mark + 1 < given.Length ? given[(mark + 1)..] : null);
        });
    }

    private static void CheckField(ArgumentResult result)
    {
        if (result.Tokens is not [var token]) return;
        var mark = token.Value.IndexOf('=', StringComparison.Ordinal);
        if (mark < 0) result.AddError($"'{token.Value}' says no value. Write FIELD=VALUE, such as time=2023-06-18.");
        else if (!Fields.Contains(token.Value[..mark])) result.AddError($"'{token.Value[..mark]}' cannot be amended.{Nearest.Offer(Nearest.To(token.Value[..mark], Fields))} The fields are {string.Join(", ", Fields)}.");
    }

    private static ExplainedCommand Correcting(ExplainedCommand command, Surroundings surroundings, Func<ParseResult, Correction> correction)
    {
        var reason = new Option<string>("--reason") { Description = "Why; it is kept with the correction", HelpName = "WORDS", Required = true };
        reason.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && string.IsNullOrWhiteSpace(token.Value)) result.AddError("--reason is empty. Say why.");
        });
        var author = new Option<string>("--author") { Description = "Who says so. Default: the user's name", HelpName = "NAME", DefaultValueFactory = _ => Environment.UserName };
        var options = new RecordOptions(hasMoment: false);
        command.Options.Add(reason);
        command.Options.Add(author);
        options.AddTo(command);
        command.SetAction((parse, cancellation) => options.AskAsync(parse, surroundings, async talk =>
        {
            var asked = correction(parse);
            foreach (var id in Events(asked)) await AskedEvent.FindAsync(talk, id, cancellation);
            var statement = await talk.Record.CorrectAsync(asked, parse.GetRequiredValue(author), parse.GetRequiredValue(reason), cancellation);
            await talk.Printer.PrintAsync(statement, AnswerForms.Statements, cancellation);
            surroundings.Error.WriteLine($"Kept as statement {statement.Number}. 'chancery undo {statement.Number}' takes it back.");
            return ExitCodes.Ok;
        }, cancellation, writes: true));
        return command;
    }

    private static IEnumerable<string> Events(Correction correction) => correction switch
    {
        Correction.Merge merge => [merge.One, merge.Other],
        Correction.Split split => [split.Event, .. split.Mentions],
        Correction.Dismiss dismiss => [dismiss.Event],
        Correction.Amend amend => [amend.Event],
        _ => [],
    };
}
