using Chancery.Language;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Coding;

/// <summary>
/// Words that tell of a meeting or a call only between people who act for two states: "saw the president on Monday", "called him". Of anybody else
/// they tell what is seen, or what he is called.
/// </summary>
internal static class Encounters
{
    /// <summary>True where a frame that asks for people on both sides finds others there.</summary>
    public static bool IsOther(Scene scene, Candidate c)
    {
        // "a public gathering" is nobody's summit
        if (c is { Mode: "summit", Word: { Lemma: "gathering", IsPhrase: false } } && !c.Sources.Exists(s => s.Actor.Kind is ActorKind.Organisation)) return true;
        // "expressed willingness to talk", "agreed to talk"
        if (c is { Type: EventType.Consult, Mode: "talks", Targets.Count: 0, Word: { Class: WordClass.Verb, Lemma: "talk" or "converse" } } && scene.Tokens[c.Token] is { Xpos: "VB", Relation: "acl" or "xcomp" or "advcl" }) return true;
        if (c is not { Type: EventType.Consult, IsMutual: true, Word.Class: WordClass.Verb } || (c.Frame.SourceFillers & (Fillers.Person | Fillers.Political)) is not Fillers.Person) return false;
        // "called on the president" tells of nothing else
        if (c.Word.Parts.Any(p => p is { Slot: "on", IsBarred: false })) return false;
        if (c.Sources.Count == 0 || c.Targets.Count == 0) return true;
        if (c.Sources.Concat(c.Targets).Any(f => f.Actor is not { Kind: ActorKind.Person, Code: not null })) return true;
        if (c.Targets.TrueForAll(t => c.Sources.Exists(s => s.Actor.Code == t.Actor.Code))) return true;
        return c.Word is { Lemma: "call" or "see", IsPhrase: false } && IsCalledSomething(scene, c.Targets[^1].Phrase.Last);
    }

    // "called the president wise", "a liar": the tree may take what he is called for part of the name
    private static bool IsCalledSomething(Scene scene, int last)
    {
        var next = last + 1;
        if (next >= scene.Tokens.Count) return !scene.IsTitle;
        if (scene.Times.Any(t => t.First <= next && next <= t.Last)) return false;
        return scene.Tokens[next] is { Upos: UniversalTag.Adj or UniversalTag.Det or UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Num or UniversalTag.Pron or UniversalTag.Verb or UniversalTag.Aux } or { Form: "\"" or "“" or "'" or "‘" };
    }
}
