using System.Collections.Concurrent;
using Chancery.Record.Store.Events;

namespace Chancery.Record.Queries.AtHand;

/// <summary>The keys of all events as the file has them at one time, in no order.</summary>
internal sealed class EventColumns
{
    private readonly Dictionary<long, int> places = [];
    private readonly ConcurrentDictionary<string, bool[]> withCountry = new(StringComparer.Ordinal);
    private EventKeys[] rows = new EventKeys[1024];
    private EventSort[] sorts = new EventSort[1024];
    private int count;

    /// <summary>The transaction up to which they are true.</summary>
    public long Written { get; set; }

    /// <summary>Modes, places and outlets.</summary>
    public Shared<string> Texts { get; } = new(text => text);

    /// <summary>Lists of countries.</summary>
    public Shared<EquatableList<string>> Countries { get; } = new(EventTables.Items);

    /// <summary>Which of the lists of countries hold one, by number. Every question of a country asks so.</summary>
    public bool[] ListsWith(string country)
    {
        var before = withCountry.GetValueOrDefault(country);
        var those = Countries.Where(list => list.Contains(country), before);
        // Anybody may ask for what is no country; nothing is kept of it.
        if (those != before && Array.IndexOf(those, true) >= 0) withCountry[country] = those;
        return those;
    }

    /// <summary>Lists of actors, as the file holds them: most are of few events.</summary>
    public Shared<string> Actors { get; } = new(list => list);

    /// <summary>Lists of who did it to whom.</summary>
    public Shared<EquatableList<(string Source, string Target)>> Dyads { get; } = new(list => [.. EventTables.Items(list).Select(EventTables.Parted)]);

    /// <summary>The events.</summary>
    public ReadOnlySpan<EventKeys> Rows => rows.AsSpan(0, count);

    /// <summary>Of what sort each of them is, in the same order.</summary>
    public ReadOnlySpan<EventSort> Sorts => sorts.AsSpan(0, count);

    /// <summary>Puts an event in the place of what stood under its number.</summary>
    public void Put(in EventKeys keys)
    {
        if (!places.TryGetValue(keys.Number, out var at))
        {
            if (count == rows.Length)
            {
                Array.Resize(ref rows, 2 * count);
                Array.Resize(ref sorts, 2 * count);
            }

            places[keys.Number] = at = count++;
        }

        rows[at] = keys;
        sorts[at] = EventSort.Of(keys);
    }

    /// <summary>Takes an event out; nothing happens where there is none. The last takes its place.</summary>
    public void Remove(long number)
    {
        if (!places.Remove(number, out var at)) return;
        count--;
        if (at < count)
        {
            (rows[at], sorts[at]) = (rows[count], sorts[count]);
            places[rows[at].Number] = at;
        }

        rows[count] = default;
    }
}
