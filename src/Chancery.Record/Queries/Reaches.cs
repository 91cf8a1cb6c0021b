namespace Chancery.Record.Queries;

/// <summary>Looks up which of many stretches of days hold a day, by an index of how far each reaches and when it begins.</summary>
internal static class Reaches
{
    // The powers of two up to one that no stretch exceeds.
    private const string All = "[1,2,4,8,16,32,64,128,256,512,1024,2048,4096,8192,16384,32768,65536,131072,262144,524288,1048576,2097152,4194304,8388608,16777216]";

    /// <summary>The rows h of a table that may hold the day ?1: those that began no longer before it than they reach.</summary>
    /// <param name="table">The table, with the index to go by: of its columns reach and first.</param>
    public static string Of(string table) => $"json_each('{All}') AS c CROSS JOIN {table} WHERE h.reach = c.value AND h.first > ?1 - c.value AND h.first <= ?1";
}
