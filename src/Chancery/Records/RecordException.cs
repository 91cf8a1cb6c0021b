namespace Chancery;

/// <summary>The record cannot do what it was asked.</summary>
/// <param name="code">A stable code such as <c>CHY0101</c>, listed in docs/errors.md.</param>
/// <param name="message">What is wrong, where, and how to mend it.</param>
/// <param name="inner">What the file or the database said; null where it was not asked.</param>
public sealed class RecordException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The stable code.</summary>
    public string Code { get; } = code;
}
