using Chancery.Language;
using Chancery.Reading.Lexicon;

namespace Chancery.Reading.Coding;

/// <summary>What is done at somebody's request is asked of whoever does it, and whoever comes at his invitation is invited: "the council met at Norway's request", "an official visit at the king's invitation".</summary>
internal static class Behests
{
    /// <summary>The candidate with whoever does it as its target, or as it was.</summary>
    public static Candidate Complete(Scene scene, Candidate c, List<Candidate> all)
    {
        if (c is not { IsMutual: false, Targets.Count: 0, Sources.Count: > 0, Word.Class: WordClass.Noun } || !(c.Type is EventType.Request || c.Mode is "invite")) return c;
        if (scene.Tree.Case(c.Token) is not "at" || scene.Tokens[c.Token] is not { Relation: "obl" or "nmod", Head: >= 0 and var deed }) return c;
        // "paid a visit at his invitation": whoever paid it
        var doers = scene.Is(deed, UniversalTag.Verb) ? Subjects(scene, deed)
            : all.Find(d => d.Token == deed) is { Sources.Count: > 0 } told ? told.Sources
            : scene.Tokens[deed] is { Relation: "obj", Head: >= 0 and var verb } ? Subjects(scene, verb) : [];
        return doers.Count == 0 || doers.Exists(d => c.Sources.Exists(s => s.Actor.Code == d.Actor.Code)) ? c : c with { Targets = doers };
    }

    private static List<Filler> Subjects(Scene scene, int verb) =>
    [
        .. from head in scene.Arguments.Surface(verb, 0)
           let phrase = scene.Named.At(head)
           where phrase is not null
           from actor in phrase.Actors
           where actor.Code is not null && (actor.Fills & Fillers.Political) != 0
           select new Filler(actor, phrase, false),
    ];
}
