using System.Collections.Frozen;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>What an act happens at, or on the sidelines of: a summit, a ceremony. Where that is the act is.</summary>
internal sealed class Occasions(LexiconIndex lexicon, ClauseWords words)
{
    private static readonly string[] Prepositions = ["at", "on", "during", "in"];

    private readonly FrozenSet<string> nouns = Word.List(lexicon, "occasion-nouns");

    /// <summary>The words for the occasions of an act, by token.</summary>
    public IEnumerable<int> Of(Scene scene, int act) => Prepositions
        .SelectMany(p => scene.Arguments.Direct(act, p))
        .SelectMany(at => words.Stages.Contains(scene.Tokens[at].Lemma) ? scene.Arguments.Direct(at, "of") : [at])
        .Where(at => nouns.Contains(scene.Tokens[at].Lemma.ToLowerInvariant()));
}
