using System.Collections.Frozen;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Leaves the police their own affairs: "police arrested two men" tells of no identified actors.</summary>
internal sealed class Nobodies(LexiconIndex lexicon)
{
    private readonly FrozenSet<string> nouns = Word.List(lexicon, "nobody-nouns");

    public bool Suffer(Scene scene, Candidate c) =>
        c.Type is EventType.Coerce or EventType.Assault && c.Mode is "arrest" or "detain" or "kill" or "attack" && c.Targets.Count > 0
        && c.Targets.TrueForAll(t => IsNobody(scene, t) && c.Sources.TrueForAll(s => s.Actor.Code == t.Actor.Code && s.Actor.Kind is not ActorKind.Person));

    // of an Iranian woman at least her country is told
    private bool IsNobody(Scene scene, Filler target) =>
        target.Actor.Kind is ActorKind.Group && target.Phrase is { Modifiers.Count: 0, Possessor: null } phrase && nouns.Contains((target.At ?? scene).Tokens[phrase.Last].Lemma);
}
