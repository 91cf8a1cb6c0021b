using Chancery.Record.Lifecycle;

namespace Chancery.Record.Corrections;

/// <summary>
/// Applies splits and merges to the groups that merging made, one after the other in the order they were made: each was made
/// by somebody who saw the record as corrected so far. A split takes the mentions it names out of its event and makes one
/// event of them; where its event is not known yet, out of the events they are in. A merge makes one event of two. What names
/// only things that are not there is passed over.
/// </summary>
internal sealed class CorrectedGroups
{
    private readonly Dictionary<string, Account> accounts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Account, int Number), int> at = [];
    private readonly Dictionary<int, List<(string Account, int Number)>> groups = [];
    private int next;

    private CorrectedGroups(IReadOnlyList<IReadOnlyList<Account>> given)
    {
        foreach (var group in given)
        {
            var mentions = new List<(string, int)>();
            foreach (var account in group)
            {
                accounts.Add(account.Id, account);
                mentions.AddRange(Enumerable.Range(1, account.Event.Mentions.Count).Select(n => (account.Id, n)));
            }

            Place(mentions);
        }
    }

    /// <summary>The corrected groups.</summary>
    /// <param name="groups">The groups merging made, as of a day: at least all that hold an account named by the statements, no account twice.</param>
    /// <param name="statements">The corrections, in any order; those that are undone count for nothing.</param>
    /// <returns>The groups, by the id of their first part.</returns>
    public static IReadOnlyList<CorrectedGroup> Of(IReadOnlyList<IReadOnlyList<Account>> groups, IReadOnlyList<Statement> statements)
    {
        if (statements.Count == 0)
            return [.. groups.Select(g => new CorrectedGroup(Sorted(g.Select(AccountPart.Whole)), [])).OrderBy(g => g.Parts[0].Id, StringComparer.Ordinal)];
        var held = statements.Where(s => s.Undone is null).OrderBy(s => s.Number).Select(s => s.Correction).ToList();
        var corrected = new CorrectedGroups(groups);
        foreach (var correction in held) corrected.Apply(correction);
        return corrected.Result(held);
    }

    private void Apply(Correction correction)
    {
        switch (correction)
        {
            case Correction.Split split:
                Split(GroupOf(split.Event), [.. split.Mentions.Select(Find).OfType<(string, int)>()]);
                break;
            case Correction.Merge merge when GroupOf(merge.One) is { } one && GroupOf(merge.Other) is { } other && one != other:
                foreach (var mention in groups[other]) at[mention] = one;
                groups[one].AddRange(groups[other]);
                groups.Remove(other);
                break;
        }
    }

    private void Split(int? from, List<(string Account, int Number)> mentions)
    {
        var taken = mentions.Distinct().Where(m => from is null || at[m] == from).ToList();
        if (taken.Count == 0) return;
        foreach (var mention in taken)
        {
            var group = groups[at[mention]];
            group.Remove(mention);
            if (group.Count == 0) groups.Remove(at[mention]);
        }

        Place(taken);
    }

    private void Place(List<(string Account, int Number)> mentions)
    {
        foreach (var mention in mentions) at[mention] = next;
        groups.Add(next++, mentions);
    }

    private (string Account, int Number)? Find(string id) =>
        accounts.ContainsKey(id) ? (id, 1)
        : CorrectionIds.TrySplit(id, out var account, out var number) && at.ContainsKey((account, number)) ? (account, number)
        : null;

    private int? GroupOf(string id) => Find(id) is { } mention ? at[mention] : null;

    private List<CorrectedGroup> Result(List<Correction> held)
    {
        var riding = held.Where(c => c is Correction.Dismiss or Correction.Amend)
            .Select(c => (Correction: c, Group: GroupOf(CorrectionIds.Of(c).First()))).Where(c => c.Group is not null)
            .ToLookup(c => c.Group!.Value, c => c.Correction);
        return
        [
            .. groups.Select(g => new CorrectedGroup(
                    Sorted(g.Value.GroupBy(m => m.Account).Select(a => new AccountPart(accounts[a.Key], [.. a.Select(m => m.Number).Order()]))),
                    [.. riding[g.Key]]))
                .OrderBy(g => g.Parts[0].Id, StringComparer.Ordinal),
        ];
    }

    private static List<AccountPart> Sorted(IEnumerable<AccountPart> parts) => [.. parts.OrderBy(p => p.Id, StringComparer.Ordinal)];
}
