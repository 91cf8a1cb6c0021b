using System.Text;
using Microsoft.Data.Sqlite;

namespace Chancery.Record.Tests.Store;

/// <summary>All that a record's file says, in an order that does not hang on the order it was written in.</summary>
internal static class Contents
{
    private static readonly string[] Questions =
    [
        "SELECT r.*, t.text FROM (SELECT number, id, source, key, url, outlet, title, published, known, known_day FROM report) AS r JOIN report_text AS t ON t.report = r.number",
        "SELECT r.id, a.source, a.key, a.url, a.outlet, a.published, a.known FROM appearance AS a JOIN report AS r ON r.number = a.report",
        "SELECT r.id, g.position = 0, g.reader, g.published, g.language, g.characters, g.names, g.noise, g.warnings, g.events FROM reading AS g JOIN report AS r ON r.number = g.report",
        "SELECT a.id, r.id, a.position, a.known_day, e.id, a.type, a.mode, a.status, a.time FROM account AS a JOIN report AS r ON r.number = a.report JOIN event AS e ON e.number = a.event",
        "SELECT id, type, mode, cameo, status, time, first_day, last_day, place, confidence, sources, mentions, reports, actors, countries, first_known, last_known, settled, dismissed FROM event",
        "SELECT e.id, a.actor, a.first_day FROM event_actor AS a JOIN event AS e ON e.number = a.event",
        "SELECT id, events FROM actor WHERE events <> 0",
        "SELECT actor, name, kind, country, mentions, first_day, last_day FROM actor_name",
        "SELECT known_day, published, reports, mentions FROM report_day",
        "SELECT outlet, known_day, reports FROM outlet_day",
        "SELECT actor, known_day, outlet, said, reports FROM name_use",
        "SELECT country, type, status, events FROM event_total WHERE events <> 0",
        "SELECT e.id, c.country, c.type, c.mode, c.dyads, c.dismissed FROM event_country AS c JOIN event AS e ON e.number = c.event",
        "SELECT e.id, p.one, p.other, p.first_day, p.last_day FROM event_pair AS p JOIN event AS e ON e.number = p.event",
        "SELECT a.id, s.root, s.earlier FROM merge_sketch AS s JOIN account AS a ON a.number = s.account",
        "SELECT r.id, h.first, h.until, h.id, h.first_day, h.ahead_until, h.overdue_from, h.countries, h.last_ahead, h.reach FROM merge_ahead AS h JOIN account AS r ON r.number = h.root",
        "SELECT r.id, h.first, h.until, h.told_first, h.told_start, h.countries, h.reach FROM merge_mixed AS h JOIN account AS r ON r.number = h.root",
        "SELECT a.id, p.until, r.id FROM merge_past AS p JOIN account AS a ON a.number = p.account JOIN account AS r ON r.number = p.root",
        "SELECT f.id, r.id FROM former_account AS f JOIN report AS r ON r.number = f.report",
        "SELECT a.id, m.number % 10000, m.evidence FROM mention_text AS t JOIN mention AS m ON m.number = t.rowid JOIN account AS a ON a.number = m.account WHERE mention_text MATCH 'visit'",
    ];

    public static string Of(string path)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        var all = new StringBuilder();
        foreach (var question in Questions)
        {
            using var command = connection.CreateCommand();
            command.CommandText = question;
            using var rows = command.ExecuteReader();
            var lines = new List<string>();
            var own = question.Contains("r.*", StringComparison.Ordinal) ? 1 : 0;
            while (rows.Read()) lines.Add(string.Join('|', Enumerable.Range(own, rows.FieldCount - own).Select(i => rows.IsDBNull(i) ? "null" : rows.GetValue(i).ToString())));
            all.AppendLine("--").AppendJoin('\n', lines.Order(StringComparer.Ordinal)).AppendLine();
        }

        return all.ToString();
    }
}
