using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Names;
using Chancery.Reading.Times;
using Chancery.Reading.Times.Running;

namespace Chancery.Reading.Coding;

/// <summary>One sentence with all that the earlier steps found in it.</summary>
internal sealed class Scene
{
    public Scene(int index, bool isTitle, string text, NamedSentence named, IReadOnlyList<TimeExpression> times, ClauseWords words)
    {
        (Index, IsTitle, Text, Named, Times) = (index, isTitle, text, named, times);
        Tree = new(named.Sentence);
        Arguments = new(Tree, words);
        Propositions = new(Tree, Arguments, new(Tree, Arguments, words));
    }

    /// <summary>Its place in the report, from 0.</summary>
    public int Index { get; }

    /// <summary>True for a sentence of the headline.</summary>
    public bool IsTitle { get; }

    public string Text { get; }

    /// <summary>What the dateline tells, where the day of publication is not known.</summary>
    public Filing? Filing { get; init; }

    /// <summary>What a time of this sentence is resolved against.</summary>
    public TimeContext Context(DateOnly? published, EventTime? reference, Tense tense)
    {
        var context = new TimeContext(published, reference, tense);
        return Filing?.In(context) ?? context;
    }

    public NamedSentence Named { get; }

    public IReadOnlyList<TimeExpression> Times { get; }

    public Tree Tree { get; }

    public Arguments Arguments { get; }

    public Propositions Propositions { get; }

    public IReadOnlyList<Token> Tokens => Named.Sentence.Tokens;

    /// <summary>True for a time in the genitive: "this year's chair".</summary>
    public bool IsPossessive(TimeExpression time) => time.Last + 1 < Tokens.Count && Tokens[time.Last + 1].Xpos is "POS";

    /// <summary>Words from one token to another as they stand.</summary>
    public string Words(int first, int last) => Text[Tokens[first].Start..Tokens[last].End];

    public bool Is(int token, UniversalTag tag) => Tokens[token].Upos == tag;
}
