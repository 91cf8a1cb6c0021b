using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>
/// "Norway said Chad had arrested two of its diplomats": nobody uses force on what is his own, so that "its" means the state that speaks.
/// </summary>
internal sealed class SpokenFor(LexiconIndex lexicon, ClauseWords words)
{
    private const int HighestClimb = 4;

    private readonly FrozenSet<string> dissenters = Word.List(lexicon, "dissenting-people");
    private readonly FrozenDictionary<string, Polity> states = PolitiesByCode.Of(lexicon, p => p.Kind is PolityKind.State or PolityKind.Territory);

    /// <summary>The candidate with the speaker's people or things as its target, or as it was.</summary>
    public Candidate Complete(Scene scene, Candidate c)
    {
        if (!IsForce(c) || c.Word.Class is not WordClass.Verb || c.IsMutual || c.Sources is not [{ Actor.Code: { } code }, ..] || !c.Sources.TrueForAll(s => s.Actor.Code == code) || !c.Targets.TrueForAll(t => t.Actor.Code == code)) return c;
        if (Owned(scene, c) is not { } owned || Speaker(scene, c.Token) is not { } speaker || speaker == code || !states.ContainsKey(speaker)) return c;
        return c with { Targets = [new(Actor.Group(scene.Words(owned.First, owned.Last), speaker, Fillers.People), owned, false)] };
    }

    // what it closes or limits may well be its own
    private static bool IsForce(Candidate c) => c.Type switch
    {
        EventType.Assault => c.Mode is not "occupy",
        EventType.Coerce => c.Mode is "arrest" or "detain" or "seize" or "deport" or "hack",
        EventType.Sanction => c.Mode is "expel",
        EventType.Retreat => c.Mode is "release",
        _ => false,
    };

    // "its ships", "two of its ships"; not "its own people", "its critics"
    private Phrase? Owned(Scene scene, Candidate c)
    {
        foreach (var done in c.Proposition.Objects.SelectMany(o => scene.Arguments.Direct(o, "of").Prepend(o)))
        {
            if (scene.Named.At(done) is not { Possessor: { } whose } phrase || phrase.Last != done || scene.Tokens[whose.Last] is not { Upos: UniversalTag.Pron, Form: "its" or "their" } pronoun || pronoun.Index < c.Token) continue;
            var noun = scene.Tokens[done].Lemma;
            return scene.Tokens[whose.Last + 1].Lemma is "own" || noun is "people" || dissenters.Contains(noun) ? null : phrase;
        }

        return null;
    }

    // whose subject says what the act stands in
    private string? Speaker(Scene scene, int act)
    {
        for (var (at, steps) = (act, 0); steps < HighestClimb && scene.Tokens[at].Head >= 0; at = scene.Tokens[at].Head, steps++)
        {
            var above = scene.Tokens[at].Head;
            if (scene.Tokens[at].Relation is not ("ccomp" or "conj")) return null;
            if (scene.Tokens[at].Relation is not "ccomp" || !words.Reporting.Contains(scene.Tokens[above].Lemma)) continue;
            return scene.Arguments.Surface(above, 0) is [var head] && scene.Named.At(head) is { Actors: [{ Code: { } code }] } ? code : null;
        }

        return null;
    }
}
