using System.Text;
using Chancery.Record.Queries;
using Chancery.Record.Queries.AtHand;
using Chancery.Record.Store.Changes;
using Chancery.Record.Store.Identities;
using Chancery.Record.Store.Values;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Chancery.Record.Store;

/// <summary>One connection to a record's file, with its prepared statements. Used by one thread at a time.</summary>
internal sealed class RecordConnection : IDisposable
{
    private readonly sqlite3 connection;
    private readonly Dictionary<string, Stack<PreparedStatement>> idle = new(StringComparer.Ordinal);

    private WholeFile? whole;
    private int changesBefore;

    private RecordConnection(sqlite3 connection, string path)
    {
        (this.connection, Path) = (connection, path);
        Chains = new(text => AttributionJson.Chain(text, Words, Times));
        ChainLists = new(text => AttributionJson.Chains(text, Words, Times));
        Casts = new(text => CastJson.Cast(text, Words));
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Texts that many rows share.</summary>
    internal Remembered<string> Words { get; } = new(Encoding.UTF8.GetString);

    /// <summary>Times that many rows share.</summary>
    internal Remembered<EventTime> Times { get; } = new(text => EventTime.Parse(Encoding.UTF8.GetString(text)));

    /// <summary>Chains of speakers that many rows share.</summary>
    internal Remembered<AttributionChain> Chains { get; }

    /// <summary>Lists of such chains.</summary>
    internal Remembered<EquatableList<AttributionChain>> ChainLists { get; }

    /// <summary>Who takes part, where many rows tell the same.</summary>
    internal Remembered<EquatableList<Participant>> Casts { get; }

    /// <summary>What whoever writes remembers of the file.</summary>
    public WriterMemory Memory { get; } = new();

    /// <summary>What those who read the file remember of its events; null for who writes, to whom a row may change under one number.</summary>
    public EventMemory? Events { get; init; }

    /// <summary>What those who read the file hold of it in memory; null for who writes.</summary>
    public HeldRecord? Held { get; init; }

    /// <summary>What the open transaction changes.</summary>
    public ChangeLog Changes { get; } = new();

    /// <summary>Under which number the open transaction writes: one more than that of the last that wrote anything.</summary>
    public long Writing { get; private set; }

    /// <summary>Stops what is asked, between two statements as within one; set by the snapshot that lends the connection out.</summary>
    public CancellationToken Asked { get; set; }

    /// <summary>True while a transaction is open.</summary>
    public bool IsInTransaction => raw.sqlite3_get_autocommit(connection) == 0;

    /// <summary>True where SQLite could open the file for reading only.</summary>
    public bool IsReadOnly => raw.sqlite3_db_readonly(connection, "main") == 1;

    /// <summary>The row inserted last.</summary>
    public long LastNumber => raw.sqlite3_last_insert_rowid(connection);

    /// <summary>Opens the file; what must be set anew for each connection is set.</summary>
    /// <param name="path">The file.</param>
    /// <param name="mode">Whether it is written, and made where it is missing.</param>
    /// <param name="immutable">True for a file nobody can write to, whose folder cannot be written to either.</param>
    /// <param name="events">What those who read the file remember; null for who writes.</param>
    /// <param name="held">What they hold of it; null for who writes.</param>
    /// <exception cref="RecordException">It cannot be opened.</exception>
    public static RecordConnection Open(string path, SqliteOpenMode mode, bool immutable = false, EventMemory? events = null, HeldRecord? held = null)
    {
        Batteries_V2.Init();
        var source = immutable ? new Uri(System.IO.Path.GetFullPath(path)).AbsoluteUri + "?immutable=1" : path;
        var flags = mode switch
        {
            SqliteOpenMode.ReadOnly => raw.SQLITE_OPEN_READONLY,
            SqliteOpenMode.ReadWriteCreate => raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_CREATE,
            _ => raw.SQLITE_OPEN_READWRITE,
        };
        // One thread at a time: SQLite need not see to that at each call.
        var result = raw.sqlite3_open_v2(source, out var connection, flags | raw.SQLITE_OPEN_NOMUTEX | (immutable ? raw.SQLITE_OPEN_URI : 0), null);
        try
        {
            if (result != raw.SQLITE_OK) throw new SqliteException(raw.sqlite3_errmsg(connection).utf8_to_string(), result, raw.sqlite3_extended_errcode(connection));
            var opened = new RecordConnection(connection, path) { Events = events, Held = held };
            raw.sqlite3_extended_result_codes(connection, 1);
            opened.Check(IdentityFunction.AddTo(connection));
            // References are checked by verify, all at once, and not row by row.
            opened.Execute("PRAGMA foreign_keys = OFF; PRAGMA busy_timeout = 5000; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY");
            // In KiB. Whoever writes comes back to pages all over a large file, and there is one of them: of a million readings
            // half a gigabyte forgets pages that the next batch asks for again, a whole one hardly does. Taken only as it fills.
            opened.Execute(mode is SqliteOpenMode.ReadOnly ? "PRAGMA cache_size = -16384" : "PRAGMA cache_size = -1048576");
            // A page that several batches change is written into the file once. 256 MB of log are read again in seconds.
            if (mode is not SqliteOpenMode.ReadOnly) opened.Execute("PRAGMA wal_autocheckpoint = 65536");
            // Readers look at the pages where the system keeps them, all at the same, instead of copying each to a store of their own.
            if (mode is SqliteOpenMode.ReadOnly) opened.Execute("PRAGMA query_only = ON; PRAGMA mmap_size = 2147418112");
            if (mode is SqliteOpenMode.ReadOnly) opened.TryReadWhole(WholeFile.Mapped);
            return opened;
        }
        catch (SqliteException e)
        {
            connection.Dispose();
            throw RecordFaults.Of(e.SqliteExtendedErrorCode, path, e);
        }
        catch (RecordException)
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Reads the file as memory from now on, all of it; false where it is no larger than this, or cannot be read so.</summary>
    public bool TryReadWhole(long above) => (whole ??= WholeFile.Of(connection, above)) is not null;

    /// <summary>Where the file is read as memory, has its pages shown before they are asked for; null where it is not.</summary>
    public PagesAhead? LookAhead() => whole?.LookAhead();

    /// <summary>A statement, prepared now or before. Dispose it when its rows are read.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for the answer any more.</exception>
    public PreparedStatement Prepare(string sql)
    {
        Asked.ThrowIfCancellationRequested();
        if (idle.TryGetValue(sql, out var waiting) && waiting.TryPop(out var ready)) return ready;
        Check(raw.sqlite3_prepare_v3(connection, sql, raw.SQLITE_PREPARE_PERSISTENT, out var statement));
        return new(this, sql, statement);
    }

    /// <summary>Runs statements that take and give nothing.</summary>
    public void Execute(string sql)
    {
        var result = raw.sqlite3_exec(connection, sql, null, nint.Zero, out var message);
        if (result != raw.SQLITE_OK) throw RecordFaults.Of(raw.sqlite3_extended_errcode(connection), Path, new SqliteException(message ?? "", result));
    }

    /// <summary>The number a statement without parameters gives.</summary>
    public long? Number(string sql)
    {
        using var statement = Prepare(sql);
        return statement.One();
    }

    /// <summary>Begins to write. What is remembered of the file is forgotten if another has written to it since.</summary>
    public void Begin()
    {
        Execute("BEGIN IMMEDIATE");
        Memory.Begin(Number("PRAGMA data_version")!.Value);
        Writing = Number("SELECT written FROM state")!.Value + 1;
        changesBefore = raw.sqlite3_total_changes(connection);
        Changes.Forget();
    }

    /// <summary>Keeps what the open transaction wrote.</summary>
    public void Commit()
    {
        if (raw.sqlite3_total_changes(connection) != changesBefore)
        {
            using var state = Prepare("UPDATE state SET written = ?1");
            state.Set(1, Writing).Run();
            Changes.Write(this, Writing);
        }

        Execute("COMMIT");
    }

    /// <summary>Undoes what the open transaction did, if one is open still.</summary>
    public void RollBack()
    {
        Memory.Forget();
        if (IsInTransaction) Execute("ROLLBACK");
    }

    /// <summary>Stops the statement that runs, from another thread; the next may run.</summary>
    public void Interrupt() => raw.sqlite3_interrupt(connection);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in idle.Values.SelectMany(s => s)) statement.End();
        idle.Clear();
        connection.Dispose();
        whole?.Dispose();
    }

    internal void Check(int result)
    {
        if (result is raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE) return;
        if (result is raw.SQLITE_INTERRUPT) throw new OperationCanceledException(Asked);
        throw RecordFaults.Of(raw.sqlite3_extended_errcode(connection), Path, new SqliteException(raw.sqlite3_errmsg(connection).utf8_to_string(), result));
    }

    internal void TakeBack(PreparedStatement statement)
    {
        if (!idle.TryGetValue(statement.Sql, out var waiting)) idle[statement.Sql] = waiting = new();
        waiting.Push(statement);
    }
}
