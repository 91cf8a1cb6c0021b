using Chancery.Language.Lemmas;
using Chancery.Language.Models;
using Chancery.Language.Parsing;
using Chancery.Language.Tagging;
using Chancery.Language.Tokens;
using Chancery.Language.Words;

namespace Chancery.Language;

/// <summary>The buffers one thread needs to analyse sentences; used again from sentence to sentence.</summary>
internal sealed class Workspace(EnglishModel model)
{
    // What the best tree leads by so much is not overtaken any more; eight side by side found no more events than six.
    private const int BeamWidth = 6;
    private const int Margin = 300;
    private readonly SentenceWords words = new();
    private readonly KnownSpellings spellings = new(model.Lemmas);
    private readonly ParseState greedy = new();
    private readonly ParserModel<PackedWeights> parser = new(model.FastMoveWeights, model.LabelWeights, model.Labels);
    private readonly DoubtfulParser careful = new(new(model.MoveWeights, model.LabelWeights, model.Labels), model.Tags, model.TagWeights, BeamWidth, Margin);

    public Token[] Analyze(string text, ReadOnlySpan<TokenSpan> spans, AnalysisMode mode) => Tokens(text, spans, Tree(text, spans, mode));

    /// <summary>Tags and parses; the tree is good until the next sentence. Allocates nothing once the buffers have grown.</summary>
    public ParseState Tree(string text, ReadOnlySpan<TokenSpan> spans, AnalysisMode mode)
    {
        words.Begin(spans.Length);
        foreach (var span in spans) words.Add(text.AsSpan(span.Start, span.End - span.Start), model.Words);
        words.Complete();
        HeadlineCase.Undo(words, model.Tags);
        if (mode == AnalysisMode.Default) return careful.Parse(words);
        Tagger.Tag(words, model.Tags, model.TagWeights);
        GreedyParser.Parse(parser, words, greedy);
        return greedy;
    }

    private Token[] Tokens(string text, ReadOnlySpan<TokenSpan> spans, ParseState state)
    {
        var tokens = new Token[spans.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            var at = i + SentenceWords.First;
            var (form, lemma) = spellings.Of(text.AsSpan(spans[i].Start, spans[i].End - spans[i].Start), words.Exact[at], words.TagId[at]);
            var tag = model.Tags.Tags[words.TagId[at]];
            var head = state.Head(at);
            tokens[i] = new(i, spans[i].Start, spans[i].End, form, lemma, tag.Upos, tag.Xpos,
                head == 0 ? -1 : head - SentenceWords.First, head == 0 ? "root" : model.Labels.Names[state.Label(at)]);
        }

        return tokens;
    }
}
