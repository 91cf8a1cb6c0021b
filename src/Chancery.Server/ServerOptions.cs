namespace Chancery.Server;

/// <summary>How the server is set up. It listens on this machine alone unless told otherwise.</summary>
public sealed record ServerOptions
{
    /// <summary>The addresses it listens on, as in <c>http://127.0.0.1:5210</c>; port 0 takes a free one.</summary>
    public IReadOnlyList<string> Urls { get; init; } = ["http://127.0.0.1:5210"];

    /// <summary>The names of the countries and organisations whose codes stand in the record; a code without a name is shown as it is.</summary>
    public IReadOnlyList<CountryName> Countries { get; init; } = [];

    /// <summary>Where traces and metrics are sent (OTLP); null to send none.</summary>
    public Uri? Telemetry { get; init; }

    /// <summary>True for logs of one JSON object a line; false for lines that people read. Both go to standard error.</summary>
    public bool LogsAsJson { get; init; } = true;

    /// <summary>True to log every request; false for warnings and errors alone.</summary>
    public bool LogsRequests { get; init; }

    /// <summary>The token with which corrections may be made, of 16 characters or more; null for a server that changes nothing.</summary>
    public string? WriteToken { get; init; }

    /// <summary>
    /// How long an answer that took no time is given again to whoever asks the same, and so how far a page may be behind what
    /// is written to the record; one that was worked on is given again for fifty times as long besides, but no longer than a
    /// minute. A correction made here is seen at once. Zero to answer each request anew.
    /// </summary>
    public TimeSpan AnswerLife { get; init; } = TimeSpan.FromSeconds(1);

    internal static readonly TimeSpan LongestLife = TimeSpan.FromMinutes(1);

    /// <summary>What one request may ask of the server.</summary>
    public ServerLimits Limits { get; init; } = new();
}

/// <summary>What a code of a country, territory or organisation is called.</summary>
/// <param name="Code">ISO 3166-1 alpha-3, or an organisation's code.</param>
/// <param name="Name">Its usual English name.</param>
/// <param name="Latitude">Degrees north of its middle; null for what has no place.</param>
/// <param name="Longitude">Degrees east of its middle; null for what has no place.</param>
public sealed record CountryName(string Code, string Name, double? Latitude = null, double? Longitude = null);

/// <summary>What one request may ask of the server.</summary>
public sealed record ServerLimits
{
    /// <summary>The longest body of a request, in bytes.</summary>
    public long BodyBytes { get; init; } = 1 << 20;

    /// <summary>How long one answer may take.</summary>
    public TimeSpan Answer { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The longest text that is read for who sends one, in UTF-16 code units.</summary>
    public int TextCharacters { get; init; } = 100_000;

    /// <summary>How long a text that is sent may take to be read, and how long it may wait for that.</summary>
    public TimeSpan Reading { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>
    /// How many requests a second one address may make over time, four times as many at once. Null for the usual: 50, and no
    /// limit where this machine alone can ask.
    /// </summary>
    public int? RequestsPerSecond { get; init; }

    internal const int UsualRequestsPerSecond = 50;

    /// <summary>How many connections are open at once.</summary>
    public long Connections { get; init; } = 1000;

    /// <summary>How long requests that run when the server is stopped may still take.</summary>
    public TimeSpan Stop { get; init; } = TimeSpan.FromSeconds(5);
}
