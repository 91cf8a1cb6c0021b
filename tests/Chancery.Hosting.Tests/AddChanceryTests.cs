using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Xunit;

namespace Chancery.Hosting.Tests;

public sealed class AddChanceryTests
{
    [Fact]
    public async Task A_host_has_one_reader_and_one_record()
    {
        using var folder = new TemporaryFolder();
        await using var host = Host(o => o.RecordPath = folder.File("r.db"));
        Assert.Same(host.GetRequiredService<IReportReader>(), host.GetRequiredService<IReportReader>());
        Assert.Same(host.GetRequiredService<IRecord>(), host.GetRequiredService<IRecord>());
    }

    [Fact]
    public async Task The_record_is_closed_with_the_host()
    {
        using var folder = new TemporaryFolder();
        await using (var host = Host(o => o.RecordPath = folder.File("r.db"))) host.GetRequiredService<IRecord>();
        await using var second = Host(o => o.RecordPath = folder.File("r.db"));
        Assert.NotNull(second.GetRequiredService<IRecord>());
    }

    [Fact]
    public async Task A_record_that_is_only_asked_is_not_made()
    {
        using var folder = new TemporaryFolder();
        await using var host = Host(o => (o.RecordPath, o.IsReadOnly) = (folder.File("r.db"), true));
        Assert.Throws<RecordException>(() => host.GetRequiredService<IRecord>());
        Assert.False(File.Exists(folder.File("r.db")));
    }

    [Fact]
    public async Task A_lexicon_that_is_not_there_is_told_when_the_reader_is_asked_for()
    {
        using var folder = new TemporaryFolder();
        await using var host = Host(o => o.LexiconFolder = folder.File("missing"));
        var thrown = Assert.Throws<OptionsValidationException>(() => host.GetRequiredService<IReportReader>());
        Assert.Contains("CHY0031", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_lexicon_is_another_version_of_the_reader()
    {
        using var folder = new TemporaryFolder();
        var plain = BuiltInReader.VersionOf(new());
        File.WriteAllText(folder.File("without.yaml"), "frames: []\n");
        Assert.Equal(plain, BuiltInReader.VersionOf(new()));
        Assert.NotEqual(plain, BuiltInReader.VersionOf(new() { LexiconFolder = folder.Path }));
        Assert.NotEqual(plain, BuiltInReader.VersionOf(new() { IsFast = true }));
    }

    [Fact]
    public async Task A_reader_of_the_host_s_own_stays()
    {
        var own = new OwnReader();
        await using var host = new ServiceCollection().AddSingleton<IReportReader>(own).AddChancery().BuildServiceProvider();
        Assert.Same(own, host.GetRequiredService<IReportReader>());
    }

    private static ServiceProvider Host(Action<ChanceryOptions> configure) => new ServiceCollection().AddChancery(configure).BuildServiceProvider();

    private sealed class OwnReader : IReportReader
    {
        public ReportReading Read(Report report) => new() { Report = report, Characters = 0, Events = [] };
    }
}
