namespace Chancery.Server.Api;

/// <summary>What the description of the API says of a route beyond its name and summary.</summary>
/// <param name="Answer">The schema of what it answers, by its name in <c>schemas.json</c>; null where it answers no JSON.</param>
/// <param name="Media">The media type of its answer.</param>
/// <param name="Parameters">The parameters of its address.</param>
internal sealed record Described(string? Answer, string Media, IReadOnlyList<DescribedParameter> Parameters)
{
    /// <summary>The schema of what is sent to it, by name; null where nothing is sent.</summary>
    public string? Body { get; init; }

    /// <summary>True where plain text may be sent as well.</summary>
    public bool TakesText { get; init; }

    /// <summary>True where the token of those who may write is asked for.</summary>
    public bool NeedsToken { get; init; }
}

/// <summary>A parameter of an address.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Means">What it asks for.</param>
/// <param name="Schema">The schema of one value, by name.</param>
/// <param name="IsRequired">True where nothing is answered without it.</param>
/// <param name="IsMany">True where it may be given several times.</param>
internal sealed record DescribedParameter(string Name, string Means, string Schema = "Text", bool IsRequired = false, bool IsMany = false);
