using Chancery.Record.Store.Accounts;

namespace Chancery.Record.Store.Groups;

/// <summary>An account as long as it was in a group.</summary>
/// <param name="Number">Its row.</param>
/// <param name="Account">The account.</param>
/// <param name="From">The first day as of which it was in the group, as a number of days.</param>
/// <param name="Until">The first as of which it was not any more; behind all days for one that is in it today.</param>
/// <param name="Home">The id of the account that roots the group it is in today.</param>
internal readonly record struct GroupStay(long Number, Account Account, int From, int Until, string Home);

/// <summary>Who was in a group on which days, as merging has it.</summary>
/// <param name="connection">Where the record is.</param>
/// <param name="merge">The index of merging.</param>
/// <param name="members">Who is in a group today.</param>
internal sealed class GroupStays(RecordConnection connection, MergeTables merge, GroupMembers members)
{
    /// <summary>The stays in some groups, and since when who is there today has been alone and all there; null for always.</summary>
    /// <param name="roots">Rows of the accounts that root the groups, or did.</param>
    public IEnumerable<(long Root, List<GroupStay> Stays, int? Settled)> Of(IReadOnlyCollection<long> roots)
    {
        var (today, visitors) = (members.Of(roots), Visitors(roots));
        foreach (var root in roots)
        {
            var own = today.GetValueOrDefault(root) ?? [];
            var (left, settled) = visitors.TryGetValue(root, out var past) ? (past.Numbers, (int?)past.Last) : ([], null);
            if (own.Count == 0 && left.Count == 0) continue;
            var stays = new List<GroupStay>(own.Count);
            foreach (var account in own)
            {
                left.Remove(account.Number);
                if (Add(account, stays) is { } since && !(settled >= since)) settled = since;
            }

            if (left.Count > 0)
                foreach (var account in members.Accounts(left)) Add(account, stays);
            yield return (root, stays, own.Count == 0 ? null : settled);

            // Gives the day from which it is where it is today; null where it was nowhere else.
            int? Add(StoredAccount account, List<GroupStay> to)
            {
                var known = account.Account.Report.Known.DayNumber;
                // What merging does not know is a fault that is told elsewhere.
                if (merge.Known(account.Number) is not { Course: { Earlier.Count: > 0 } course })
                {
                    to.Add(new(account.Number, account.Account, known, int.MaxValue, IdOf(root)));
                    return null;
                }

                foreach (var (from, until) in course.Days(IdOf(root), known)) to.Add(new(account.Number, account.Account, from, until, course.Root));
                return course.Earlier[^1].Until;
            }
        }
    }

    private string IdOf(long root) => merge.Known(root) is { } placed ? placed.Sketch.Id : "";

    // Who was in a group before, and the last day any left it.
    private Dictionary<long, (HashSet<long> Numbers, int Last)> Visitors(IReadOnlyCollection<long> roots)
    {
        using var rows = connection.Prepare("SELECT p.root, p.account, p.until FROM json_each(?1) AS r CROSS JOIN merge_past AS p ON p.root = r.value");
        rows.Set(1, roots);
        var visitors = new Dictionary<long, (HashSet<long> Numbers, int Last)>();
        while (rows.Step())
        {
            var (numbers, last) = visitors.TryGetValue(rows.Long(0), out var known) ? known : ([], 0);
            numbers.Add(rows.Long(1));
            visitors[rows.Long(0)] = (numbers, Math.Max(last, rows.Int(2)));
        }

        return visitors;
    }
}
