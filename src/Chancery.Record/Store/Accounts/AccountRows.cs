using System.Runtime.InteropServices;
using Chancery.Record.Store.Values;

namespace Chancery.Record.Store.Accounts;

/// <summary>Reads accounts back, many at once: one statement for them, and one for their mentions.</summary>
internal static class AccountRows
{
    /// <summary>Mentions of an account have numbers from this many times its own.</summary>
    public const long MentionsPerAccount = 10_000;

    private const string Columns =
        "a.number, a.event, a.id, a.type, a.mode, a.cameo, a.status, a.time, a.place, a.place_country, a.latitude, a.longitude, a.about, a.count, a.confidence, a.attribution, a.report, a.participants, ";

    private const int ReportAt = 18;

    /// <summary>These accounts, by the day they were known and then by id.</summary>
    /// <param name="connection">The record.</param>
    /// <param name="numbers">Their rows.</param>
    public static IReadOnlyList<StoredAccount> Of(RecordConnection connection, IEnumerable<long> numbers)
    {
        // Who stand near each other are read from one page.
        var accounts = Read(connection, [.. numbers.Order()]);
        accounts.Sort(InOrder);
        return accounts;
    }

    /// <summary>The accounts of these events, those included of which mentions were moved there by hand; in the same order.</summary>
    /// <param name="connection">The record.</param>
    /// <param name="events">The numbers of the events.</param>
    /// <param name="areSplit">False where nobody moved mentions by hand: then no account is in two events.</param>
    public static IReadOnlyList<StoredAccount> OfEvents(RecordConnection connection, IEnumerable<long> events, bool areSplit)
    {
        const string Whole = "SELECT a.number FROM json_each(?1) AS e CROSS JOIN account AS a ON a.event = e.value";
        const string Moved = " UNION SELECT m.account FROM json_each(?1) AS e CROSS JOIN mention AS m ON m.event = e.value";
        using var numbers = connection.Prepare(areSplit ? Whole + Moved : Whole);
        numbers.Set(1, events);
        var found = new List<long>();
        while (numbers.Step()) found.Add(numbers.Long(0));
        return Of(connection, found);
    }

    /// <summary>The accounts of a report's reading in force, in its order.</summary>
    public static IReadOnlyList<StoredAccount> OfReport(RecordConnection connection, long report)
    {
        using var rows = connection.Prepare("SELECT number FROM account WHERE report = ?1 ORDER BY position");
        rows.Set(1, report);
        var numbers = new List<long>();
        while (rows.Step()) numbers.Add(rows.Long(0));
        return Read(connection, numbers);
    }

    private static List<StoredAccount> Read(RecordConnection connection, List<long> numbers)
    {
        var accounts = new List<StoredAccount>(numbers.Count);
        if (numbers.Count == 0) return accounts;
        var listed = PreparedStatement.List(numbers);
        var mentions = Mentions(connection, numbers, listed);
        // Reports are told often, and in most answers many accounts share one.
        var reports = new Dictionary<long, KnownReport>();
        using var heads = connection.Prepare(
            $"SELECT {Columns}{ReportRows.Columns} FROM json_each(?1) AS n CROSS JOIN account AS a ON a.number = n.value JOIN report AS r ON r.number = a.report");
        heads.Set(1, listed);
        for (var at = 0; heads.Step(); at++)
        {
            var (number, report) = (heads.Long(0), heads.Long(16));
            while (numbers[at] != number) at++;
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(reports, report, out _);
            known ??= ReportRows.Read(heads, ReportAt);
            accounts.Add(new(number, heads.LongOrNull(1), new(known, Told(connection, heads, mentions[at]))));
        }

        return accounts;
    }

    private static int InOrder(StoredAccount a, StoredAccount b)
    {
        var days = a.Account.Report.Known.CompareTo(b.Account.Report.Known);
        return days != 0 ? days : string.CompareOrdinal(a.Account.Id, b.Account.Id);
    }

    private static Event Told(RecordConnection connection, PreparedStatement row, EquatableList<Mention> mentions) => new()
    {
        Id = row.Text(2),
        Type = StoredType.Parse(row.Word(3)),
        Mode = row.WordOrNull(4),
        Cameo = row.WordOrNull(5),
        Participants = connection.Casts.Of(row.Utf8(17)),
        Status = StoredWord<EventStatus>.Parse(row.Utf8(6)),
        Time = row.TimeOrNull(7),
        Place = PlaceAt(row, 8),
        About = row.TextOrNull(12),
        Count = row.TextOrNull(13),
        Confidence = row.Real(14),
        Attribution = row.IsNull(15) ? [] : connection.ChainLists.Of(row.Utf8(15)),
        Mentions = mentions,
    };

    // CROSS JOIN looks up one account after the other, and within it goes by its key: nothing need be sorted.
    private static EquatableList<Mention>[] Mentions(RecordConnection connection, List<long> numbers, string listed)
    {
        using var rows = connection.Prepare(
            "SELECT m.account, m.start, m.\"end\", m.evidence, m.status, m.time, m.place, m.place_country, m.latitude, m.longitude, m.attribution, m.spans, m.frame, m.word, m.rule "
            + "FROM json_each(?1) AS n CROSS JOIN mention AS m ON m.number BETWEEN n.value * 10000 + 1 AND n.value * 10000 + 9999");
        rows.Set(1, listed);
        var mentions = new Gathered<Mention>(numbers);
        while (rows.Step())
        {
            var evidence = new Evidence(rows.Int(1), rows.Int(2), rows.Text(3));
            mentions.Add(rows.Long(0), new(
                evidence,
                StoredWord<EventStatus>.Parse(rows.Utf8(4)),
                rows.TimeOrNull(5),
                PlaceAt(rows, 6),
                rows.IsNull(10) ? AttributionChain.Own : connection.Chains.Of(rows.Utf8(10)),
                MentionSpans.Later(new StoredSpans(rows.Bytes(11), evidence).Read),
                rows.WordOrNull(12) is { } frame ? new(frame, rows.Word(13), rows.Word(14)) : null));
        }

        return mentions.All();
    }

    private static Place? PlaceAt(PreparedStatement row, int column) =>
        row.WordOrNull(column) is { } name ? new(name, row.WordOrNull(column + 1), row.RealOrNull(column + 2), row.RealOrNull(column + 3)) : null;

    // Rows come account by account, in the order in which these were asked for.
    private sealed class Gathered<T>
    {
        private readonly List<long> numbers;
        private readonly EquatableList<T>[] all;
        private readonly List<T> own = [];
        private int at;

        public Gathered(List<long> numbers)
        {
            (this.numbers, all) = (numbers, new EquatableList<T>[numbers.Count]);
            Array.Fill(all, EquatableList<T>.Empty);
        }

        public void Add(long number, T item)
        {
            if (number != numbers[at])
            {
                Keep();
                while (numbers[at] != number) at++;
            }

            own.Add(item);
        }

        public EquatableList<T>[] All()
        {
            Keep();
            return all;
        }

        private void Keep()
        {
            if (own.Count > 0) all[at] = EquatableList.Create<T>(CollectionsMarshal.AsSpan(own));
            own.Clear();
        }
    }
}
