using Chancery.Record.Lifecycle;
using Chancery.Record.Store;
using Chancery.Record.Store.Accounts;

namespace Chancery.Record.Queries;

/// <summary>The mentions in which somebody's words stand.</summary>
internal sealed class TextHits
{
    private readonly List<long> mentions = [];
    private readonly HashSet<long> events = [];

    private TextHits()
    {
    }

    /// <summary>The numbers of the events they are in today.</summary>
    public IReadOnlyCollection<long> Events => events;

    /// <summary>The mentions in which all words and phrases of a text stand; null where none are asked for.</summary>
    /// <exception cref="RecordException">There is no word in the text.</exception>
    public static TextHits? Of(RecordConnection connection, string? text)
    {
        if (text is null) return null;
        var hits = new TextHits();
        using var rows = connection.Prepare(
            "SELECT t.rowid, a.event FROM mention_text AS t CROSS JOIN account AS a ON a.number = t.rowid / 10000 WHERE mention_text MATCH ?1 ORDER BY t.rowid");
        rows.Set(1, TextQuery.Of(text));
        while (rows.Step())
        {
            hits.mentions.Add(rows.Long(0));
            if (rows.LongOrNull(1) is { } number) hits.events.Add(number);
        }

        // A split by hand may have moved some.
        using var moved = connection.Prepare("SELECT number, event FROM mention WHERE event IS NOT NULL");
        while (moved.Step())
            if (hits.mentions.BinarySearch(moved.Long(0)) >= 0) hits.events.Add(moved.Long(1));
        return hits;
    }

    /// <summary>The ids of those mentions that are in these accounts.</summary>
    /// <param name="accounts">Accounts by row.</param>
    public HashSet<string> Within(IEnumerable<(long Number, string Id)> accounts)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (account, id) in accounts)
        {
            var at = mentions.BinarySearch(account * AccountRows.MentionsPerAccount);
            for (at = at < 0 ? ~at : at; at < mentions.Count && mentions[at] / AccountRows.MentionsPerAccount == account; at++)
                ids.Add(AccountPart.MentionId(id, (int)(mentions[at] % AccountRows.MentionsPerAccount)));
        }

        return ids;
    }
}
