using Chancery.Record.Corrections;
using Chancery.Record.Lifecycle;
using Chancery.Record.Store;
using Chancery.Record.Store.Accounts;

namespace Chancery.Record.Queries;

/// <summary>Reads events as they are grouped today, many at once.</summary>
/// <param name="connection">The record.</param>
/// <param name="corrections">The corrections that hold.</param>
internal sealed class TodaysEvents(RecordConnection connection, HeldCorrections corrections)
{
    /// <summary>An event, and the rows of its accounts with their ids.</summary>
    public readonly record struct Row(RecordedEvent Event, IReadOnlyList<(long Number, string Id)> Accounts);

    /// <summary>The events of these numbers, in their order.</summary>
    public IReadOnlyList<Row> Of(IReadOnlyList<long> numbers, RecordMoment moment)
    {
        if (connection.Events is not { } memory) return [.. Read(numbers, moment).Select(r => r.Row)];
        var written = Written(numbers);
        var known = new Dictionary<long, Row>();
        foreach (var number in numbers)
            if (written.TryGetValue(number, out var at) && memory.Find(number, at, moment) is { } row) known[number] = row;
        if (known.Count < numbers.Count)
        {
            foreach (var (number, row) in Read([.. numbers.Where(n => !known.ContainsKey(n))], moment))
            {
                known[number] = row;
                memory.Keep(number, written[number], row);
            }
        }

        return [.. numbers.Where(known.ContainsKey).Select(n => known[n])];
    }

    private List<(long Number, Row Row)> Read(IReadOnlyList<long> numbers, RecordMoment moment)
    {
        var accounts = AccountRows.OfEvents(connection, numbers, corrections.HasSplits);
        var elsewhere = corrections.HasSplits ? Elsewhere(accounts.Select(a => a.Number)) : [];
        var parts = new Dictionary<long, List<(long Number, AccountPart Part)>>();
        foreach (var account in accounts)
        {
            if (elsewhere.Count == 0)
            {
                if (account.Event is { } own) Add(own, account, AccountPart.Whole(account.Account));
                continue;
            }

            foreach (var (number, part) in Parts(account, elsewhere)) Add(number, account, part);
        }

        return [.. numbers.Where(parts.ContainsKey).Select(n => (n, Told(parts[n], moment)))];

        void Add(long number, StoredAccount account, AccountPart part)
        {
            if (!parts.TryGetValue(number, out var list)) parts[number] = list = [];
            list.Add((account.Number, part));
        }
    }

    private Row Told(List<(long Number, AccountPart Part)> parts, RecordMoment moment)
    {
        var all = parts.ConvertAll(p => p.Part);
        return new(EventFold.Fold(all, Riding(all), moment), parts.ConvertAll(p => (p.Number, p.Part.Account.Id)).ToArray());
    }

    private Dictionary<long, long> Written(IReadOnlyList<long> numbers)
    {
        using var rows = connection.Prepare("SELECT e.number, e.written FROM json_each(?1) AS n CROSS JOIN event AS e ON e.number = n.value");
        rows.Set(1, numbers);
        var written = new Dictionary<long, long>(numbers.Count);
        while (rows.Step()) written[rows.Long(0)] = rows.Long(1);
        return written;
    }

    private static IEnumerable<(long Event, AccountPart Part)> Parts(StoredAccount account, Dictionary<long, long> elsewhere) =>
        AccountPart.Whole(account.Account).Numbers
            .Select(n => (Number: n, Event: elsewhere.TryGetValue((account.Number * AccountRows.MentionsPerAccount) + n, out var e) ? e : account.Event))
            .Where(n => n.Event is not null)
            .GroupBy(n => n.Event!.Value, (e, all) => (e, new AccountPart(account.Account, [.. all.Select(n => n.Number)])));

    // An amendment or a dismissal rides on the event that holds the mention it names: the first, where it names an account.
    private List<Correction> Riding(List<AccountPart> parts)
    {
        if (corrections.Statements.Count == 0) return [];
        bool Holds(string id) => parts.Exists(p => (p.Account.Id == id && p.Numbers[0] == 1)
            || (CorrectionIds.TrySplit(id, out var account, out var number) && p.Account.Id == account && p.Numbers.Contains(number)));
        return [.. corrections.Statements.Select(s => s.Correction).Where(c => c is Correction.Amend or Correction.Dismiss && Holds(CorrectionIds.Of(c).First()))];
    }

    private Dictionary<long, long> Elsewhere(IEnumerable<long> accounts)
    {
        using var rows = connection.Prepare(
            "SELECT m.number, m.event FROM json_each(?1) AS n CROSS JOIN mention AS m ON m.number BETWEEN n.value * 10000 + 1 AND n.value * 10000 + 9999 WHERE m.event IS NOT NULL");
        rows.Set(1, accounts);
        var elsewhere = new Dictionary<long, long>();
        while (rows.Step()) elsewhere[rows.Long(0)] = rows.Long(1);
        return elsewhere;
    }
}
