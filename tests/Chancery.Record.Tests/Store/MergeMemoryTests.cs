using Chancery.Record.Merging;
using Chancery.Record.Store;
using Chancery.Record.Store.Groups;
using CsCheck;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Chancery.Record.Tests.Store;

/// <summary>What a writer remembers of the index of merging, and forgets, changes nothing of what it finds there.</summary>
public sealed class MergeMemoryTests
{
    [Theory]
    [InlineData(5)]
    [InlineData(60)]
    [InlineData(1_000)]
    public void Whoever_remembers_little_finds_what_all_memory_finds(int most) =>
        Merging.Told.Set(80).Sample(
            accounts =>
            {
                using var folder = new RecordFolder();
                using var connection = RecordConnection.Open(folder.Path, SqliteOpenMode.ReadWriteCreate);
                RecordSchema.Prepare(connection);
                connection.Execute("BEGIN");
                var (memory, all) = (new MergeMemory(most), new MemoryNeighbourhood());
                var file = new MergeTables(connection, memory);
                foreach (var (number, account) in accounts.Index())
                {
                    var sketch = Sketch.Of(account);
                    foreach (var spans in new[] { Blocks.Before(sketch), Blocks.Behind(sketch) }) Assert.Equal(Ids(all, spans), Ids(file, spans));
                    var course = Course.Always(sketch.Id);
                    all.Apply([new(sketch, null, course)]);
                    file.Add(number + 1, new(sketch, course), []);
                    if (number % 3 == 0) memory.Trim();
                }
            },
            iter: 40,
            threads: 1);

    private static List<string> Ids(INeighbourhood neighbourhood, IReadOnlyList<BlockSpan> spans)
    {
        var found = new List<Placed>();
        foreach (var span in spans) neighbourhood.AddNear(span, rootsOnly: false, found);
        return [.. found.Select(f => f.Sketch.Id).Order(StringComparer.Ordinal)];
    }
}
