using System.Collections.Concurrent;
using Chancery.Language.Models;
using Chancery.Language.Tokens;

namespace Chancery.Language;

/// <summary>The English analysis: sentences, tags, lemmas and dependency trees by a trained model. Immutable; safe to share among threads.</summary>
/// <remarks>Trees follow Universal Dependencies v2 as in the English Web Treebank; each has one root and no cycle.</remarks>
public sealed class EnglishAnalyzer : IAnalyzer
{
    // What is longer is no sentence: it is cut, so that the time taken stays in proportion to the text.
    private const int LongestSentence = 300;
    private readonly EnglishModel model;
    private readonly AnalysisMode mode;
    private readonly SentenceSplitter splitter = new();
    private readonly ConcurrentBag<Workspace> idle = [];

    internal EnglishAnalyzer(EnglishModel model, AnalysisMode mode)
    {
        this.model = model;
        this.mode = mode;
    }

    /// <summary>An analyzer with the model this library brings along.</summary>
    /// <param name="mode">How much care to take.</param>
    public static EnglishAnalyzer BuiltIn(AnalysisMode mode = AnalysisMode.Default)
    {
        using var stream = typeof(EnglishAnalyzer).Assembly.GetManifestResourceStream("english.model")
            ?? throw new InvalidOperationException("Chancery.Language was built without models/english/english.model; make it with tools/Chancery.Training and build again.");
        return Load(stream, mode);
    }

    /// <summary>An analyzer with a model of one's own, as written by tools/Chancery.Training.</summary>
    /// <param name="model">The model's bytes; read to their end, left open.</param>
    /// <param name="mode">How much care to take.</param>
    /// <exception cref="InvalidDataException">The bytes are not a model of this version.</exception>
    /// <exception cref="EndOfStreamException">The model is cut off.</exception>
    public static EnglishAnalyzer Load(Stream model, AnalysisMode mode)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new(EnglishModel.Read(model), mode);
    }

    /// <inheritdoc/>
    public Document Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var spans = splitter.Split(text);
        var sentences = new List<Sentence>(spans.Count);
        if (!idle.TryTake(out var work)) work = new(model);
        foreach (var sentence in spans)
        {
            for (var at = 0; at < sentence.Length; at += LongestSentence)
                sentences.Add(new(work.Analyze(text, sentence.AsSpan(at, Math.Min(LongestSentence, sentence.Length - at)), mode)));
        }

        idle.Add(work);
        return new(text, sentences);
    }

    /// <summary>The analysis of a sentence that is already split into words; offsets count as if one space stood between them.</summary>
    internal IReadOnlyList<Token> Analyze(IReadOnlyList<string> words)
    {
        var spans = new TokenSpan[words.Count];
        var at = 0;
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = new(at, at + words[i].Length);
            at += words[i].Length + 1;
        }

        if (!idle.TryTake(out var work)) work = new(model);
        var tokens = work.Analyze(string.Join(' ', words), spans, mode);
        idle.Add(work);
        return tokens;
    }
}
