namespace Chancery.Server.Hosting;

/// <summary>A request that cannot be answered: shown as a page or as problem+json, whichever was asked for.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="code">A stable code such as <c>CHY0601</c>, listed in docs/errors.md.</param>
/// <param name="title">What is wrong, in a few words.</param>
/// <param name="detail">What is wrong, where, and how to mend it.</param>
internal sealed class Refusal(int status, string code, string title, string detail) : Exception(detail)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    public string Title { get; } = title;

    /// <summary>Nothing has that name, or the record did not know of it by that day.</summary>
    public static Refusal NothingHere(string detail) => new(404, "CHY0604", "Nothing here", detail);

    /// <summary>The question cannot be read.</summary>
    public static Refusal BadQuestion(string code, string detail) => new(400, code, "This question cannot be read", detail);
}
