using Chancery.Server.Answers;
using Chancery.Server.Api;
using Chancery.Server.Countries;
using Chancery.Server.Feeds;
using Chancery.Server.Hosting;
using Chancery.Server.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Chancery.Server;

/// <summary>The page and the API of a record.</summary>
public static class ChanceryServer
{
    /// <summary>A server, ready to be run. It opens no file and makes no reader: what it shows is what it is given.</summary>
    /// <param name="options">How it is set up.</param>
    /// <param name="record">The record it shows. It stays the caller's, who disposes of it after the server has stopped.</param>
    /// <param name="reader">Reads the texts that are sent to it.</param>
    /// <param name="clock">Tells which day is today.</param>
    /// <returns>The server; it listens once it is started.</returns>
    public static WebApplication Create(ServerOptions options, IRecord record, IReportReader reader, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        // An empty builder reads no settings from files or variables: the options are all there is.
        var builder = WebApplication.CreateEmptyBuilder(new() { ApplicationName = "Chancery.Server", EnvironmentName = Environments.Production });
        builder.WebHost.UseKestrel(kestrel => kestrel.Apply(options.Limits)).UseUrls([.. options.Urls]);
        builder.Logging.AddServerLogs(options);
        builder.Services
            .AddSingleton(options)
            .AddSingleton(record)
            .AddSingleton(reader)
            .AddSingleton(clock)
            .AddSingleton(new CountryNames(options.Countries))
            .AddSingleton<PageRenderer>()
            .AddSingleton<WriteToken>()
            .AddSingleton<ReadingDesk>()
            .AddRouting()
            .AddRateLimits(options)
            .AddKeptAnswers(options)
            .AddSingleton<Lanes>()
            .AddApiDescription()
            .AddResponseCompression()
            .AddHostFiltering(hosts => hosts.AllowedHosts = [.. LocalHosts.Allowed(options.Urls)])
            .AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new RequestTimeoutPolicy { Timeout = options.Limits.Answer })
            .Configure<HostOptions>(host => host.ShutdownTimeout = options.Limits.Stop)
            .AddTelemetry(options)
            .AddRecordHealth();

        var server = builder.Build();
        // Made here, so that a token that is too short is told at once.
        server.Services.GetRequiredService<WriteToken>();
        server.UseSecurityHeaders();
        server.UseHostFiltering();
        server.UseResponseCompression();
        server.UseRefusals();
        server.UseRouting();
        server.UseRateLimiter();
        server.UseRequestTimeouts();
        server.UseOutputCache();
        server.UseLanes();
        server.MapRecordHealth();
        server.MapAssets();
        server.MapPages();
        server.MapEventData();
        server.MapPageData();
        server.MapRecordData();
        server.MapReading();
        server.MapCorrections();
        server.MapFeeds();
        server.MapApiDescription();
        return server;
    }
}
