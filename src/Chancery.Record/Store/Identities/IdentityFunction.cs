using Chancery.Record.Merging;
using SQLitePCL;

namespace Chancery.Record.Store.Identities;

/// <summary>The hash of an id in SQL: <c>identity_hash(id)</c>. What the file says of itself does not lean on it.</summary>
internal static class IdentityFunction
{
    private static readonly delegate_function_scalar Function = static (context, _, values) =>
        raw.sqlite3_result_int64(context, (long)StableHash.Of(raw.sqlite3_value_blob(values[0])));

    /// <summary>Teaches it to a connection.</summary>
    /// <returns>What SQLite answers.</returns>
    public static int AddTo(sqlite3 connection) => raw.sqlite3_create_function(connection, "identity_hash", 1, raw.SQLITE_UTF8 | raw.SQLITE_DETERMINISTIC, null, Function);
}
