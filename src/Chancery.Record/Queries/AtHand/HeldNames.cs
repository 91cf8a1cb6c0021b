using System.Runtime.InteropServices;
using Chancery.Record.Store;
using Chancery.Record.Store.Changes;

namespace Chancery.Record.Queries.AtHand;

/// <summary>
/// How actors were named on past days, of those actors who are named most: a head of state has a row for every day, outlet and
/// name, and old days are seldom told otherwise. Where the file tells of a change to some of the last of those days, they hold
/// up to the first of these; the days behind it are counted by the file.
/// </summary>
internal sealed class HeldNames
{
    private const int MostRows = 4_000_000;

    // Of so many days the file counts soon; of more, those of the past are read anew.
    private const int MostLateDays = 45;

    private readonly Lock door = new();
    private readonly Dictionary<string, Uses> actors = new(StringComparer.Ordinal);
    private int rows;

    /// <summary>Of how many rows an actor must have; fewer are counted by the file as soon.</summary>
    public int LeastHeld { get; set; } = 300;

    /// <summary>By which words an outlet named somebody, from when to when, and in how many reports.</summary>
    public sealed class Use
    {
        public int First { get; private set; } = int.MaxValue;

        public int Last { get; private set; }

        public int Reports { get; private set; }

        public void Add(int first, int last, int reports) => (First, Last, Reports) = (Math.Min(First, first), Math.Max(Last, last), Reports + reports);
    }

    // The rows before a day, as a transaction found them; still so when the other wrote. Rows of that day and later are of no use any more.
    private sealed record Uses(long Read, long Until, int Before, IReadOnlyList<(string Outlet, string Said)> Words, IReadOnlyList<(int Day, int Word, int Reports)> Rows);

    /// <summary>The uses of an actor up to a day.</summary>
    /// <param name="connection">The file.</param>
    /// <param name="actor">The actor's id.</param>
    /// <param name="lastDay">The day.</param>
    public IReadOnlyDictionary<(string Outlet, string Said), Use> Of(RecordConnection connection, string actor, int lastDay)
    {
        var (uses, held) = (new Dictionary<(string, string), Use>(), HeldOf(connection, actor));
        if (held is not null)
        {
            var counted = new Use?[held.Words.Count];
            foreach (var (day, word, reports) in CollectionsMarshal.AsSpan((List<(int, int, int)>)held.Rows))
            {
                if (day > lastDay || day >= held.Before) break;
                (counted[word] ??= new()).Add(day, day, reports);
            }

            for (var i = 0; i < counted.Length; i++)
                if (counted[i] is { } use) uses[held.Words[i]] = use;
        }

        using var late = connection.Prepare("SELECT outlet, said, min(known_day), max(known_day), sum(reports) FROM name_use WHERE actor = ?1 AND known_day >= ?2 AND known_day <= ?3 GROUP BY outlet, said");
        late.Set(1, actor).Set(2, held?.Before ?? int.MinValue).Set(3, lastDay);
        while (late.Step())
        {
            ref var use = ref CollectionsMarshal.GetValueRefOrAddDefault(uses, (late.Word(0), late.Word(1)), out _);
            (use ??= new()).Add(late.Int(2), late.Int(3), late.Int(4));
        }

        return uses;
    }

    private Uses? HeldOf(RecordConnection connection, string actor)
    {
        var written = ChangeLog.Written(connection);
        Uses? held;
        lock (door) actors.TryGetValue(actor, out held);
        if (held is not null)
        {
            // Read in a later state than the one that is asked.
            if (written < held.Read) return null;
            if (written <= held.Until) return held;
            var late = LastKnown(connection) - MostLateDays;
            if (held.Before >= late && ChangeLog.NamesFrom(connection, held.Until, written) is { } changed && (changed >= late || changed >= held.Before))
                return Keep(actor, held with { Until = written, Before = Math.Min(held.Before, changed) });
        }

        return Read(connection, actor, written) is { } read ? Keep(actor, read) : null;
    }

    private Uses? Read(RecordConnection connection, string actor, long written)
    {
        var before = LastKnown(connection);
        var (numbers, words, all) = (new Dictionary<(string, string), int>(), new List<(string, string)>(), new List<(int, int, int)>());
        using var rows = connection.Prepare("SELECT known_day, outlet, said, reports FROM name_use WHERE actor = ?1 AND known_day < ?2 ORDER BY known_day");
        rows.Set(1, actor).Set(2, before);
        while (rows.Step())
        {
            var word = (rows.Word(1), rows.Word(2));
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, word, out var isKnown);
            if (!isKnown)
            {
                number = words.Count;
                words.Add(word);
            }

            all.Add((rows.Int(0), number, rows.Int(3)));
        }

        return all.Count < LeastHeld ? null : new(written, written, before, words, all);
    }

    private static int LastKnown(RecordConnection connection) => (int)(connection.Number("SELECT max(known_day) FROM report") ?? 0);

    private Uses Keep(string actor, Uses uses)
    {
        lock (door)
        {
            if (actors.Remove(actor, out var old)) rows -= old.Rows.Count;
            if (rows + uses.Rows.Count > MostRows)
            {
                actors.Clear();
                rows = 0;
            }

            actors[actor] = uses;
            rows += uses.Rows.Count;
            return uses;
        }
    }
}
