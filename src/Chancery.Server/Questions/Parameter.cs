namespace Chancery.Server.Questions;

/// <summary>One parameter of a question, read and written in one place, so that every address a page links to can be read again.</summary>
/// <param name="Name">Its name in the address.</param>
/// <param name="Form">What it may be, for people: the end of "write …".</param>
/// <param name="Read">The query with these values; throws <see cref="FormatException"/> for a value that it cannot have.</param>
/// <param name="Write">The values that the query has; none where it is not asked.</param>
internal sealed record Parameter(
    string Name,
    string Form,
    Func<EventQuery, IReadOnlyList<string>, EventQuery> Read,
    Func<EventQuery, IEnumerable<string>> Write)
{
    /// <summary>How often it may be given.</summary>
    public int Most { get; init; } = 1;
}
