namespace Chancery.Record.Store.Verifying;

/// <summary>Whether the file is whole and its tables agree with each other.</summary>
internal static class FileCheck
{
    // What is wrong where a question has an answer, and the question: its first column names an example.
    private static readonly (string Wrong, string Sql)[] Questions =
    [
        ("a report is not found by its id", "SELECT x.id FROM report AS x WHERE NOT EXISTS (SELECT 1 FROM identity AS i WHERE i.hash = identity_hash(x.id) AND i.kind = 0 AND i.number = x.number) AND NOT EXISTS (SELECT 1 FROM identity_recent AS i WHERE i.hash = identity_hash(x.id) AND i.kind = 0 AND i.number = x.number)"),
        ("an account is not found by its id", "SELECT x.id FROM account AS x WHERE NOT EXISTS (SELECT 1 FROM identity AS i WHERE i.hash = identity_hash(x.id) AND i.kind = 1 AND i.number = x.number) AND NOT EXISTS (SELECT 1 FROM identity_recent AS i WHERE i.hash = identity_hash(x.id) AND i.kind = 1 AND i.number = x.number)"),
        ("two reports have one id", "SELECT id FROM report GROUP BY id HAVING count(*) > 1"),
        ("two accounts have one id", "SELECT id FROM account GROUP BY id HAVING count(*) > 1"),
        ("an id is found where nothing has it", "SELECT i.number FROM (SELECT * FROM identity UNION ALL SELECT * FROM identity_recent) AS i LEFT JOIN report AS r ON i.kind <> 1 AND r.number = i.number LEFT JOIN account AS a ON i.kind = 1 AND a.number = i.number WHERE (i.kind <> 2 AND identity_hash(coalesce(r.id, a.id)) IS NOT i.hash) OR (i.kind = 2 AND r.id IS NULL)"),
        ("an account belongs to no event", "SELECT a.id FROM account AS a LEFT JOIN event AS e ON e.number = a.event WHERE e.number IS NULL"),
        ("an event has no account", "SELECT e.id FROM event AS e WHERE NOT EXISTS (SELECT 1 FROM account AS a WHERE a.event = e.number) AND NOT EXISTS (SELECT 1 FROM mention AS m WHERE m.event = e.number)"),
        ("an account has another day than its report", "SELECT a.id FROM account AS a JOIN report AS r ON r.number = a.report WHERE a.known_day <> r.known_day"),
        ("an account has no mention", "SELECT a.id FROM account AS a WHERE NOT EXISTS (SELECT 1 FROM mention AS m WHERE m.number = a.number * 10000 + 1)"),
        ("a mention is of another account than its number says", "SELECT m.number FROM mention AS m WHERE m.account <> m.number / 10000"),
        ("an actor's event is not found by the actor", "SELECT e.id FROM event AS e, json_each(e.actors) AS j WHERE NOT EXISTS (SELECT 1 FROM event_actor AS x WHERE x.actor = j.value AND x.first_day = coalesce(e.first_day, 9999999) AND x.event = e.number)"),
        ("a country's event is not found by the country", "SELECT e.id FROM event AS e, json_each(e.countries) AS j WHERE NOT EXISTS (SELECT 1 FROM event_country AS x WHERE x.country = j.value AND x.first_day = coalesce(e.first_day, 9999999) AND x.event = e.number AND x.last_day IS e.last_day)"),
        ("a pair's event is not found by the pair", "SELECT e.id FROM event AS e, json_each(e.pairs) AS j WHERE NOT EXISTS (SELECT 1 FROM event_pair AS x WHERE x.one = substr(j.value, 1, instr(j.value, ' ') - 1) AND x.other = substr(j.value, instr(j.value, ' ') + 1) AND x.first_day = coalesce(e.first_day, 9999999) AND x.event = e.number AND x.last_day IS e.last_day)"),
        ("an account had another root than merging knows", "SELECT a.id FROM (SELECT s.account, j.value ->> 0 AS until, r.number AS root FROM merge_sketch AS s, json_each(s.earlier) AS j LEFT JOIN account AS r ON r.id = j.value ->> 1 WHERE s.earlier IS NOT NULL) AS k FULL JOIN merge_past AS p ON p.account = k.account AND p.until = k.until JOIN account AS a ON a.number = coalesce(k.account, p.account) WHERE k.root IS NOT p.root"),
        ("an event is told to be settled on another day", "SELECT e.id FROM event AS e LEFT JOIN (SELECT event, max(until) AS until FROM (SELECT x.event, p.until FROM merge_past AS p CROSS JOIN event_mention AS x ON x.account = p.account UNION ALL SELECT x.event, p.until FROM merge_past AS p CROSS JOIN account AS a ON a.event = p.root AND a.grouped IS NULL CROSS JOIN event_mention AS x ON x.account = a.number UNION ALL SELECT x.event, p.until FROM merge_past AS p CROSS JOIN account AS a ON a.grouped = p.root CROSS JOIN event_mention AS x ON x.account = a.number) GROUP BY event) AS s ON s.event = e.number WHERE e.settled IS NOT s.until"),
        ("an actor has more events than there are", "SELECT 'event_actor' WHERE (SELECT count(*) FROM event_actor) <> (SELECT coalesce(sum(json_array_length(actors)), 0) FROM event)"),
        ("a country has more events than there are", "SELECT 'event_country' WHERE (SELECT count(*) FROM event_country) <> (SELECT coalesce(sum(json_array_length(countries)), 0) FROM event)"),
        ("a pair has more events than there are", "SELECT 'event_pair' WHERE (SELECT count(*) FROM event_pair) <> (SELECT coalesce(sum(json_array_length(pairs)), 0) FROM event)"),
        ("an actor is told to be in another number of events", "SELECT coalesce(a.id, x.actor) FROM (SELECT actor, count(*) AS events FROM event_actor GROUP BY actor) AS x FULL JOIN (SELECT * FROM actor WHERE events <> 0) AS a ON a.id = x.actor WHERE a.events IS NOT x.events"),
        ("names are counted otherwise than they are told", "SELECT 'actor_name' WHERE (SELECT coalesce(sum(mentions), 0) FROM actor_name) <> (SELECT count(*) FROM mention AS m JOIN account AS a ON a.number = m.account CROSS JOIN json_each(a.participants) AS p)"),
        ("reports and mentions are counted otherwise than there are on a day", "SELECT coalesce(d.known_day, x.known_day) FROM report_day AS d FULL JOIN (SELECT r.known_day, coalesce(r.published, '') AS published, count(*) AS reports, sum((SELECT count(*) FROM account AS a JOIN mention AS m ON m.number BETWEEN a.number * 10000 + 1 AND a.number * 10000 + 9999 WHERE a.report = r.number)) AS mentions FROM report AS r GROUP BY 1, 2) AS x ON x.known_day = d.known_day AND x.published = d.published WHERE x.reports IS NOT d.reports OR x.mentions IS NOT d.mentions"),
        ("outlets are counted otherwise than there are on a day", "WITH x AS MATERIALIZED (SELECT outlet, known_day, count(*) AS reports FROM (SELECT outlet, known_day FROM report UNION ALL SELECT outlet, known_day FROM appearance) WHERE outlet IS NOT NULL GROUP BY 1, 2) SELECT outlet FROM (SELECT * FROM outlet_day EXCEPT SELECT * FROM x) UNION ALL SELECT outlet FROM (SELECT * FROM x EXCEPT SELECT * FROM outlet_day)"),
        // Both ways round: a full join of two million rows would look at each of one for each of the other.
        ("an actor is named otherwise than it is told", "WITH x AS MATERIALIZED (SELECT actor, known_day, outlet, said, count(*) AS reports FROM (SELECT p.value ->> 6 AS actor, r.known_day, coalesce(r.outlet, '') AS outlet, p.value ->> 2 AS said, r.number FROM account AS a CROSS JOIN json_each(a.participants) AS p JOIN report AS r ON r.number = a.report UNION SELECT json_extract(j.value, '$.id'), r.known_day, coalesce(r.outlet, ''), w.value, r.number FROM reading AS g JOIN report AS r ON r.number = g.report CROSS JOIN json_each(g.names) AS j CROSS JOIN json_each(j.value, '$.as') AS w WHERE g.position = 0) GROUP BY 1, 2, 3, 4) SELECT actor FROM (SELECT * FROM name_use EXCEPT SELECT * FROM x) UNION ALL SELECT actor FROM (SELECT * FROM x EXCEPT SELECT * FROM name_use)"),
        ("events are counted otherwise than there are", "SELECT coalesce(t.country, x.country) || ' ' || coalesce(t.type, x.type) FROM (SELECT * FROM event_total WHERE events <> 0) AS t FULL JOIN (SELECT country, type, status, count(*) AS events FROM (SELECT '' AS country, type, status FROM event WHERE NOT dismissed UNION ALL SELECT j.value, e.type, e.status FROM event AS e CROSS JOIN json_each(e.countries) AS j WHERE NOT e.dismissed) GROUP BY 1, 2, 3) AS x ON x.country = t.country AND x.type = t.type AND x.status = t.status WHERE x.events IS NOT t.events"),
        ("a country's event is another than the event", "SELECT e.id FROM event_country AS x JOIN event AS e ON e.number = x.event WHERE (x.type, x.mode, x.dyads, x.actors, x.dismissed) IS NOT (e.type, e.mode, e.dyads, e.actors, e.dismissed)"),
        ("a mention cannot be searched", "SELECT m.number FROM mention AS m WHERE NOT EXISTS (SELECT 1 FROM mention_text_docsize AS d WHERE d.id = m.number)"),
        ("a word is found where no mention is", "SELECT d.id FROM mention_text_docsize AS d WHERE NOT EXISTS (SELECT 1 FROM mention AS m WHERE m.number = d.id)"),
    ];

    /// <summary>What is wrong, an example of each sort.</summary>
    public static IEnumerable<RecordFault> Of(RecordConnection connection)
    {
        var damages = Damages(connection);
        foreach (var damage in damages) yield return new("CHY0530", $"The file is damaged: {damage}. Put a copy of it back.");
        if (damages.Count > 0) yield break;
        foreach (var table in Lines(connection, "PRAGMA foreign_key_check").Distinct()) yield return new("CHY0534", $"The table {table} names rows that are not there. Put a copy of the record back.");
        foreach (var (wrong, sql) in Questions)
            if (Lines(connection, sql + " LIMIT 1").FirstOrDefault() is { } example) yield return new("CHY0534", $"The indexes do not agree: {wrong} ({example}). Export the record and import it into a new one.");
    }

    /// <summary>Whether the words to search by are those of the mentions; the file must be open for writing, and nothing is written.</summary>
    public static IEnumerable<RecordFault> OfWords(RecordConnection connection)
    {
        RecordException? wrong = null;
        try
        {
            connection.Execute("INSERT INTO mention_text (mention_text, rank) VALUES ('integrity-check', 1)");
        }
        catch (RecordException e) when (e.Code == "CHY0504")
        {
            wrong = e;
        }

        if (wrong is not null) yield return new("CHY0534", "The words to search by are not those of the mentions. Export the record and import it into a new one.");
    }

    // Some damage is such that SQLite cannot even look for more.
    private static List<string> Damages(RecordConnection connection)
    {
        try
        {
            // The check takes the index of words to be as it was when this connection last searched it: a search looks again.
            connection.Number("SELECT rowid FROM mention_text WHERE mention_text MATCH 'a' LIMIT 1");
            return Lines(connection, "PRAGMA integrity_check(20)").FindAll(l => l != "ok");
        }
        catch (RecordException e) when (e.Code == "CHY0504")
        {
            return [e.InnerException?.Message ?? e.Message];
        }
    }

    private static List<string> Lines(RecordConnection connection, string sql)
    {
        using var rows = connection.Prepare(sql);
        var lines = new List<string>();
        while (rows.Step()) lines.Add(rows.Text(0));
        return lines;
    }
}
