using System.CommandLine;
using Chancery.Reading.Lexicon;
using Chancery.Server;

namespace Chancery.Cli.Serving;

/// <summary>The options of the verbs that show a record in the browser.</summary>
internal sealed class ServingOptions
{
    // As OpenTelemetry names it.
    private const string TelemetryVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private readonly Option<string[]> urls = new("--urls")
    {
        Description = "Where to listen; port 0 takes a free one. Default: http://127.0.0.1:5210, which this machine alone can reach",
        HelpName = "URL",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> logs = new("--log-requests") { Description = "Log every request, not warnings and errors alone" };

    public ServingOptions() => urls.Validators.Add(result =>
    {
        foreach (var token in result.Tokens.Where(t => !IsUrl(t.Value)))
            result.AddError($"--urls '{token.Value}' cannot be listened to. Write it as in http://127.0.0.1:5210.");
    });

    public void AddTo(Command command)
    {
        command.Options.Add(urls);
        command.Options.Add(logs);
    }

    /// <summary>How the server is to be set up.</summary>
    public ServerOptions Of(ParseResult parse, Surroundings surroundings)
    {
        var options = new ServerOptions
        {
            Countries = [.. Countries()],
            LogsAsJson = !surroundings.ErrorIsTerminal,
            LogsRequests = parse.GetValue(logs),
            Telemetry = Uri.TryCreate(surroundings.Variable(TelemetryVariable), UriKind.Absolute, out var address) ? address : null,
        };
        return parse.GetValue(urls) is { Length: > 0 } given ? options with { Urls = given } : options;
    }

    /// <summary>What the codes of the record are called: the names of the built-in lexicon.</summary>
    public static IEnumerable<CountryName> Countries() => Countries(ReaderFactory.Lexicon(null));

    private static bool IsUrl(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";

    // Of two that share a code the state goes before the territory, and states that are no more name nobody who acts today.
    private static IEnumerable<CountryName> Countries(LexiconIndex lexicon) =>
        from polity in lexicon.Polities
        where polity.Code is not null && polity.Kind is not (PolityKind.Group or PolityKind.FormerState)
        orderby polity.Kind
        select new CountryName(polity.Code!, polity.Name, polity.Latitude, polity.Longitude);
}
