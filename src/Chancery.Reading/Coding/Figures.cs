using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Tells figures of speech from acts: parties that fight each other, a diplomatic coup, a minister dismissed as weak, an assault brigade.</summary>
internal sealed class Figures(LexiconIndex lexicon)
{
    // What may stand between "dismissed" and "as": "dismissed the prime minister, Ola Holm, as weak".
    private const int Apposed = 12;

    private static readonly string[] Spoken = ["in", "during", "on"];

    private readonly FrozenSet<string> things = Word.List(lexicon, "compound-things");
    private readonly FrozenSet<string> warmth = Word.List(lexicon, "warm-adjectives");
    private readonly FrozenSet<string> feats = Word.List(lexicon, "feat-adjectives");
    private readonly FrozenSet<string> jeers = Word.List(lexicon, "jeering-verbs");

    private readonly FrozenSet<string> feelings = Word.List(lexicon, "demonstrated-feelings");
    private readonly FrozenSet<string> reporting = Word.List(lexicon, "plain-sayings");
    private readonly FrozenSet<string> blows = Word.List(lexicon, "told-blows");
    private readonly FrozenSet<string> speeches = Word.List(lexicon, "speech-nouns");
    private readonly FrozenSet<string> searchers = Word.List(lexicon, "searching-people");
    private readonly FrozenSet<string> effects = Word.List(lexicon, "side-effects");

    public bool Hold(Scene scene, Candidate c) => c.Type switch
    {
        EventType.Assault => IsOfParties(c) || IsThing(scene, c) || IsSpoken(scene, c) || IsSearch(scene, c),
        EventType.Office => IsFeat(scene, c) || IsReelected(scene, c) || IsDismissedInWords(scene, c) || IsOfPremises(scene, c),
        EventType.Protest => IsJeered(scene, c) || IsShown(scene, c),
        EventType.Support => c.Mode is "establish-ties" && IsWarmth(scene, c),
        EventType.Mobilize => IsThing(scene, c) || IsIssued(scene, c),
        EventType.Sanction => IsThing(scene, c),
        EventType.Consult => IsThing(scene, c) || IsOnAir(scene, c) || IsBroughtCloser(scene, c) || IsLeavingPost(c),
        EventType.Accuse => IsReport(scene, c),
        EventType.Threaten => c.Word.Class is WordClass.Verb && c.Proposition.Content is >= 0 and var effect && effects.Contains(scene.Tokens[effect].Lemma),
        _ => false,
    };

    // "the White House attacked House Republicans", "Chadian deputies are fighting with the European Union": parties, politicians and those who govern one state, and unions of states
    private static bool IsOfParties(Candidate c)
    {
        if (c.Mode is not ("attack" or "clash") || c.Sources.Count == 0 || c.Sources.Count + c.Targets.Count < 2) return false;
        var all = c.Sources.Concat(c.Targets).ToList();
        if (c.Mode is "clash" && all.Exists(f => f.Actor.Id == "org:EUR")) return true;
        return all.TrueForAll(f => f.Actor.Code is not null && f.Actor.Code == all[0].Actor.Code)
            && c.Sources.TrueForAll(IsOfState) && (c.Mode is "clash" ? c.Sources.Concat(c.Targets) : c.Targets).All(IsOfState) && all.Exists(f => f.Actor.Kind is ActorKind.Person || (f.Actor.Fills & Fillers.Party) != 0);

        static bool IsOfState(Filler f) => f.Actor.Kind is ActorKind.Person || (f.Actor.Fills & Fillers.Party) != 0 || (f.Actor.Kind is ActorKind.State && (f.Phrase.IsMetonym || f.Phrase.Kind is PhraseKind.Description) && f.Phrase.Place is null);
    }

    // "the deal brought Norway and Chad closer together": warmer, and no meeting
    private static bool IsBroughtCloser(Scene scene, Candidate c)
    {
        if (c.Mode is not "mediate") return false;
        foreach (var child in scene.Tree.Children(c.Token)) if (scene.Tokens[child].Form is "closer" or "nearer") return true;
        return false;
    }

    // "the Norwegian ambassador to Chad left N'Djamena": whoever lives there pays no visit by leaving
    private static bool IsLeavingPost(Candidate c) =>
        c is { Mode: "visit", Word: { Class: WordClass.Verb, Lemma: "leave" or "depart" or "quit" }, Sources.Count: > 0 } && c.Sources.TrueForAll(s => s.Actor.Office is "ambassador" or "consul" or "charge-d-affaires");

    // "became the first president re-elected in years": an election, and no appointment beside it
    private static bool IsReelected(Scene scene, Candidate c)
    {
        if (c.Mode is not "appointment" || c.Word.Class is not WordClass.Verb) return false;
        foreach (var office in scene.Arguments.Predicates(c.Token))
            foreach (var child in scene.Tree.Children(office)) if (scene.Tokens[child] is { Relation: "acl" or "amod" } && scene.Tokens[child].Lemma is "re-elect" or "reelect") return true;
        return false;
    }

    // "attacked the deputies in a speech"
    private bool IsSpoken(Scene scene, Candidate c)
    {
        if (c.Mode is not "attack" || c.Word is not { Class: WordClass.Verb, Lemma: "attack" or "assail" }) return false;
        // "used a speech to attack the deputies"
        if (scene.Tokens[c.Token] is { Xpos: "VB", Head: >= 0 and var use } && scene.Tokens[use].Lemma is "use" && scene.Arguments.Objects(use).Exists(o => speeches.Contains(scene.Tokens[o].Lemma))) return true;
        for (var i = scene.IsTitle ? c.Token + 1 : scene.Tokens.Count; i < scene.Tokens.Count; i++) if (speeches.Contains(scene.Tokens[i].Lemma) && scene.Tree.Case(i) is "in") return true;
        foreach (var preposition in Spoken) foreach (var head in c.Proposition.Behind(preposition)) if (speeches.Contains(scene.Tokens[head].Lemma)) return true;
        return false;
    }

    // "federal agents raided the former president's home": at home, a search
    private bool IsSearch(Scene scene, Candidate c) =>
        c is { Mode: "attack", Word.Lemma: "raid", Sources.Count: > 0, Targets.Count: > 0 } && c.Sources.Concat(c.Targets).All(f => f.Actor.Code is { } code && code == c.Sources[0].Actor.Code)
        && c.Sources.TrueForAll(s => Enumerable.Range(s.Phrase.First, s.Phrase.Last - s.Phrase.First + 1).Any(i => searchers.Contains((s.At ?? scene).Tokens[i].Lemma.ToLowerInvariant())) || searchers.Contains(s.Actor.Name.Split(' ')[^1].ToLowerInvariant().TrimEnd('s')));

    // "an assault brigade", "attack drones", "its sanctions policies", "killing machines", "a bargaining chip"
    private bool IsThing(Scene scene, Candidate c) =>
        scene.Tokens[c.Token] is { Relation: "compound" or "amod" or "nmod" or "flat", Head: >= 0 and var head } && head > c.Token && head <= c.Token + 3 && things.Contains(scene.Tokens[head].Lemma.ToLowerInvariant());

    // "his diplomatic coup in meeting the king"
    private bool IsFeat(Scene scene, Candidate c)
    {
        if (c.Mode is not "coup" || c.Word.Class is not WordClass.Noun) return false;
        foreach (var child in scene.Tree.Children(c.Token)) if (feats.Contains(scene.Tokens[child].Lemma.ToLowerInvariant())) return true;
        return false;
    }

    // "dismissed the president as “nationalist”", "dismiss the prime minister, Ola Holm, as weak"
    private static bool IsDismissedInWords(Scene scene, Candidate c)
    {
        if (c.Mode is not "dismissal" || c.Word.Class is not WordClass.Verb || scene.Tokens[c.Token].Lemma is not "dismiss") return false;
        for (var i = c.Token + 1; i < scene.Tokens.Count - 1 && i <= c.Token + Apposed; i++)
            if (scene.Tokens[i].Lemma is "as" && (scene.Tokens[i + 1].Upos is UniversalTag.Adj or UniversalTag.Adv or UniversalTag.Punct || scene.Tokens[i + 1].Xpos is "VBN" or "VBG" || scene.Tokens[i + 1].Lemma is "a" or "an")) return true;
        return false;
    }

    // "left the company's offices"; "the sacking of Benin"
    private static bool IsOfPremises(Scene scene, Candidate c) =>
        (c.Mode is "resignation" && c.Word.Class is WordClass.Verb && c.Proposition.Objects.Exists(o => scene.Tokens[o].Form is "offices"))
        || (c.Mode is "dismissal" && c.Word.Class is WordClass.Noun && c.Sources.TrueForAll(s => s.Actor.Kind is ActorKind.State && s.Phrase is { Kind: PhraseKind.Name, IsMetonym: false }));

    // "the minister was booed at the opening": by whoever came
    private bool IsJeered(Scene scene, Candidate c) =>
        c.Word.Class is WordClass.Verb && jeers.Contains(scene.Tokens[c.Token].Lemma) && c.Sources.TrueForAll(s => s.Phrase.First == c.Token && s.Phrase.Last == c.Token);

    // "demonstrated a new gun", "have demonstrated that they can"; not "demonstrated their anger"
    private bool IsShown(Scene scene, Candidate c)
    {
        if (c.Word.Class is not WordClass.Verb || scene.Tokens[c.Token].Lemma is not "demonstrate") return false;
        foreach (var child in scene.Tree.Children(c.Token))
            if (child > c.Token && (scene.Tokens[child].Relation is "ccomp" || (scene.Tokens[child].Relation is "obj" && !feelings.Contains(scene.Tokens[child].Lemma)))) return true;
        return false;
    }

    // "a typhoon alert was issued": to be on the alert is another thing
    private static bool IsIssued(Scene scene, Candidate c)
    {
        if (c is not { Mode: "alert", Word.Class: WordClass.Noun } || scene.Tokens[c.Token].Lemma is not "alert" || scene.Tree.Case(c.Token) is "on") return false;
        foreach (var child in scene.Tree.Children(c.Token)) if (scene.Tokens[child].Lemma.ToLowerInvariant() is "high" or "full" or "combat" or "military" or "heightened" or "nuclear" or "highest" or "on") return false;
        return true;
    }

    // "the BBC's Ola Holm speaks with the ambassador", "spoke to Le Monde about the talks"
    private static bool IsOnAir(Scene scene, Candidate c)
    {
        if (c.Mode is not ("talks" or "call") || c.Word.Class is not WordClass.Verb) return false;
        foreach (var head in (List<int>)[.. scene.Arguments.Subjects(c.Token), .. c.Proposition.Behind("to"), .. c.Proposition.Behind("with")])
            if (scene.Named.At(head) is { } phrase && (phrase.Actors.Any(IsOutlet) || phrase.Possessor?.Actors.Any(IsOutlet) is true || phrase.Carrier is not null)) return true;
        return false;

        static bool IsOutlet(Actor actor) => actor.Voice is SourceKind.Outlet or SourceKind.Agency;
    }

    // "said Chad attacked the base": who tells of an attack accuses nobody yet
    private bool IsReport(Scene scene, Candidate c) =>
        c.Word.Class is WordClass.Verb && reporting.Contains(scene.Tokens[c.Token].Lemma) && c.Proposition.Content is >= 0 and var told && scene.Is(told, UniversalTag.Verb) && blows.Contains(scene.Tokens[told].Lemma);

    // "established closer relations", "restored damaged ties"
    private bool IsWarmth(Scene scene, Candidate c)
    {
        foreach (var noun in c.Proposition.Objects.Append(c.Token))
            foreach (var child in scene.Tree.Children(noun))
                if (scene.Tokens[child] is { Relation: "amod" } && (scene.Tokens[child].Xpos is "JJR" || warmth.Contains(scene.Tokens[child].Lemma.ToLowerInvariant()))) return true;
        return c.Word.Class is WordClass.Verb && scene.Tokens[c.Token] is { Relation: "amod", Lemma: "normalise" or "normalize" };
    }
}
