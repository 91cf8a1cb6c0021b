using System.CommandLine;
using System.Globalization;
using Chancery.Formats.Export;

namespace Chancery.Cli.Verbs.Records;

/// <summary>The options that say which events are asked for.</summary>
internal sealed class EventFilters
{
    private readonly Option<string[]> actor = Repeatable("--actor", "An actor that takes part, by id or name; given twice, both do", "ACTOR");
    private readonly Option<string[]> country = Repeatable("--country", "A country for which someone takes part, by code, name or ISO alpha-2; given twice, both", "COUNTRY");
    private readonly Option<string?> pair = new("--pair") { Description = "Two countries that both take part: RUS-CHN or \"Russia,China\"", HelpName = "A-B" };
    private readonly Option<string[]> type = Repeatable("--type", "A type of the codebook, such as CONSULT; given twice, either", "TYPE");
    private readonly Option<string[]> mode = Repeatable("--mode", "A mode of the codebook, such as visit; given twice, either", "MODE");
    private readonly Option<string[]> status = Repeatable("--status", "How far it has come: planned, possible, ongoing, occurred, postponed, cancelled or denied; given twice, either", "STATUS");
    private readonly Option<DateOnly?> from = ReadingOptions.Day("--from", "The first day on which it may happen");
    private readonly Option<DateOnly?> to = ReadingOptions.Day("--to", "The last day on which it may happen");
    private readonly Option<string?> place = new("--place") { Description = "Where: a place's name, or the code of a country", HelpName = "PLACE" };
    private readonly Option<string?> outlet = new("--outlet") { Description = "An outlet that tells it", HelpName = "NAME" };
    private readonly Option<double?> confidence = new("--min-confidence") { Description = "The least confidence, from 0 to 1", HelpName = "0…1" };
    private readonly Option<string?> text = new("--text") { Description = "Words that stand in the evidence, all of them; \"in quotes\" a phrase", HelpName = "WORDS" };
    private readonly bool hasDays;

    /// <summary>The filters of a verb.</summary>
    /// <param name="hasDays">False where the verb's own <c>--from</c> and <c>--to</c> mean something else.</param>
    public EventFilters(bool hasDays = true)
    {
        this.hasDays = hasDays;
        type.Validators.Add(result => Check(result, value => Ontology.TryParseType(value.ToUpperInvariant(), out _), Enum.GetValues<EventType>().Select(Ontology.Code)));
        mode.Validators.Add(result => Check(result, value => Modes.Contains(value), Modes));
        status.Validators.Add(result => Check(result, value => RecordNames.TryParse<EventStatus>(value, out _), Enum.GetValues<EventStatus>().Select(RecordNames.Of)));
        confidence.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && double.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var number) && number is < 0 or > 1 or double.NaN)
                result.AddError($"--min-confidence {result.Tokens[0].Value}: give a number from 0 to 1.");
        });
    }

    private static IReadOnlyList<string> Modes { get; } = [.. Enum.GetValues<EventType>().SelectMany(Ontology.Modes).Distinct(StringComparer.Ordinal)];

    /// <summary>Gives them to a verb.</summary>
    public void AddTo(Command command)
    {
        Option[] all = [actor, country, pair, type, mode, status, .. hasDays ? (Option[])[from, to] : [], place, outlet, confidence, text];
        foreach (var option in all) command.Options.Add(option);
    }

    /// <summary>What was asked for.</summary>
    /// <exception cref="CommandException">The record knows no such actor or country.</exception>
    public async Task<EventQuery> QueryAsync(ParseResult parse, RecordTalk talk, CancellationToken cancellation)
    {
        var names = new RecordNamesakes(talk, cancellation);
        var countries = new List<string>();
        foreach (var given in parse.GetValue(country) ?? []) countries.Add(await names.CountryAsync(given));
        if (parse.GetValue(pair) is { } both) countries.AddRange(await names.PairAsync(both));
        var actors = new List<string>();
        foreach (var given in parse.GetValue(actor) ?? []) actors.Add(await names.ActorAsync(given));
        return new()
        {
            Moment = talk.Moment,
            Actors = [.. actors],
            Countries = [.. countries],
            Types = [.. (parse.GetValue(type) ?? []).Select(t => Ontology.TryParseType(t.ToUpperInvariant(), out var value) ? value : default)],
            Modes = [.. parse.GetValue(mode) ?? []],
            Statuses = [.. (parse.GetValue(status) ?? []).Select(s => RecordNames.TryParse<EventStatus>(s, out var value) ? value : default)],
            From = hasDays ? parse.GetValue(from) : null,
            To = hasDays ? parse.GetValue(to) : null,
            Place = parse.GetValue(place),
            Outlet = parse.GetValue(outlet),
            MinimumConfidence = parse.GetValue(confidence),
            Text = parse.GetValue(text),
        };
    }

    /// <summary>An option that takes how many answers are told at most.</summary>
    public static Option<int?> Limit()
    {
        var limit = new Option<int?>("--limit") { Description = "How many at most. Default: all", HelpName = "N" };
        limit.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var n) && n < 1)
                result.AddError($"--limit {n}: give a number from 1.");
        });
        return limit;
    }

    private static Option<string[]> Repeatable(string name, string description, string value) =>
        new(name) { Description = description, HelpName = value, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };

    private static void Check(System.CommandLine.Parsing.OptionResult result, Func<string, bool> isOne, IEnumerable<string> all)
    {
        foreach (var token in result.Tokens.Where(t => !isOne(t.Value)))
        {
            var near = Nearest.Offer(Nearest.To(token.Value, all));
            result.AddError($"{result.Option.Name} '{token.Value}' is none of the codebook.{(near.Length > 0 ? near : $" There are: {string.Join(", ", all)}.")}");
        }
    }
}
