using System.Text;
using Chancery.Record.Lifecycle;
using Chancery.Record.Store.Identities;
using Chancery.Record.Store.Values;

namespace Chancery.Record.Store.Accounts;

/// <summary>Writes accounts, with their mentions, and takes them out again; the words to search by are written at the end.</summary>
/// <param name="connection">Where to; a transaction is open.</param>
internal sealed class AccountTables(RecordConnection connection)
{
    private readonly IdentityTables identities = new(connection);
    private readonly MentionWords words = new(connection);

    /// <summary>Writes an account of a report.</summary>
    /// <param name="report">The report's row.</param>
    /// <param name="position">Its place in the reading, from 0.</param>
    /// <param name="account">What it says.</param>
    /// <param name="own">The row it has; null for a new one.</param>
    /// <returns>The account with its row, to be remembered: the words behind its fields, most of what it weighs, are as the file has them.</returns>
    /// <exception cref="RecordException">Another account has its id, or it has more mentions than can be numbered.</exception>
    public StoredAccount Add(long report, int position, Account account, long? own = null)
    {
        var e = account.Event;
        if (e.Mentions.Count is 0 or >= (int)AccountRows.MentionsPerAccount)
            throw new RecordException("CHY0512", $"{connection.Path}: The event {e.Id} of the report {account.Report.Id} has {e.Mentions.Count} mentions; 1 to {AccountRows.MentionsPerAccount - 1} can be kept. Mend the reader.");
        Refuse(account);
        using var row = connection.Prepare(
            "INSERT INTO account (id, report, position, known_day, type, mode, cameo, status, time, place, place_country, latitude, longitude, about, count, confidence, attribution, number, told_first, told_start, participants) "
            + "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)");
        var told = Listing.ToldBy(e);
        row.Set(19, told?.First).Set(20, told?.Start);
        row.Set(1, e.Id).Set(2, report).Set(3, position).Set(4, account.Report.Known.DayNumber);
        row.Set(5, Ontology.Code(e.Type)).Set(6, e.Mode).Set(7, e.Cameo).Set(8, StoredWord<EventStatus>.Of(e.Status)).Set(9, e.Time?.ToString());
        SetPlace(row, 10, e.Place);
        row.Set(14, e.About).Set(15, e.Count).Set(16, e.Confidence).Set(17, AttributionJson.Text(e.Attribution)).Set(18, own).Set(21, CastJson.Text(e.Participants));
        var number = row.RunForNumber();
        identities.Add(IdentityTables.Hash(e.Id), IdentityKind.Account, number);
        return new(number, null, account with { Event = e with { Mentions = AddMentions(number, e.Mentions) } });
    }

    /// <summary>The day by which an account was written.</summary>
    /// <param name="number">Its row.</param>
    public int KnownDay(long number)
    {
        using var row = connection.Prepare("SELECT known_day FROM account WHERE number = ?1");
        return (int)row.Set(1, number).One()!.Value;
    }

    /// <summary>Takes an account out, mentions and words to search by included.</summary>
    /// <param name="number">Its row.</param>
    /// <param name="id">Its id.</param>
    public void Remove(long number, string id)
    {
        identities.Remove(IdentityTables.Hash(id), IdentityKind.Account, number);
        using (var said = connection.Prepare("SELECT number, evidence FROM mention WHERE number BETWEEN ?1 * 10000 + 1 AND ?1 * 10000 + 9999"))
        {
            said.Set(1, number);
            while (said.Step()) words.Remove(said.Long(0), said.Text(1));
        }

        Run("DELETE FROM mention WHERE number BETWEEN ?1 * 10000 + 1 AND ?1 * 10000 + 9999", number);
        Run("DELETE FROM account WHERE number = ?1", number);
    }

    /// <summary>Writes the words to search by of all that came and went.</summary>
    public void Finish() => words.Write();

    private void Refuse(Account account)
    {
        var hash = IdentityTables.Hash(account.Id);
        if (!identities.MayHold(hash)) return;
        using var rows = connection.Prepare($"SELECT r.id FROM {IdentityTables.Accounts} AS i CROSS JOIN account AS a ON a.number = i.number JOIN report AS r ON r.number = a.report WHERE a.id = ?2");
        if (rows.Set(1, hash).Set(2, account.Id).Step())
            throw new RecordException("CHY0513", $"{connection.Path}: The event {account.Id} of the report {account.Report.Id} has the id of an event of the report {rows.Text(0)}. Ids must differ; mend the reader.");
    }

    private EquatableList<Mention> AddMentions(long number, EquatableList<Mention> mentions)
    {
        var kept = new Mention[mentions.Count];
        using var row = connection.Prepare(
            "INSERT INTO mention (number, account, start, \"end\", evidence, status, time, place, place_country, latitude, longitude, attribution, spans, frame, word, rule) "
            + "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)");
        for (var i = 0; i < mentions.Count; i++)
        {
            var m = mentions[i];
            var own = (number * AccountRows.MentionsPerAccount) + i + 1;
            row.Set(1, own).Set(2, number).Set(3, m.Evidence.Start).Set(4, m.Evidence.End).Set(5, m.Evidence.Text);
            row.Set(6, StoredWord<EventStatus>.Of(m.Status)).Set(7, m.Time?.ToString());
            SetPlace(row, 8, m.Place);
            var spans = SpansJson.Text(m.Spans, m.Evidence);
            row.Set(12, AttributionJson.Text(m.Attribution)).Set(13, spans);
            row.Set(14, m.Reason?.Frame).Set(15, m.Reason?.Word).Set(16, m.Reason?.Rule).Run();
            words.Add(own, m.Evidence.Text);
            kept[i] = m with { Spans = MentionSpans.Later(new StoredSpans(Encoding.UTF8.GetBytes(spans), m.Evidence).Read) };
        }

        return EquatableList.Create<Mention>(kept);
    }

    private void Run(string sql, long number)
    {
        using var statement = connection.Prepare(sql);
        statement.Set(1, number).Run();
    }

    private static void SetPlace(PreparedStatement row, int from, Place? place) =>
        row.Set(from, place?.Name).Set(from + 1, place?.Country).Set(from + 2, place?.Latitude).Set(from + 3, place?.Longitude);
}
