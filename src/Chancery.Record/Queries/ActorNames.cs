using System.Collections.Frozen;
using Chancery.Record.Queries.AtHand;
using Chancery.Record.Store;

namespace Chancery.Record.Queries;

/// <summary>How outlets name an actor: in the events it takes part in, and by epithets elsewhere in their reports.</summary>
/// <param name="connection">The record.</param>
internal sealed class ActorNames(RecordConnection connection)
{
    // Who is told by them is read from what stands before; no outlet names anybody so.
    private static readonly FrozenSet<string> Pronouns = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "he", "him", "his", "she", "her", "hers", "it", "its", "they", "them", "their", "theirs", "I", "me", "my", "we", "us", "our", "you", "your",
        "himself", "herself", "itself", "themselves", "who", "whom", "whose", "which", "that", "this", "these", "those", "one", "both", "each");

    /// <summary>The names, pronouns left out, by outlet (the unknown one last), the most used first, then by the words.</summary>
    /// <param name="actor">The actor's id.</param>
    /// <param name="lastDay">The last day known that counts, as a number of days.</param>
    public IReadOnlyList<NameUse> Of(string actor, int lastDay)
    {
        var uses = new List<NameUse>();
        foreach (var ((outlet, said), first, last, reports) in connection.Held?.Names is { } held ? Held(held, actor, lastDay) : Counted(actor, lastDay))
            if (!Pronouns.Contains(said)) uses.Add(new(outlet.Length > 0 ? outlet : null, said, DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last), reports));
        return
        [
            .. uses.OrderBy(u => u.Outlet is null).ThenBy(u => u.Outlet, StringComparer.Ordinal).ThenByDescending(u => u.Reports).ThenBy(u => u.As, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<((string Outlet, string Said) Word, int First, int Last, int Reports)> Held(HeldNames held, string actor, int lastDay) =>
        held.Of(connection, actor, lastDay).Select(u => (u.Key, u.Value.First, u.Value.Last, u.Value.Reports));

    private IEnumerable<((string Outlet, string Said) Word, int First, int Last, int Reports)> Counted(string actor, int lastDay)
    {
        using var rows = connection.Prepare("SELECT outlet, said, min(known_day), max(known_day), sum(reports) FROM name_use WHERE actor = ?1 AND known_day <= ?2 GROUP BY outlet, said");
        rows.Set(1, actor).Set(2, lastDay);
        while (rows.Step()) yield return ((rows.Word(0), rows.Word(1)), rows.Int(2), rows.Int(3), rows.Int(4));
    }
}
