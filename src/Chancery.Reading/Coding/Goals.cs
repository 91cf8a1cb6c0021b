using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>
/// Finds where a visitor goes of whom the sentence tells no goal: where he was told to go before, where he was told to meet somebody, else the other
/// state the report speaks of. "Norway's king, who arrived on Tuesday", "put the trip off", "her colleague flew in a day later".
/// </summary>
internal sealed class Goals(LexiconIndex lexicon)
{
    // How far back a meeting tells where somebody is, and how often the other state must have been named.
    private const int Near = 3;
    private const int Established = 3;
    private const int Behind = 6;

    // A goal of which so many times less is spoken of late than of another state is that of another visit.
    private const int Forgotten = 8;

    private static readonly string[] Ways = ["in", "at", "to", "on", "from", "into", "near", "with", "for", "through", "across", "of", "under", "over", "around", "between", "after"];
    private static readonly string[] Loose = ["in", "at", "on", "with", "for", "after"];

    private readonly FrozenDictionary<string, Polity> states = PolitiesByCode.Of(lexicon, p => p.Kind is PolityKind.State or PolityKind.Territory);
    private readonly FrozenSet<string> coming = Word.List(lexicon, "coming-verbs");
    private readonly FrozenSet<string> elsewhere = Word.List(lexicon, "elsewhere-adverbs");
    private readonly FrozenSet<string> grounds = [.. Word.List(lexicon, "country-nouns"), "capital", "city", "town", "island"];

    /// <summary>The candidate with that state as its target, or as it was.</summary>
    public Candidate Complete(Scene scene, Candidate c, Story story)
    {
        if (c is not { Type: EventType.Consult, Mode: "visit", Targets.Count: 0, Sources.Count: > 0, Assessment.Unasserted: null } || scene.IsTitle || !c.Sources.TrueForAll(s => IsVisitor(scene, s))) return c;
        if ((c.Word.Class is not WordClass.Noun && !IsComing(scene, c)) || IsGoalTold(scene, c)) return c;
        var own = c.Sources.Select(s => s.Actor.Code!).ToHashSet();
        if (Goal(scene, c, own, story) is not { } code || own.Contains(code) || !states.TryGetValue(code, out var state)) return c;
        return c with { Targets = [Filler.Unsaid(Actor.Of(state), c.Token)], IsAnswer = true };
    }

    private static string? Goal(Scene scene, Candidate c, HashSet<string> own, Story story)
    {
        var before = Before(scene, c, story);
        if (c.Word.Class is WordClass.Noun) return before;
        var home = scene.Named.Home is ({ } main, false) && !own.Contains(main) ? main : null;
        // two goals are none
        if (before is not null && home is not null && before != home) return null;
        if (before is not null && IsSpokenOf(scene, before, own)) return before;
        // who goes back, goes home
        if (c.Word.Lemma is "return" or "come back") return null;
        if ((Met(scene, own, story) ?? home) is { } goal) return goal;
        var isInOffice = c.Sources.TrueForAll(s => s.Actor.Office is not null || s.Actor.LeftOn is not null);
        if (c.Word.Lemma is not "go" && isInOffice && Other(scene, own) is { } other) return other;
        return c.Word.Lemma is "arrive" && own.Count == 1 ? Site(story, own) : null;
    }

    // someone who acts for a state, and who does not speak himself: "we have come"
    private static bool IsVisitor(Scene scene, Filler s) =>
        s is { Actor: { Kind: ActorKind.Person, Code: not null }, Phrase.IsDoubtful: false } && (s.Actor.Fills & Fillers.Political) != 0 && scene.Tokens[s.Phrase.Last].Lemma is not ("I" or "we");

    private bool IsComing(Scene scene, Candidate c)
    {
        if (c.Word.Class is not WordClass.Verb) return false;
        // "was in the capital to see it"
        if (c.Word.Lemma is "be") return grounds.Contains(scene.Tokens[c.Token].Lemma) && scene.Tree.Case(c.Token) is "in" or "on";
        if (c.Proposition.Objects.Count > 0) return false;
        var (isIn, isFor) = (Next(scene, c.Token) is "in" or "over", scene.Times.Any(t => t.Lead > c.Token && t.Lead < c.Token + Behind));
        foreach (var child in scene.Tree.Children(c.Token))
        {
            var word = scene.Tokens[child];
            // "came up short", "went unpunished"
            if (word.Relation is "compound:prt" or "advmod" or "xcomp" && (word.Upos is UniversalTag.Adj || elsewhere.Contains(word.Lemma))) return false;
            isIn |= word.Form is "in" or "over";
            isFor |= child > c.Token && word.Upos is UniversalTag.Verb && scene.Arguments.Mark(child) is "to";
        }

        return c.Word.Lemma switch
        {
            "fly" => isIn,
            "come" => isFor,
            // "refused to go" is mostly said of an office
            "go" => c.Assessment.Status is not EventStatus.Denied && Next(scene, c.Token) is "there" or "." or "," or ";",
            _ => coming.Contains(c.Word.Lemma),
        };
    }

    // Whatever else is told of where, known to us or not.
    private static bool IsGoalTold(Scene scene, Candidate c)
    {
        foreach (var way in Ways)
            foreach (var head in c.Proposition.Behind(way).Concat(scene.Arguments.Direct(c.Token, way)))
                if (!scene.Times.Any(t => t.First <= head && head <= t.Last) && !IsLoose(scene, way, head)) return true;
        return false;
    }

    // "for talks", "at the head of a delegation", "in the city"
    private static bool IsLoose(Scene scene, string way, int head) =>
        scene.Is(head, UniversalTag.Verb) || (Loose.Contains(way) && scene.Named.At(head) is not { Place: not null } and not { UnknownName: not null } and not { Actors.Count: > 0 });

    // The one goal of the same visitor; a visit that is still to come is not the one that was.
    private static string? Before(Scene scene, Candidate c, Story story)
    {
        HashSet<string> found = [];
        foreach (var told in story.Told)
        {
            if (told.Candidate is not { Mode: "visit", Targets.Count: > 0 } visit || (told.Mention.Status is EventStatus.Planned && c.Word.Class is WordClass.Verb)) continue;
            if (visit.Sources.Exists(v => c.Sources.Exists(s => s.Actor.Id == v.Actor.Id))) found.UnionWith(visit.Targets.Select(t => t.Actor.Code).OfType<string>());
        }

        return found.Count == 1 ? found.First() : null;
    }

    private static string? Met(Scene scene, HashSet<string> own, Story story)
    {
        for (var k = story.Told.Count - 1; k >= 0 && scene.Index - story.Told[k].Scene.Index <= Near; k--)
            if (story.Told[k] is { Mention.Place.Country: { } land, Candidate: { Type: EventType.Consult, Mode: not "call" } met } && !own.Contains(land)
                && met.Sources.Concat(met.Targets).Any(s => s.Actor.Code is { } code && own.Contains(code))) return land;
        return null;
    }

    private static bool IsSpokenOf(Scene scene, string goal, HashSet<string> own)
    {
        var weight = scene.Named.Spoken.Where(s => s.Code == goal).Select(s => s.Weight).FirstOrDefault();
        return scene.Named.Spoken.All(s => own.Contains(s.Code) || s.Weight <= Forgotten * weight);
    }

    private static string? Other(Scene scene, HashSet<string> own) => scene.Named.Foremost(own) is { Total: >= Established } first ? first.Code : null;

    // "Lima is full of flags. Chad's president arrives on Friday": where the sentence before plays
    private static string? Site(Story story, HashSet<string> own)
    {
        var lands = (story.Last?.Named.Phrases ?? []).Select(p => p.Place?.Country).OfType<string>().Where(l => !own.Contains(l)).Distinct().ToList();
        return lands.Count == 1 ? lands[0] : null;
    }

    private static string Next(Scene scene, int token) => token + 1 < scene.Tokens.Count ? scene.Tokens[token + 1].Form : ".";
}
