using Chancery.Cli.Output.Records;

namespace Chancery.Cli.Verbs.Records;

/// <summary>Who and which country is meant by the names that people give, by the lexicon and by the record itself.</summary>
/// <param name="talk">The record.</param>
/// <param name="cancellation">Stops the question.</param>
internal sealed class RecordNamesakes(RecordTalk talk, CancellationToken cancellation)
{
    private LexiconNames? lexicon;

    /// <summary>The code of a country or an organisation.</summary>
    /// <exception cref="CommandException">Nothing is called so.</exception>
    public async Task<string> CountryAsync(string given) =>
        await FindCountryAsync(given)
        ?? throw new CommandException(ExitCodes.Usage, $"chancery: error CHY0562: There is no country '{given}'.{Nearest.Offer(Lexicon.CountriesLike(given))} Write its code, as RUS or RU, or its name.");

    /// <summary>The codes of two countries that one argument names.</summary>
    /// <exception cref="CommandException">It does not name two.</exception>
    public async Task<IReadOnlyList<string>> PairAsync(string given)
    {
        if (given.Split(',') is [var first, var second]) return [await CountryAsync(first), await CountryAsync(second)];
        // Names have hyphens too: the one between two that are known counts.
        for (var i = given.IndexOf('-', StringComparison.Ordinal); i > 0; i = given.IndexOf('-', i + 1))
            if (await FindCountryAsync(given[..i]) is { } one && await FindCountryAsync(given[(i + 1)..]) is { } other) return [one, other];
        if (given.Split('-') is [var a, var b]) return [await CountryAsync(a), await CountryAsync(b)];
        throw new CommandException(ExitCodes.Usage, $"chancery: error CHY0562: '{given}' is no pair of countries. Write RUS-CHN or \"Russia,China\".");
    }

    /// <summary>The id of an actor.</summary>
    /// <exception cref="CommandException">The record has none of that name, or several.</exception>
    public async Task<string> ActorAsync(string given)
    {
        if (await IsKnownAsync(given)) return given;
        var actors = new List<ActorSummary>();
        await foreach (var actor in talk.Record.ActorsAsync(Everything, cancellation)) actors.Add(actor);
        var named = actors.Where(a => string.Equals(a.Name, given, StringComparison.OrdinalIgnoreCase)).ToList();
        // The record has one name for each actor, the lexicon all that are usual.
        if (named.Count == 0 && Lexicon.IdsOf(given) is { Count: > 0 } ids) named = [.. actors.Where(a => ids.Contains(a.Id))];
        if (named.Count == 0) named = [.. actors.Where(a => Words(a.Name).Contains(given, StringComparer.OrdinalIgnoreCase))];
        if (named.Count == 1) return named[0].Id;
        if (named.Count == 0) throw Unknown($"The record has no actor '{given}'.{Nearest.Offer(Nearest.To(given, actors.Select(a => a.Name)))} 'chancery actors' lists them.");
        var which = named.Take(5).Select(a => $"  {a.Id}  {a.Name}{(a.Country is null ? "" : $" ({a.Country})")}, {Count.Of(a.Events, "event")}");
        throw Unknown($"Several actors are called '{given}'. Give the id of one:\n{string.Join('\n', which)}{(named.Count > 5 ? $"\n  and {named.Count - 5} more" : "")}");
    }

    private EventQuery Everything => new() { Moment = talk.Moment, WithDismissed = true };

    private LexiconNames Lexicon => lexicon ??= new(ReaderFactory.Lexicon(null));

    private static string[] Words(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static CommandException Unknown(string what) => new(ExitCodes.Usage, $"chancery: error CHY0561: {what}");

    private async Task<string?> FindCountryAsync(string given)
    {
        // A code that the record has needs no lexicon, and may come from a lexicon of the user's own.
        var plain = given.Trim();
        if (plain.Length is > 2 and <= 8 && plain.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c))
            && await AnyAsync(Everything with { Countries = [plain] })) return plain;
        return Lexicon.CountryOf(given);
    }

    private async Task<bool> IsKnownAsync(string id) => id.Contains(':', StringComparison.Ordinal) && await AnyAsync(Everything with { Actors = [id] });

    private async Task<bool> AnyAsync(EventQuery query)
    {
        await foreach (var _ in talk.Record.EventsAsync(query with { Limit = 1 }, cancellation)) return true;
        return false;
    }
}
