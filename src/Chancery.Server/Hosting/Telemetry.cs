using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Chancery.Server.Hosting;

/// <summary>Traces and metrics of the server, sent where the options say (OTLP) and nowhere else.</summary>
internal static class Telemetry
{
    public static IServiceCollection AddTelemetry(this IServiceCollection services, ServerOptions options)
    {
        if (options.Telemetry is not { } address) return services;
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("chancery"))
            .WithTracing(traces => traces.AddAspNetCoreInstrumentation().AddOtlpExporter(exporter => exporter.Endpoint = address))
            .WithMetrics(metrics => metrics
                .AddAspNetCoreInstrumentation()
                .AddMeter("System.Runtime")
                .AddOtlpExporter(exporter => exporter.Endpoint = address));
        return services;
    }
}
