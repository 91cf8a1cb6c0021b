using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Chancery.Server.Hosting;

/// <summary>Health: <c>/health/live</c> says that the server runs, <c>/health/ready</c> that the record answers.</summary>
internal static class RecordHealth
{
    private const string Record = "record";

    public static void AddRecordHealth(this IServiceCollection services) =>
        services.AddHealthChecks().AddCheck<Check>(Record);

    public static void MapRecordHealth(this WebApplication server)
    {
        server.MapHealthChecks("/health/live", new() { Predicate = _ => false }).CacheOutput(answer => answer.NoCache());
        server.MapHealthChecks("/health/ready").CacheOutput(answer => answer.NoCache());
    }

    // A question that is answered from one row: any record that can be read has an answer, if only none.
    private sealed class Check(IRecord record, TimeProvider clock) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            await record.FindAsync("-", new(DateOnly.FromDateTime(clock.GetUtcNow().Date)), cancellationToken);
            return HealthCheckResult.Healthy();
        }
    }
}
