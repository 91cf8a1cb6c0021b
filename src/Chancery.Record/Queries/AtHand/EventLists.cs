using System.Runtime.InteropServices;
using Chancery.Record.Store.Events;

namespace Chancery.Record.Queries.AtHand;

/// <summary>What many events share, each under a number: whoever has the number of a list knows all of it.</summary>
internal sealed class EventLists
{
    private readonly List<(int Source, int Target)[]> acts = [];
    private readonly Dictionary<(string One, string Other), List<int>> withPair = [];
    private readonly Dictionary<string, int[]> outlets = new(StringComparer.Ordinal);

    /// <summary>Makes room for them.</summary>
    public EventLists()
    {
        var people = new Alike<Participant>();
        Casts = new(cast => [.. cast.Select(p => people[people.NumberOf(p)]!)]);
        Dyads = new(Parted, (dyads, _) => acts.Add([.. dyads.Select(d => (Codes.NumberOf(d.Source), Codes.NumberOf(d.Target)))]));
        Pairs = new(Parted, (pairs, number) =>
        {
            foreach (var pair in pairs) (CollectionsMarshal.GetValueRefOrAddDefault(withPair, pair, out _) ??= []).Add(number);
        });
    }

    /// <summary>Modes, places and outlets.</summary>
    public Shared<string> Texts { get; } = new(text => text);

    /// <summary>Lists of countries.</summary>
    public Shared<EquatableList<string>> Countries { get; } = new(EventTables.Items);

    /// <summary>Lists of actors, as the file holds them: most are of few events.</summary>
    public Shared<string> Actors { get; } = new(list => list);

    /// <summary>Lists of who did it to whom.</summary>
    public Shared<EquatableList<(string Source, string Target)>> Dyads { get; }

    /// <summary>Codes of countries that are in such lists.</summary>
    public Shared<string> Codes { get; } = new(code => code);

    /// <summary>Lists of two countries that one account names, the first in order first.</summary>
    public Shared<EquatableList<(string One, string Other)>> Pairs { get; }

    /// <summary>Times of events.</summary>
    public Alike<EventTime> Times { get; } = new();

    /// <summary>Where events are, with degrees.</summary>
    public Alike<Place> Spots { get; } = new();

    /// <summary>Who takes part.</summary>
    public Alike<EquatableList<Participant>> Casts { get; }

    /// <summary>Words of which few are known: codes and numbers.</summary>
    public Alike<string> Words { get; } = new();

    /// <summary>A list of who did it to whom, each by the number of his code.</summary>
    public ReadOnlySpan<(int Source, int Target)> Acts(int dyads) => acts[dyads];

    /// <summary>The numbers of the lists of pairs that hold one. There are too many to look through, or to keep an answer for each pair.</summary>
    public IReadOnlyList<int> WithPair(string one, string other) =>
        withPair.GetValueOrDefault(string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one)) ?? [];

    /// <summary>Numbers of outlets, as one list for all who have the same.</summary>
    public int[] Outlets(List<int> told)
    {
        if (told.Count == 0) return [];
        told.Sort();
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(outlets, string.Join(' ', told), out _);
        return list ??= [.. told];
    }

    private static EquatableList<(string, string)> Parted(string list) => [.. EventTables.Items(list).Select(EventTables.Parted)];
}
