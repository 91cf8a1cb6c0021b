using Chancery.Record;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Chancery.Hosting;

/// <summary>Adds the reader and the record to a host.</summary>
public static class ChanceryServices
{
    /// <summary>
    /// Adds an <see cref="IReportReader"/> and an <see cref="IRecord"/>, one of each for the host, made when first asked for.
    /// The record is closed with the host.
    /// </summary>
    /// <param name="services">What the host offers.</param>
    /// <param name="configure">Sets them up; null for what is usual.</param>
    /// <returns>The same services, to add more.</returns>
    /// <remarks>
    /// Asking for the reader throws <see cref="OptionsValidationException"/> where the lexicon's folder is missing or has
    /// mistakes; asking for the record throws <see cref="RecordException"/> where its file cannot be opened.
    /// </remarks>
    public static IServiceCollection AddChancery(this IServiceCollection services, Action<ChanceryOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<ChanceryOptions>();
        if (configure is not null) services.Configure(configure);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IReportReader>(provider => Reader(OptionsOf(provider)));
        services.TryAddSingleton<IRecord>(provider => Record(OptionsOf(provider), provider.GetRequiredService<TimeProvider>()));
        return services;
    }

    private static ChanceryOptions OptionsOf(IServiceProvider provider) => provider.GetRequiredService<IOptions<ChanceryOptions>>().Value;

    private static IReportReader Reader(ChanceryOptions options)
    {
        var (reader, problems) = BuiltInReader.Create(new() { LexiconFolder = options.LexiconFolder, IsFast = options.IsFast });
        return reader ?? throw new OptionsValidationException(
            nameof(ChanceryOptions.LexiconFolder), typeof(ChanceryOptions), problems.Select(p => $"{p.File}:{p.Line}:{p.Column}: {p.Code}: {p.What} {p.Mend}"));
    }

    // A service is made without awaiting; the file is opened on another thread, so nothing that awaits is held up by it.
    private static DiplomaticRecord Record(ChanceryOptions options, TimeProvider clock) =>
        DiplomaticRecord.OpenAsync(options.RecordPath, options.IsReadOnly ? RecordAccess.Read : RecordAccess.Write, clock).GetAwaiter().GetResult();
}
