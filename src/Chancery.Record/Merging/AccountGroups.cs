namespace Chancery.Record.Merging;

/// <summary>Which accounts of a set tell one event, without a record: for measuring, and for trying out.</summary>
public static class AccountGroups
{
    /// <summary>The groups of accounts. The order in which they are given is of no account.</summary>
    /// <param name="accounts">Accounts with different ids.</param>
    /// <returns>The ids of each group's accounts, by the day they were known and then by id; the first is the event's id. Groups are in the order of these.</returns>
    public static IReadOnlyList<EquatableList<string>> Of(IEnumerable<Account> accounts) =>
        [.. Grouping.Of(accounts.Select(Sketch.Of)).OrderBy(g => g.Id, StringComparer.Ordinal).Select(g => g.Members.Select(m => m.Id).ToEquatableList())];
}
