using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Tests.Reading;
using Xunit;

namespace Chancery.Reading.Tests.Clauses;

/// <summary>One analysed sentence, asked by its words.</summary>
internal sealed class Clause
{
    private static readonly Lazy<ClauseWords> Words = new(() => new(English.Lexicon));
    private readonly Sentence sentence;
    private readonly Arguments arguments;
    private readonly Propositions propositions;

    public Clause(string text)
    {
        sentence = Assert.Single(English.Analyzer.Analyze(text).Sentences);
        var tree = new Tree(sentence);
        arguments = new(tree, Words.Value);
        propositions = new(tree, arguments, new(tree, arguments, Words.Value));
    }

    public string Subjects(string verb) => Told(arguments.Subjects(At(verb)));

    public string Objects(string verb) => Told(arguments.Objects(At(verb)));

    public string Prepositional(string head, string preposition) => Told(arguments.Prepositional(At(head), preposition));

    public bool IsPassive(string verb) => arguments.IsPassive(At(verb));

    public Proposition Proposition(string predicate) => propositions.At(At(predicate));

    public Assessment Assess(string act) => Proposition(act).Assessment;

    public IEnumerable<string> Forms(IEnumerable<int> tokens) => tokens.Select(t => sentence.Tokens[t].Form);

    private int At(string form) => Assert.Single(sentence.Tokens, t => t.Form == form).Index;

    private string Told(List<int> heads) => string.Join(' ', Forms(heads));
}
