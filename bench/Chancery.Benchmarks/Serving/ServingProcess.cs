using Chancery.Language;
using Chancery.Lexicon;
using Chancery.Reading;
using Chancery.Record;
using Chancery.Server;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Benchmarks.Serving;

/// <summary>The process of the server: the one that <c>chancery serve</c> starts, on loopback. It says where it is and serves until its input ends.</summary>
internal static class ServingProcess
{
    /// <summary>Serves a record.</summary>
    /// <param name="file">Its file.</param>
    public static async Task<int> RunAsync(string file)
    {
        await using var record = await DiplomaticRecord.OpenAsync(file, RecordAccess.Read);
        var last = (await record.StatsAsync(new(DateOnly.MaxValue))).Last ?? new DateOnly(2024, 1, 1);
        var reader = new ReportReader(EnglishAnalyzer.BuiltIn(), BuiltInLexicon.Load());
        await using var server = ChanceryServer.Create(new() { Urls = ["http://127.0.0.1:0"] }, record, reader, new StandingClock(last));
        await server.StartAsync();
        Console.WriteLine(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        await Console.In.ReadToEndAsync();
        await server.StopAsync();
        return 0;
    }
}
