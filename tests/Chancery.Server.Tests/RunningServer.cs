using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Server.Tests;

/// <summary>A server on a free port of this machine, as it is run, and a client that asks it.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly WebApplication server;

    private RunningServer(WebApplication server)
    {
        this.server = server;
        Address = new(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        Client = new(new SocketsHttpHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = Address };
    }

    public Uri Address { get; }

    public IServiceProvider Services => server.Services;

    public HttpClient Client { get; }

    public static async Task<RunningServer> StartAsync(IRecord? record = null, DateOnly? today = null, ServerOptions? options = null, IReportReader? reader = null)
    {
        var day = today ?? new DateOnly(2023, 6, 15);
        var server = ChanceryServer.Create(
            (options ?? new() { Countries = [new("CHN", "China", 35, 103), new("USA", "United States", 38, -97), new("TUR", "Türkiye", 39, 35)] }) with { Urls = ["http://127.0.0.1:0"] },
            record ?? Samples.Record(), reader ?? new NoReader(), new Clock(day));
        await server.StartAsync();
        return new(server);
    }

    public Task<string> GetAsync(string path) => Client.GetStringAsync(new Uri(path, UriKind.Relative));

    public Task<HttpResponseMessage> AskAsync(string path) => Client.GetAsync(new Uri(path, UriKind.Relative));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await server.StopAsync();
        await server.DisposeAsync();
    }

    private sealed class Clock(DateOnly day) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(day, new(12, 0), TimeSpan.Zero);
    }

    private sealed class NoReader : IReportReader
    {
        public ReportReading Read(Report report) => new() { Report = report, Characters = report.FullText.Length, Events = [] };
    }
}
