using System.Diagnostics;
using System.Globalization;
using Chancery.Language;
using Chancery.Lexicon;
using Chancery.Reading;
using Chancery.Record;
using Chancery.Server;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Benchmarks.Serving;

/// <summary>The process of the server: the one that <c>chancery serve</c> starts, on loopback. It says where it is and serves until its input ends; for each line of it, it tells what processor time it took so far, in milliseconds, how many bytes it allocated, how long the collector held it up, in milliseconds, and how often it collected each generation.</summary>
internal static class ServingProcess
{
    /// <summary>Serves a record.</summary>
    /// <param name="file">Its file.</param>
    /// <param name="life">For how many seconds it gives an answer again; null for as long as usual.</param>
    public static async Task<int> RunAsync(string file, string? life)
    {
        await using var record = await DiplomaticRecord.OpenAsync(file, RecordAccess.Read);
        var last = (await record.StatsAsync(new(DateOnly.MaxValue))).Last ?? new DateOnly(2024, 1, 1);
        var reader = new ReportReader(EnglishAnalyzer.BuiltIn(), BuiltInLexicon.Load());
        var options = new ServerOptions { Urls = ["http://127.0.0.1:0"] };
        if (life is not null) options = options with { AnswerLife = TimeSpan.FromSeconds(int.Parse(life, CultureInfo.InvariantCulture)) };
        await using var server = ChanceryServer.Create(options, record, reader, new StandingClock(last));
        await server.StartAsync();
        // The command does so too, and shows its address at once; here nothing is measured before.
        await record.HoldAsync();
        Console.WriteLine(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        while (await Console.In.ReadLineAsync() is not null)
        {
            using var self = Process.GetCurrentProcess();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{self.TotalProcessorTime.TotalMilliseconds:F3} {GC.GetTotalAllocatedBytes()} {GC.GetTotalPauseDuration().TotalMilliseconds:F3} {GC.CollectionCount(0)} {GC.CollectionCount(1)} {GC.CollectionCount(2)}"));
        }

        await server.StopAsync();
        return 0;
    }
}
