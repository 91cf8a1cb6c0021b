using Xunit;

namespace Chancery.Record.Tests.Store;

/// <summary>A folder of its own for a record, and its path.</summary>
internal sealed class RecordFolder : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("chancery").FullName;

    public string Path => System.IO.Path.Combine(Folder, "diplomacy.db");

    public Task<DiplomaticRecord> WriteAsync() => DiplomaticRecord.OpenAsync(Path, RecordAccess.Write, FixedClock.Instance, TestContext.Current.CancellationToken);

    public Task<DiplomaticRecord> ReadAsync() => DiplomaticRecord.OpenAsync(Path, RecordAccess.Read, FixedClock.Instance, TestContext.Current.CancellationToken);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

/// <summary>A clock that stands still.</summary>
internal sealed class FixedClock : TimeProvider
{
    public static FixedClock Instance { get; } = new();

    public override DateTimeOffset GetUtcNow() => new(2024, 6, 1, 12, 0, 0, TimeSpan.Zero);
}
