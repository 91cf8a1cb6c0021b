namespace Chancery.Evaluation;

/// <summary>What is wrong with a file of gold or predictions, where, and how to mend it.</summary>
/// <param name="IsError">True where something was left out for it; false where all was judged all the same.</param>
/// <param name="Code">Stable code, listed in <c>docs/errors.md</c>.</param>
/// <param name="Line">Line in the file, from 1; null where it concerns the whole.</param>
/// <param name="Message">What is wrong, and how to mend it.</param>
public sealed record FileFault(bool IsError, string Code, int? Line, string Message)
{
    internal static FileFault NotJson(System.Text.Json.JsonException e, string mend, int? line = null)
    {
        // .NET appends its own position, which starts at 0.
        var cut = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var reason = cut < 0 ? e.Message : e.Message[..cut];
        return new(true, "CHY0301", line ?? (int?)e.LineNumber + 1, $"This is not JSON: {reason} {mend}");
    }
}
