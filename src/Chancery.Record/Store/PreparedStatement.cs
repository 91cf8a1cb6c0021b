using System.Text;
using Chancery.Record.Store.Values;
using SQLitePCL;

namespace Chancery.Record.Store;

/// <summary>
/// One prepared SQL statement, lent out by its connection: set its parameters, step through its rows, dispose it to give it
/// back. It speaks to SQLite directly, as a record is written with some twenty statements a reading.
/// </summary>
internal sealed class PreparedStatement : IDisposable
{
    // Most texts are shorter: their bytes go by way of the stack.
    private const int ShortText = 340;

    private readonly RecordConnection owner;
    private readonly sqlite3_stmt statement;
    // Alive as long as the statement is, which its connection ends.
    private readonly nint handle;

    internal PreparedStatement(RecordConnection owner, string sql, sqlite3_stmt statement) => (this.owner, Sql, this.statement, handle) = (owner, sql, statement, statement.DangerousGetHandle());

    /// <summary>What it says; under this it is kept for the next who asks.</summary>
    public string Sql { get; }

    /// <summary>Sets a parameter, counted from 1.</summary>
    public PreparedStatement Set(int parameter, long? value)
    {
        owner.Check(value is { } number ? RawSqlite.BindLong(handle, parameter, number) : RawSqlite.BindNull(handle, parameter));
        return this;
    }

    /// <inheritdoc cref="Set(int, long?)"/>
    public PreparedStatement Set(int parameter, double? value)
    {
        owner.Check(value is { } number ? RawSqlite.BindReal(handle, parameter, number) : RawSqlite.BindNull(handle, parameter));
        return this;
    }

    /// <inheritdoc cref="Set(int, long?)"/>
    public PreparedStatement Set(int parameter, string? value)
    {
        if (value is null) owner.Check(RawSqlite.BindNull(handle, parameter));
        else if (value.Length <= ShortText) SetShort(parameter, value);
        else owner.Check(raw.sqlite3_bind_text(statement, parameter, value));
        return this;
    }

    /// <inheritdoc cref="Set(int, long?)"/>
    public PreparedStatement Set(int parameter, ReadOnlySpan<byte> value)
    {
        owner.Check(raw.sqlite3_bind_blob(statement, parameter, value));
        return this;
    }

    /// <summary>Sets a parameter to a day as people write it.</summary>
    public PreparedStatement Set(int parameter, DateOnly? value) => Set(parameter, value is { } day ? StoredDay.Of(day) : null);

    /// <summary>Sets a parameter to a list of numbers, to be unfolded with <c>json_each</c>.</summary>
    public PreparedStatement Set(int parameter, IEnumerable<long> values) => Set(parameter, List(values));

    /// <summary>Such a list, for several statements.</summary>
    public static string List(IEnumerable<long> values) => "[" + string.Join(',', values) + "]";

    /// <summary>Goes to the next row; false behind the last.</summary>
    public bool Step()
    {
        var result = RawSqlite.Step(handle);
        if (result == raw.SQLITE_ROW) return true;
        if (result != raw.SQLITE_DONE) owner.Check(result);
        _ = RawSqlite.Reset(handle);
        return false;
    }

    /// <summary>Runs a statement that gives no rows; it can be set and run again.</summary>
    public void Run()
    {
        while (Step())
        {
        }
    }

    /// <summary>Inserts a row and gives its number. RETURNING would hold each row in a table of its own before it gives it.</summary>
    public long RunForNumber()
    {
        Run();
        return owner.LastNumber;
    }

    /// <summary>The only value of the first row; null where there is no row or no value.</summary>
    public long? One()
    {
        var value = Step() ? LongOrNull(0) : null;
        _ = RawSqlite.Reset(handle);
        return value;
    }

    /// <summary>Makes ready for other values before the last row is reached.</summary>
    public void Reset() => _ = RawSqlite.Reset(handle);

    public bool IsNull(int column) => RawSqlite.ColumnType(handle, column) == raw.SQLITE_NULL;

    public long Long(int column) => RawSqlite.ColumnLong(handle, column);

    public int Int(int column) => (int)RawSqlite.ColumnLong(handle, column);

    public long? LongOrNull(int column) => IsNull(column) ? null : Long(column);

    public double Real(int column) => RawSqlite.ColumnReal(handle, column);

    public double? RealOrNull(int column) => IsNull(column) ? null : Real(column);

    // By its bytes: a text may hold NUL.
    public string Text(int column) => Encoding.UTF8.GetString(Utf8(column));

    public string? TextOrNull(int column) => IsNothing(column, out var bytes) ? null : Encoding.UTF8.GetString(bytes);

    /// <summary>A text that many rows share, such as a name or a code.</summary>
    public string Word(int column) => owner.Words.Of(Utf8(column));

    /// <inheritdoc cref="Word"/>
    public string? WordOrNull(int column) => IsNothing(column, out var bytes) ? null : owner.Words.Of(bytes);

    public EventTime? TimeOrNull(int column) => IsNothing(column, out var bytes) ? null : owner.Times.Of(bytes);

    /// <summary>The bytes of a text, until the next step.</summary>
    public ReadOnlySpan<byte> Utf8(int column) => RawSqlite.ColumnBytes(handle, column);

    public byte[] Bytes(int column) => RawSqlite.ColumnBytes(handle, column).ToArray();

    public DateOnly Day(int column) => StoredDay.Parse(Utf8(column));

    public DateOnly? DayOrNull(int column) => IsNothing(column, out var bytes) ? null : StoredDay.Parse(bytes);

    /// <summary>Gives it back to its connection.</summary>
    public void Dispose()
    {
        _ = RawSqlite.Reset(handle);
        _ = RawSqlite.ClearBindings(handle);
        owner.TakeBack(this);
    }

    private void SetShort(int parameter, string value)
    {
        Span<byte> bytes = stackalloc byte[(ShortText * 3) + 1];
        owner.Check(RawSqlite.BindText(handle, parameter, bytes, Encoding.UTF8.GetBytes(value, bytes)));
    }

    /// <summary>Ends it for good.</summary>
    internal void End() => statement.Dispose();

    // SQLite tells an empty text and none alike; asking which is left to those cases.
    private bool IsNothing(int column, out ReadOnlySpan<byte> bytes)
    {
        bytes = RawSqlite.ColumnBytes(handle, column);
        return bytes.IsEmpty && IsNull(column);
    }
}
