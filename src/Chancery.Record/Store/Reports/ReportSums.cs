namespace Chancery.Record.Store.Reports;

/// <summary>
/// Keeps count, day by day, of reports and what they hold: reports and mentions, outlets, and by what words an outlet names
/// an actor. Days and not spans are counted, so that what goes leaves its place as it was, and any day can be asked as of.
/// What comes and goes in a transaction is added up first and written once.
/// </summary>
/// <param name="connection">Where to; a transaction is open.</param>
internal sealed class ReportSums(RecordConnection connection)
{
    private readonly Dictionary<(int Known, string Published), (int Reports, int Mentions)> days = [];
    private readonly Dictionary<(string Outlet, int Known), int> outlets = [];
    private readonly Dictionary<(string Actor, int Known, string Outlet, string Said), int> names = [];

    /// <summary>Counts a report by its first appearance, in or out.</summary>
    /// <param name="report">That appearance.</param>
    /// <param name="by">1 for one that comes, -1 for one that goes.</param>
    public void Count(KnownReport report, int by) => Count(report, by, 0);

    /// <summary>Counts an appearance, the first or another.</summary>
    public void Appear(KnownReport where, int by)
    {
        if (where.Outlet is not { } outlet) return;
        var day = (outlet, where.Known.DayNumber);
        outlets[day] = outlets.GetValueOrDefault(day) + by;
    }

    /// <summary>Counts what the reading in force holds.</summary>
    /// <param name="report">The report, by its first appearance.</param>
    /// <param name="reading">The reading.</param>
    /// <param name="by">1 for what comes, -1 for what goes.</param>
    public void Read(KnownReport report, ReportReading reading, int by)
    {
        Count(report, 0, by * reading.Events.Sum(e => e.Mentions.Count));
        var said = reading.Events.SelectMany(e => e.Participants).Select(p => (p.Id, p.As)).Concat(reading.Names.SelectMany(n => n.As.Select(words => (n.Id, As: words))));
        foreach (var (actor, words) in said.Distinct())
        {
            var use = (actor, report.Known.DayNumber, report.Outlet ?? "", words);
            names[use] = names.GetValueOrDefault(use) + by;
        }
    }

    /// <summary>Writes what has changed.</summary>
    public void Write()
    {
        using (var day = connection.Prepare(
            "INSERT INTO report_day (known_day, published, reports, mentions) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (known_day, published) DO UPDATE SET reports = reports + ?3, mentions = mentions + ?4"))
        {
            foreach (var ((known, published), (reports, mentions)) in days) day.Set(1, known).Set(2, published).Set(3, reports).Set(4, mentions).Run();
        }

        using (var outlet = connection.Prepare("INSERT INTO outlet_day (outlet, known_day, reports) VALUES (?1, ?2, ?3) ON CONFLICT (outlet, known_day) DO UPDATE SET reports = reports + ?3"))
        {
            foreach (var ((name, known), by) in outlets) outlet.Set(1, name).Set(2, known).Set(3, by).Run();
        }

        using (var use = connection.Prepare(
            "INSERT INTO name_use (actor, known_day, outlet, said, reports) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (actor, known_day, outlet, said) DO UPDATE SET reports = reports + ?5"))
        {
            foreach (var ((actor, known, outlet, said), by) in names)
            {
                if (by == 0) continue;
                connection.Changes.Names(known);
                use.Set(1, actor).Set(2, known).Set(3, outlet).Set(4, said).Set(5, by).Run();
            }
        }

        Forget();
    }

    private void Count(KnownReport report, int reports, int mentions)
    {
        var day = (report.Known.DayNumber, report.Published is { } published ? Values.StoredDay.Of(published) : "");
        var (all, held) = days.GetValueOrDefault(day);
        days[day] = (all + reports, held + mentions);
    }

    // Rows of nothing would be told as days of something.
    private void Forget()
    {
        using (var day = connection.Prepare("DELETE FROM report_day WHERE known_day = ?1 AND published = ?2 AND reports = 0"))
        {
            foreach (var ((known, published), (reports, _)) in days)
                if (reports <= 0) day.Set(1, known).Set(2, published).Run();
        }

        using (var outlet = connection.Prepare("DELETE FROM outlet_day WHERE outlet = ?1 AND known_day = ?2 AND reports = 0"))
        {
            foreach (var ((name, known), by) in outlets)
                if (by <= 0) outlet.Set(1, name).Set(2, known).Run();
        }

        using var use = connection.Prepare("DELETE FROM name_use WHERE actor = ?1 AND known_day = ?2 AND outlet = ?3 AND said = ?4 AND reports = 0");
        foreach (var ((actor, known, outlet, said), by) in names)
            if (by < 0) use.Set(1, actor).Set(2, known).Set(3, outlet).Set(4, said).Run();
        days.Clear();
        outlets.Clear();
        names.Clear();
    }
}
