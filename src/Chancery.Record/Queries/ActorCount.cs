using System.Runtime.InteropServices;
using Chancery.Record.Store;
using Chancery.Record.Store.Events;

namespace Chancery.Record.Queries;

/// <summary>Counts in how many events each actor takes part. How an actor is called is another matter: see <see cref="ActorsNamed"/>.</summary>
internal sealed class ActorCount
{
    private readonly Dictionary<string, int> events = new(StringComparer.Ordinal);

    /// <summary>How many events each is in; those in none may be there.</summary>
    public IReadOnlyDictionary<string, int> Events => events;

    /// <summary>Counts an event.</summary>
    public void Add(RecordedEvent told) => Add(told.Mentions.SelectMany(m => m.Participants).Select(p => p.Id).Distinct(StringComparer.Ordinal), 1);

    /// <summary>Counts all events of the record as it is today, by what is kept of each actor.</summary>
    /// <param name="connection">The record.</param>
    /// <param name="withDismissed">True to count dismissed events as well.</param>
    public void AddAll(RecordConnection connection, bool withDismissed)
    {
        using (var kept = connection.Prepare("SELECT id, events FROM actor"))
        {
            while (kept.Step()) Add([kept.Word(0)], kept.Int(1));
        }

        if (withDismissed) return;
        using var dismissed = connection.Prepare("SELECT actors FROM event INDEXED BY event_dismissed WHERE dismissed = 1");
        while (dismissed.Step()) Add(EventTables.Items(dismissed.Text(0)), -1);
    }

    /// <summary>Counts rows of the file, whose only column is the list of actors. Many have the same.</summary>
    public void Add(PreparedStatement rows)
    {
        var lists = new Dictionary<string, int>(StringComparer.Ordinal);
        while (rows.Step()) CollectionsMarshal.GetValueRefOrAddDefault(lists, rows.Word(0), out _)++;
        Add(lists.Select(l => (l.Key, l.Value)));
    }

    /// <summary>Counts lists of actors, each with how often there is one like it.</summary>
    public void Add(IEnumerable<(string Actors, int Times)> lists)
    {
        foreach (var (list, times) in lists) Add(EventTables.Items(list), times);
    }

    private void Add(IEnumerable<string> actors, int times)
    {
        foreach (var id in actors) CollectionsMarshal.GetValueRefOrAddDefault(events, id, out _) += times;
    }
}
