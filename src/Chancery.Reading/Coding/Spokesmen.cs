using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Coding;

/// <summary>
/// Finds the one party of talks, a meeting or a call that is told only as the one who speaks of it: "Talks with Chad will go on, Norway's
/// foreign minister said", "No meeting with him is planned, the Kremlin said".
/// </summary>
internal static class Spokesmen
{
    /// <summary>The candidate with whoever speaks as the other party, or as it was.</summary>
    public static Candidate Complete(Scene scene, Candidate c)
    {
        if (c is not { Type: EventType.Consult, IsMutual: true, Word.Class: WordClass.Noun, Mode: "meet" or "talks" or "call", IsComplete: false, Targets.Count: > 0, Sources.Count: 0 }) return c;
        if (c.Proposition.Behind("with").Count == 0 || c.Proposition.Behind("between").Count > 0 || c.Proposition.Behind("by").Count > 0) return c;
        if (scene.Named.At(c.Token) is not { Possessor: null, Modifiers.Count: 0 } || c.Assessment.Speakers is not [var verb, ..] || !scene.Is(verb, UniversalTag.Verb)) return c;
        if (!IsToldOf(scene, c.Token)) return c;
        // "Sudan's talks with Chad began after": who does something in the clause itself may hold them
        if (c.Proposition.Carrier >= 0 && !scene.Arguments.IsPassive(c.Proposition.Carrier) && scene.Arguments.Subjects(c.Proposition.Carrier).Exists(s => s != c.Token)) return c;
        if (scene.Arguments.Surface(verb, 0) is not [var head] || scene.Named.At(head) is not { IsDoubtful: false, Actors: [{ Code: { } code } speaker] } phrase || (speaker.Fills & Fillers.Political) == 0) return c;
        return speaker.Kind is ActorKind.Organisation && speaker.Voice is null && !phrase.IsMetonym || c.Targets.Exists(t => t.Actor.Code is null || t.Actor.Code == code) ? c : c with { Sources = [new(speaker, phrase, false)] };
    }

    // What is said is that they go on, or something happened in them; "not ready for talks", "talks are inevitable" tell of none.
    private static bool IsToldOf(Scene scene, int noun)
    {
        var token = scene.Tokens[noun];
        if (scene.Tree.Has(noun, "cop") || token.Head < 0 || !scene.Is(token.Head, UniversalTag.Verb)) return false;
        return token.Relation is "nsubj" or "nsubj:pass" || (Tree.Plain(token.Relation) is "obl" && scene.Tree.Case(noun) is "during" or "in" or "at" or "after" or "ahead of" or "before" or "following");
    }
}
