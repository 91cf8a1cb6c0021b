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

    private const int UsualName = 128;

    private readonly IReadOnlyList<AccountPart> parts;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly int[][] ofParts;
    private Dictionary<string, int>? named;
    private Dictionary<string, string>? copies;

    /// <summary>The lines behind these parts.</summary>
    /// <param name="parts">The parts of accounts, the first known first, and of one day by id.</param>
    public SourceLines(IReadOnlyList<AccountPart> parts)
    {
        (this.parts, ofParts) = (parts, new int[parts.Count][]);
        for (var i = 0; i < parts.Count; i++) ofParts[i] = Of(parts[i]);
        // Until now a line has a number only where an account is of it.
        Count = numbers.Count;
    }

    /// <summary>How many lines tell the event.</summary>
    public int Count { get; }

    /// <summary>The lines behind a part.</summary>
    /// <param name="part">Its place among the parts.</param>
    public int[] Of(int part) => ofParts[part];

    /// <summary>The lines behind a mention: whom it cites, or all that stand behind its account.</summary>
    /// <param name="part">The place of its part.</param>
    /// <param name="mention">The mention.</param>
    public int[] Of(int part, Mention mention)
    {
        if (mention.Attribution.IsOwnVoice) return ofParts[part];
        var cited = Cited(mention.Attribution, parts[part]);
        return ofParts[part] is [var only] && only == cited ? ofParts[part] : [cited];
    }

    private int[] Of(AccountPart part)
    {
        var chains = part.Attribution;
        if (chains.Count == 0) return [OwnVoice(part)];
        if (chains.Count == 1) return [Cited(chains[0], part)];
        var lines = new List<int>(chains.Count);
        for (var i = 0; i < chains.Count; i++)
            if (Cited(chains[i], part) is var line && !lines.Contains(line)) lines.Add(line);
        return [.. lines];
    }

    private int Cited(AttributionChain chain, AccountPart part)
    {
        for (var i = chain.Speakers.Count - 1; i >= 0; i--)
            if (chain.Speakers[i].Kind is not SourceKind.Unnamed) return Named(chain.Speakers[i].Name);
        return Number(Outlet(part.Account.Report));
    }

    private int OwnVoice(AccountPart part)
    {
        var key = Outlet(part.Account.Report);
        // One alone copies nobody.
        for (var i = 0; parts.Count > 1 && i < part.Numbers.Count; i++)
        {
            var sentence = part.Mention(part.Numbers[i]).Evidence.Text;
            if (sentence.Length < LengthOfCopy) continue;
            copies ??= new(StringComparer.Ordinal);
            if (copies.TryGetValue(sentence, out var first)) return Number(first);
            copies[sentence] = key;
        }

        return Number(key);
    }

    // Most are named in many mentions, and written alike.
    private int Named(string name)
    {
        named ??= new(StringComparer.Ordinal);
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
        var key = name.Length <= UsualName ? stackalloc char[UsualName] : new char[name.Length];
        var length = 0;
        foreach (var c in name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name.AsSpan(4) : name)
        {
            if (char.IsAsciiLetterLower(c)) key[length++] = c;
            else if (char.IsLetterOrDigit(c)) key[length++] = char.ToLowerInvariant(c);
        }

        return length == 0 ? name : new(key[..length]);
    }
}
