using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Chancery.Server.Hosting;
using Chancery.Server.Pages;
using Chancery.Server.Questions;

namespace Chancery.Server.Answers;

/// <summary>
/// Where the next page of an answer starts. For who asks it is a word without meaning: it fits the question it was given for
/// and no other.
/// </summary>
/// <param name="context">The request.</param>
internal sealed class Cursor(PageContext context)
{
    /// <summary>The parameter that carries it.</summary>
    public const string Name = "cursor";

    private const int Longest = 400;
    private const int Check = 6;

    /// <summary>The position it was written with; null where the first page is asked for.</summary>
    /// <exception cref="Refusal">It is none, or of another question.</exception>
    public string? Position()
    {
        if (context.Besides.FirstOrDefault(p => p.Key == Name).Value is not { } given) return null;
        if (given.Length > Longest || !Base64Url.IsValid(given)) throw Wrong();
        var bytes = Base64Url.DecodeFromChars(given);
        return bytes.Length > Check && bytes.AsSpan(0, Check).SequenceEqual(Sum()) ? Encoding.UTF8.GetString(bytes.AsSpan(Check)) : throw Wrong();
    }

    /// <summary>The position as a number of what was told already; 0 on the first page.</summary>
    /// <exception cref="Refusal">It is none, or of another question.</exception>
    public int Offset()
    {
        try
        {
            return Position() is { } position ? Values.Whole(position, 1, 100_000_000) : 0;
        }
        catch (FormatException)
        {
            throw Wrong();
        }
    }

    /// <summary>The address of the page that starts at a position.</summary>
    public string Next(string position)
    {
        var cursor = Base64Url.EncodeToString([.. Sum(), .. Encoding.UTF8.GetBytes(position)]);
        return context.Path + Question.Write(context.Query with { After = null }, [.. Own(), new(Name, cursor)]);
    }

    private ReadOnlySpan<byte> Sum() =>
        SHA256.HashData(Encoding.UTF8.GetBytes(context.Path + Question.Write(context.Query with { After = null, Limit = null }, Own()))).AsSpan(0, Check);

    private IEnumerable<KeyValuePair<string, string>> Own() => context.Besides.Where(p => p.Key != Name);

    private static Refusal Wrong() => Refusal.BadQuestion("CHY0611", "This cursor is none, or belongs to another question. Begin without one, and follow 'next'.");
}
