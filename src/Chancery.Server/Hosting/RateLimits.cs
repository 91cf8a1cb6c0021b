using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Server.Hosting;

/// <summary>How often one address may ask.</summary>
internal static class RateLimits
{
    // Who asks again after a pause has this many times the rate at once: a page asks for its style and pictures too.
    private const int Burst = 4;

    public static IServiceCollection AddRateLimits(this IServiceCollection services, ServerOptions options) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = static (rejected, _) =>
        {
            var pause = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? Math.Max(1, Math.Ceiling(after.TotalSeconds)) : 1;
            rejected.HttpContext.Response.Headers.RetryAfter = pause.ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        if (PerSecond(options) is not { } rate) return;
        var bucket = new TokenBucketRateLimiterOptions
        {
            TokenLimit = rate * Burst,
            TokensPerPeriod = rate,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            AutoReplenishment = true,
        };
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(
            context => RateLimitPartition.GetTokenBucketLimiter(Asker(context.Connection.RemoteIpAddress), _ => bucket));
    });

    // Who reaches this machine's own addresses is on it, and can do worse than ask.
    private static int? PerSecond(ServerOptions options) =>
        options.Limits.RequestsPerSecond ?? (LocalHosts.AreLocal(options.Urls) ? null : ServerLimits.UsualRequestsPerSecond);

    // A household has 2^64 addresses of IPv6.
    private static IPAddress Asker(IPAddress? address)
    {
        if (address is null) return IPAddress.None;
        if (address.IsIPv4MappedToIPv6) return address.MapToIPv4();
        if (address.AddressFamily is not AddressFamily.InterNetworkV6) return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(8).Clear();
        return new(bytes);
    }
}
