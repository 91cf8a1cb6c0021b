using Chancery.Record.Lifecycle;
using Chancery.Record.Store;
using Chancery.Record.Store.Accounts;

namespace Chancery.Record.Queries;

/// <summary>The mentions in which somebody's words stand.</summary>
/// <param name="Mentions">Their rows.</param>
internal sealed record TextHits(IReadOnlyList<long> Mentions)
{
    /// <summary>The mentions in which all words and phrases of a text stand; null where none are asked for.</summary>
    /// <exception cref="RecordException">There is no word in the text.</exception>
    public static TextHits? Of(RecordConnection connection, string? text)
    {
        if (text is null) return null;
        using var rows = connection.Prepare("SELECT rowid FROM mention_text WHERE mention_text MATCH ?1");
        rows.Set(1, TextQuery.Of(text));
        var mentions = new List<long>();
        while (rows.Step()) mentions.Add(rows.Long(0));
        return new(mentions);
    }

    /// <summary>The rows of the accounts they are in.</summary>
    public IEnumerable<long> Accounts => Mentions.Select(m => m / AccountRows.MentionsPerAccount).Distinct();

    /// <summary>The events they are in today.</summary>
    public IReadOnlyCollection<long> Events(RecordConnection connection)
    {
        var events = new HashSet<long>();
        using var rows = connection.Prepare("SELECT event FROM account WHERE number = ?1");
        foreach (var account in Accounts)
        {
            if (rows.Set(1, account).One() is { } number) events.Add(number);
        }

        using var moved = connection.Prepare("SELECT event FROM mention WHERE number = ?1");
        if (connection.Number("SELECT 1 FROM mention WHERE event IS NOT NULL LIMIT 1") is null) return events;
        foreach (var mention in Mentions)
        {
            if (moved.Set(1, mention).One() is { } number) events.Add(number);
        }

        return events;
    }

    /// <summary>The ids of those mentions that are in these accounts.</summary>
    /// <param name="accounts">Accounts by row.</param>
    public HashSet<string> Within(IReadOnlyDictionary<long, string> accounts)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in Mentions)
            if (accounts.TryGetValue(mention / AccountRows.MentionsPerAccount, out var id)) ids.Add(AccountPart.MentionId(id, (int)(mention % AccountRows.MentionsPerAccount)));
        return ids;
    }
}
