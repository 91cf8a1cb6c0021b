using System.Globalization;
using Microsoft.Extensions.DependencyInjection;

namespace Chancery.Server.Answers;

/// <summary>
/// Answers that are given again for a moment to whoever asks the same, so that an address many look at is worked out once.
/// They are kept by whole addresses; what was kept before a correction is never given again.
/// </summary>
internal sealed class KeptAnswers
{
    private const long Bytes = 32 << 20;

    private int corrections;

    /// <summary>Lets all that is kept go.</summary>
    public void Corrected() => Interlocked.Increment(ref corrections);

    private string Age => Volatile.Read(ref corrections).ToString(CultureInfo.InvariantCulture);

    /// <summary>Adds what keeps answers.</summary>
    public static IServiceCollection Add(IServiceCollection services, ServerOptions options)
    {
        var kept = new KeptAnswers();
        return services.AddSingleton(kept).AddOutputCache(cache =>
        {
            cache.SizeLimit = Bytes;
            cache.UseCaseSensitivePaths = true;
            if (options.AnswerLife > TimeSpan.Zero)
                // An answer that began before a correction may end after it: it is kept under the age in which it was asked for.
                cache.AddBasePolicy(policy => policy.Expire(options.AnswerLife).VaryByValue(_ => KeyValuePair.Create("age", kept.Age)));
        });
    }
}

/// <summary>Adds <see cref="KeptAnswers"/>.</summary>
internal static class KeptAnswersServices
{
    public static IServiceCollection AddKeptAnswers(this IServiceCollection services, ServerOptions options) => KeptAnswers.Add(services, options);
}
