using Chancery.Record;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Chancery.Cli.Tests.Records;

/// <summary>What befalls a record's file is told by whoever runs the command, by code and exit code, and harms nothing.</summary>
public sealed class FileFaultTests : IDisposable
{
    private readonly CommandRun run = new();

    private static CancellationToken Running => TestContext.Current.CancellationToken;

    private string Record => Path.Combine(run.Folder, "diplomacy.db");

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task A_second_writer_is_told_to_wait()
    {
        await KeepAsync("Xi visited Moscow.");
        await using (var other = new SqliteConnection($"Data Source={Record};Pooling=False"))
        {
            other.Open();
            Execute(other, "BEGIN IMMEDIATE");
            await FailsAsync("CHY0503");
            Execute(other, "ROLLBACK");
        }

        Assert.Equal(ExitCodes.Ok, await KeepAsync("Xi visited Paris."));
    }

    [Fact]
    public async Task A_damaged_file_is_told_and_left_as_it_is()
    {
        await KeepAsync("Xi visited Moscow.");
        var bytes = await File.ReadAllBytesAsync(Record, Running);
        bytes.AsSpan(100, bytes.Length - 100).Fill(0xA5);
        await File.WriteAllBytesAsync(Record, bytes, Running);
        await FailsAsync("CHY0504");
        Assert.Equal(bytes, await File.ReadAllBytesAsync(Record, Running));
    }

    [Fact]
    public async Task A_record_of_a_newer_version_is_told_and_left_as_it_is()
    {
        await KeepAsync("Xi visited Moscow.");
        await using (var other = new SqliteConnection($"Data Source={Record};Pooling=False"))
        {
            other.Open();
            Execute(other, "PRAGMA user_version = 1000");
        }

        var bytes = await File.ReadAllBytesAsync(Record, Running);
        await FailsAsync("CHY0506");
        Assert.Equal(bytes, await File.ReadAllBytesAsync(Record, Running));
    }

    [Fact]
    public async Task A_file_that_may_not_be_written_is_told_and_asked()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The folder is made read-only by Linux's own means.");
        var reports = run.Add("reports.ndjson", Bulletins.Lines(0, 1));
        Assert.Equal(ExitCodes.Ok, await run.RunAsync("", ["read", reports, "--record", Record], terminal: false, Running, readers: SharedReaders.Instance));
        // Who may do everything is kept from writing by the mount alone.
        var unwritable = OwnMounts("""mount --bind "$1" "$1" && mount -o remount,bind,ro "$1" && shift && exec "$@" """, run.Folder);
        using var process = CommandProcess.Start(unwritable, [.. CommandProcess.Program, "read", reports, "--record", Record]);
        var (code, lines, error) = await process.EndAsync(Running);
        Assert.StartsWith("CHY0502", Told(error), StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Record, code);
        Assert.Empty(lines);
        // It is asked all the same.
        using var question = CommandProcess.Start(unwritable, [.. CommandProcess.Program, "stats", "--record", Record, "--format", "csv"]);
        Assert.Equal(ExitCodes.Ok, (await question.EndAsync(Running)).Code);
        await IsCleanAsync(Record);
    }

    [Fact]
    public async Task A_full_disk_is_told_and_what_was_printed_is_kept()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The disk is made small by Linux's own means.");
        var (disk, saved) = (Directory.CreateDirectory(Path.Combine(run.Folder, "disk")).FullName, Directory.CreateDirectory(Path.Combine(run.Folder, "saved")).FullName);
        var (some, more) = (run.Add("some.ndjson", Bulletins.Lines(0, 3)), run.Add("more.ndjson", Bulletins.Lines(0, 600)));
        // The first run fits; the second does not. What is left of the disk is saved before it goes.
        using var process = CommandProcess.Start(
            OwnMounts(
                """
                disk=$1; saved=$2; some=$3; more=$4; shift 4
                mount -t tmpfs -o size=1m tmpfs "$disk" || exit 99
                "$@" read "$some" --record "$disk/diplomacy.db" || exit 98
                "$@" read "$more" --record "$disk/diplomacy.db"
                code=$?
                cp "$disk"/* "$saved" && exit $code
                """,
                disk, saved, some, more),
            CommandProcess.Program);
        var (code, lines, error) = await process.EndAsync(Running);
        Assert.StartsWith("CHY0501", Told(error), StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Record, code);
        // Some of the second may have been kept before the disk was full.
        Assert.InRange(lines.Count, 3, 602);
        await IsCleanAsync(Path.Combine(saved, "diplomacy.db"), lines.Select(l => l.Split('\t')[0]));
    }

    // Mounts that nobody else sees, and that go with the process.
    private static string[] OwnMounts(string script, params string[] arguments) =>
        ["unshare", .. Environment.IsPrivilegedProcess ? [] : (string[])["--map-root-user"], "--mount", "bash", "-c", script, "bash", .. arguments];

    private async Task<int> KeepAsync(string text) => await run.RunAsync("read", run.Add("report.txt", text), "--record", Record);

    private async Task FailsAsync(string code)
    {
        Assert.Equal(ExitCodes.Record, await KeepAsync("Xi visited Paris."));
        Assert.StartsWith(code, Told(run.Error), StringComparison.Ordinal);
        Assert.Contains(Record, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    private static string Told(string error) => error[Math.Max(0, error.IndexOf("CHY05", StringComparison.Ordinal))..];

    private static async Task IsCleanAsync(string path, params IEnumerable<string> kept)
    {
        await using var record = await DiplomaticRecord.OpenAsync(path, RecordAccess.Read, cancellation: Running);
        Assert.Empty(await record.VerifyAsync(Running).ToListAsync(Running));
        foreach (var id in kept) Assert.NotNull(await record.ReadingAsync(id, Running));
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
