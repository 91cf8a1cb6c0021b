using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Server.Answers;

/// <summary>
/// Answers that are given again for a moment to whoever asks the same, so that an address many look at is worked out once.
/// The dearer an answer was, the longer it is kept: no address takes more than a fiftieth of the server's time. They are kept
/// by whole addresses; what was kept before a correction is never given again.
/// </summary>
internal sealed class KeptAnswers
{
    private const long Bytes = 32 << 20;

    private const int TimesItsWork = 50;

    private int corrections;

    /// <summary>Lets all that is kept go.</summary>
    public void Corrected() => Interlocked.Increment(ref corrections);

    private string Age => Volatile.Read(ref corrections).ToString(CultureInfo.InvariantCulture);

    /// <summary>How long an answer is kept.</summary>
    /// <param name="usual">That of one that took no time.</param>
    /// <param name="work">How long it was worked on.</param>
    public static TimeSpan Life(TimeSpan usual, TimeSpan work)
    {
        var most = ServerOptions.LongestLife > usual ? ServerOptions.LongestLife : usual;
        var life = usual + (TimesItsWork * work);
        return life < most ? life : most;
    }

    /// <summary>Adds what keeps answers.</summary>
    public static IServiceCollection Add(IServiceCollection services, ServerOptions options)
    {
        var kept = new KeptAnswers();
        return services.AddSingleton(kept).AddOutputCache(cache =>
        {
            cache.SizeLimit = Bytes;
            cache.UseCaseSensitivePaths = true;
            if (options.AnswerLife <= TimeSpan.Zero) return;
            // An answer that began before a correction may end after it: it is kept under the age in which it was asked for.
            cache.AddBasePolicy(policy => policy.Expire(options.AnswerLife).VaryByValue(_ => KeyValuePair.Create("age", kept.Age)));
            cache.AddBasePolicy(new ByWork(options.AnswerLife));
        });
    }
}

/// <summary>Lets an answer live by what it took to make.</summary>
/// <param name="usual">The life of one that took no time.</param>
internal sealed class ByWork(TimeSpan usual) : IOutputCachePolicy
{
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        if (Lanes.Work(context.HttpContext) is { } work) context.ResponseExpirationTimeSpan = KeptAnswers.Life(usual, work);
        return ValueTask.CompletedTask;
    }
}

/// <summary>Adds <see cref="KeptAnswers"/>.</summary>
internal static class KeptAnswersServices
{
    public static IServiceCollection AddKeptAnswers(this IServiceCollection services, ServerOptions options) => KeptAnswers.Add(services, options);
}
