using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Finds who travels or talks, where the words tell it by what they did then: "came to Paris for talks", "was upbeat after a meeting".</summary>
internal sealed partial class Slots
{
    // who did what the visit, the meeting or the talks are told beside
    private List<int> Beside(Proposition act)
    {
        var noun = act.Predicate;
        // "left on Friday at the end of a two-day visit"
        while (Tree.Plain(scene.Tokens[noun].Relation) is "nmod" && scene.Tree.Case(noun) is "of" && scene.Tokens[noun].Head is >= 0 and var part && words.Stages.Contains(scene.Tokens[part].Lemma)) noun = part;
        // "came to Paris for talks": who comes talks; but "imported gas before the invasion" tells of two.
        // "flew there for a summit and a meeting with the king"
        while (scene.Tokens[noun] is { Relation: "conj", Head: >= 0 and var first } && scene.Is(first, UniversalTag.Noun) && scene.Tree.Case(noun) is null) noun = first;
        // "arrived for the summit after a meeting with the king", "opposed to the plan during a visit to Oslo": hung on the noun before it
        var hung = noun;
        var (isThen, isWith) = (IsDuring(noun), act.Behind("with").Count > 0);
        if (isThen ? isWith || act.Behind("to").Count > 0 : isWith && scene.Tree.Case(noun) is "after" or "before" or "following")
            while (scene.Tokens[noun] is { Relation: "nmod", Head: >= 0 and var beside } && scene.Is(beside, UniversalTag.Noun) && !(isThen && IsOwned(beside))) noun = beside;
        if (noun != hung && scene.Tokens[noun] is { Relation: "obj" or "obl", Head: >= 0 and var deed } && scene.Is(deed, UniversalTag.Verb)) return Arguments.Surface(deed, 0);
        var head = scene.Tokens[noun].Head;
        // "ahead of a meeting with the king, the minister praised": both words are one preposition, though the tree has two
        if (head >= 0 && scene.Tokens[head] is { Lemma: "ahead", Head: >= 0 and var above }) head = above;
        if (head < 0) return [];
        // "invited Egypt and Sudan to talks": with whoever invites them
        if (Tree.Plain(scene.Tokens[noun].Relation) is "obl" && scene.Tree.Case(noun) is "to" && scene.Tokens[head].Lemma is "invite" && scene.Is(head, UniversalTag.Verb) && !isWith) return [.. Arguments.Subjects(head), .. Arguments.Objects(head)];
        // "looks on during a meeting", taken for what is looked on
        if (!(Tree.Plain(scene.Tokens[noun].Relation) is "obl" || (isThen && scene.Tokens[noun].Relation is "obj"))) return [];
        if (!(isThen || scene.Tree.Case(noun) is "for" or "on" or "in" or "after" or "before" or "following" or "ahead of" || (scene.Tree.Case(noun) is "at" && (noun != act.Predicate || isWith)))) return [];
        // "was upbeat after talks with the king"; who is not ready for them holds none
        if (!scene.Is(head, UniversalTag.Verb)) return isWith && scene.Tree.Has(head, "cop") && (isThen || scene.Tree.Case(noun) is "after" or "before" or "following" or "ahead of") ? Arguments.Surface(head, 0) : [];
        var doers = Arguments.Surface(head, 0);
        // "a summit sought by the king in a call with Biden": who does it, and not what is done
        return isWith && Arguments.IsPassive(head) && !doers.Exists(IsSomebody) && Arguments.Subjects(head) is [var agent] && StandsBehind(noun, agent) ? [agent] : doers;
    }

    private bool StandsBehind(int noun, int other) => scene.Named.At(other) is { } phrase && phrase.Last + 1 < noun && scene.Tokens[phrase.Last + 1] is { Relation: "case" } preposition && preposition.Head == noun;

    // "looks on during a meeting": the verb's own word may stand before it
    private bool IsDuring(int noun)
    {
        foreach (var c in scene.Tree.Children(noun)) if (scene.Tokens[c] is { Relation: "case", Form: "during" or "During" }) return true;
        return false;
    }

    private bool IsSomebody(int head) => scene.Named.At(head) is { } phrase && (phrase.Actors.Count > 0 || phrase.Kind is PhraseKind.Anaphor);

    // "his remarks during a visit": who does it is told, and who speaks of it is another
    private bool IsOwned(int noun) => scene.Named.At(noun) is { } phrase && (phrase.Possessor is not null || phrase.Actors.Count > 0 || phrase.Modifiers.Count > 0);
}
