using Chancery.Evaluation;
using Chancery.Record.Merging;

namespace Chancery.Cli.Evaluating;

/// <summary>How well events are merged: gold events alone, and what the reader finds.</summary>
/// <param name="accounts">Makes accounts of gold.</param>
internal sealed class ClusterRun(GoldAccounts accounts)
{
    /// <summary>The scores.</summary>
    /// <param name="files">Gold with its reports.</param>
    /// <param name="readings">The reading of each; null where the reader failed.</param>
    /// <param name="judged">The judgement of each, by which an event that was read is known as a gold one.</param>
    public ClusterResult Run(IReadOnlyList<GoldFile> files, IReadOnlyList<ReportReading?> readings, IReadOnlyList<JudgedReport> judged)
    {
        var gold = files.Select(f => f.Gold!).ToList();
        var alone = files.SelectMany(accounts.Of).ToDictionary(x => x.Account.Id, x => x);
        var aloneGroups = Groups(alone.Values.Select(x => x.Account));
        var merged = alone.Values.ToDictionary(x => x.Item, x => aloneGroups[x.Account.Id]);
        var readGroups = Groups(files.Zip(readings).Where(x => x.Second is not null).SelectMany(x => Accounts(x.First, x.Second!)));
        var found = new Dictionary<GoldItem, string>();
        foreach (var report in judged)
            for (var i = 0; i < report.Gold.Count; i++)
                if (report.Gold[i].Answer?.Id is { } id && readGroups.TryGetValue(id, out var group)) found.Add(new(report.Report.Key, i), group);
        return new(ClusterScore.Of(gold, merged), ClusterScore.Of(gold, found), ClusterError.Of(gold, merged), ClusterError.Of(gold, found));
    }

    private static IEnumerable<Account> Accounts(GoldFile file, ReportReading reading)
    {
        var report = file.Report!;
        var known = new KnownReport(report.Id, report.Source, report.Key, report.Url, report.Outlet, report.Title, report.Published, report.Published ?? default);
        return reading.Events.Select(e => new Account(known, e));
    }

    private static Dictionary<string, string> Groups(IEnumerable<Account> accounts) =>
        AccountGroups.Of(accounts).SelectMany(g => g.Select(id => (id, Group: g[0]))).ToDictionary(x => x.id, x => x.Group, StringComparer.Ordinal);
}
