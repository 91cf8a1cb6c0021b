using System.Collections.Concurrent;
using Chancery.Language;
using Chancery.Reading;

namespace Chancery.Cli.Tests;

/// <summary>The readers of this project, each made once: they are safe to share.</summary>
internal sealed class SharedReaders : IReaderFactory
{
    private readonly ConcurrentDictionary<ReaderChoice, IReportReader> readers = new();
    private readonly ReaderFactory factory = new();

    public static SharedReaders Instance { get; } = new();

    public IReportReader Create(ReaderChoice choice) => readers.GetOrAdd(choice, factory.Create);

    public string Version(ReaderChoice choice) => factory.Version(choice);

    public TimeReader CreateTimeReader(bool fast, bool isNarrative) => factory.CreateTimeReader(fast, isNarrative);

    public IAnalyzer CreateAnalyzer(bool fast) => factory.CreateAnalyzer(fast);
}
