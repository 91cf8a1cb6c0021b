namespace Chancery.Record.Merging;

/// <summary>The accounts of one event.</summary>
/// <param name="Root">The account the others fit.</param>
/// <param name="Members">All of them, the root too, by the day they were known and then by id.</param>
internal sealed record Group(Sketch Root, IReadOnlyList<Sketch> Members)
{
    /// <summary>The event's id: that of its first account.</summary>
    public string Id => Members[0].Id;

    /// <summary>A group of these accounts in any order.</summary>
    public static Group Of(Sketch root, IEnumerable<Sketch> members) =>
        new(root, [.. members.OrderBy(m => m.Known).ThenBy(m => m.Id, StringComparer.Ordinal)]);
}
