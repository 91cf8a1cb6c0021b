using System.Text;

namespace Chancery.Record.Lifecycle;

/// <summary>
/// The independent lines of sources behind a group of accounts. What a report says in its own voice is its outlet's line;
/// what it says of others is the line of the outermost it names, so that ten outlets that cite one agency are one. A report
/// that cites anybody for the event adds nothing in its own voice, and who is not named is the outlet's own source. A
/// sentence printed letter for letter by several outlets is one line: that of the first. Outlets that are not known are one.
/// </summary>
internal sealed class SourceLines
{
    /// <summary>Shorter sentences may be written alike by two people.</summary>
    private const int LengthOfCopy = 60;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> copies = new(StringComparer.Ordinal);
    private readonly Dictionary<AccountPart, int[]> ofAccounts = new(ReferenceEqualityComparer.Instance);

    /// <summary>The lines behind these parts.</summary>
    /// <param name="parts">The parts of accounts, the first known first, and of one day by id.</param>
    public SourceLines(IReadOnlyList<AccountPart> parts)
    {
        foreach (var part in parts)
        {
            var cited = part.Attribution.Select(c => Cited(c, part)).Distinct().ToArray();
            ofAccounts[part] = cited.Length > 0 ? cited : [OwnVoice(part)];
        }

        // Until now a line has a number only where an account is of it.
        Count = numbers.Count;
    }

    /// <summary>How many lines tell the event.</summary>
    public int Count { get; }

    /// <summary>The lines behind an account.</summary>
    public IReadOnlyList<int> Of(AccountPart part) => ofAccounts[part];

    /// <summary>The lines behind a mention: whom it cites, or all that stand behind its account.</summary>
    public int[] Of(AccountPart part, Mention mention) => mention.Attribution.IsOwnVoice ? ofAccounts[part] : [Cited(mention.Attribution, part)];

    private int Cited(AttributionChain chain, AccountPart part)
    {
        for (var i = chain.Speakers.Count - 1; i >= 0; i--)
            if (chain.Speakers[i].Kind is not SourceKind.Unnamed) return Named(chain.Speakers[i].Name);
        return Number(Outlet(part.Account.Report));
    }

    private int OwnVoice(AccountPart part)
    {
        var key = Outlet(part.Account.Report);
        for (var i = 0; i < part.Numbers.Count; i++)
        {
            var sentence = part.Mention(part.Numbers[i]).Evidence.Text;
            if (sentence.Length < LengthOfCopy) continue;
            if (copies.TryGetValue(sentence, out var first)) return Number(first);
            copies[sentence] = key;
        }

        return Number(key);
    }

    // Most are named in many mentions, and written alike.
    private int Named(string name)
    {
        if (named.TryGetValue(name, out var number)) return number;
        return named[name] = Number(Key(name));
    }

    private int Number(string key)
    {
        if (numbers.TryGetValue(key, out var number)) return number;
        return numbers[key] = numbers.Count;
    }

    private static string Outlet(KnownReport report)
    {
        if (report.Outlet is { Length: > 0 } outlet) return Key(outlet);
        if (report.Url is null || !Uri.TryCreate(report.Url, UriKind.Absolute, out var address) || address.Host.Length == 0) return "";
        var host = address.Host.ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    // "The New York Times" and "New York Times" are one name.
    private static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var c in name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name.AsSpan(4) : name)
        {
            if (char.IsLetterOrDigit(c)) key.Append(char.ToLowerInvariant(c));
        }

        return key.Length == 0 ? name : key.ToString();
    }
}
