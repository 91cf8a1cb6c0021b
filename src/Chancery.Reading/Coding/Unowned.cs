using System.Collections.Frozen;
using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>
/// Finds whose doing an act within a state is where the words name no doer, or one that does not say whose it is: "was arrested on Tuesday",
/// "hundreds of thousands marched against him", "after the coup"; and whom it is done to, where that is told as loosely: "fired on the crowd".
/// </summary>
internal sealed class Unowned(LexiconIndex lexicon, ClauseWords words, FrameIndex frames)
{
    private readonly FrozenSet<string> people = [.. Word.List(lexicon, "official-nouns"), .. Word.List(lexicon, "local-people"), .. Word.List(lexicon, "crowd-nouns"), .. Word.List(lexicon, "count-nouns")];
    private readonly FrozenSet<string> stateless = Word.List(lexicon, "stateless-people");
    private readonly FrozenSet<string> friends = Word.List(lexicon, "partisan-nouns");
    private readonly FrozenSet<string> withdrawals = Word.List(lexicon, "withdrawal-nouns");
    private readonly FrozenSet<string> persons = Word.List(lexicon, "person-nouns");
    private readonly FrozenSet<string> dissenters = Word.List(lexicon, "dissenting-people");
    private readonly FrozenSet<string> policies = Word.List(lexicon, "policy-nouns");
    private readonly FrozenSet<string> men = Word.List(lexicon, "paired-people-nouns");
    private readonly Grievances grievances = new(lexicon);
    private readonly FrozenDictionary<string, Polity> byCode = PolitiesByCode.Of(lexicon, p => p.Kind is PolityKind.State or PolityKind.Territory or PolityKind.FormerState);

    /// <summary>The candidate with whoever the words leave out, or as it was.</summary>
    public Candidate Complete(Scene scene, Candidate c) =>
        c.IsMutual || c.Assessment.Unasserted is not null ? c : c.Type is EventType.Office && c.Sources.Count == 0 && c.Targets.Count > 0 ? WithAppointed(scene, c) : c.Type is EventType.Office ? WithNewState(scene, c) : WithTarget(scene, WithSource(scene, c));

    // "Chad appointed a new prime minister": who gets an office is of the state of who gives it
    private Candidate WithAppointed(Scene scene, Candidate c)
    {
        if (c.Word.Class is not WordClass.Verb || c.Targets[0] is not { Actor: { Code: { } code, Fills: var fills } } || (fills & Fillers.Political) == 0) return c;
        var parts = new FrameParts(scene, new(scene, words, frames), words);
        foreach (var office in parts.Wanted(c.Proposition, c.Word))
            if (scene.Named.At(office) is { Actors.Count: 0, Last: var last } phrase && last == office && c.Proposition.Objects.Contains(office)) return c with { Sources = [new(Actor.Group(Words(scene, phrase), code, Fillers.Political), phrase, false)] };
        return c;
    }

    // "the former EU commissioner was appointed prime minister of Chad": whoever served an organisation serves the state whose office it is
    private Candidate WithNewState(Scene scene, Candidate c)
    {
        // "Berg won Norway's presidential election": who is known by it alone is of the state that votes
        if (c is { Mode: "election", Word.Class: WordClass.Verb, Proposition.Voice: Voice.Active, Sources: [{ Actor: { Kind: ActorKind.Person, Code: null } } winner] }
            && new Slots(scene, words, frames).Fill(c.Proposition, c.Word, "object-owner", Fillers.Political | Fillers.Place, EventType.Office) is [{ Actor.Code: { } voting }] && byCode.ContainsKey(voting))
            return c with { Sources = [winner with { Actor = winner.Actor with { Code = voting } }] };
        if (c is not { Mode: "appointment" or "election" or "inauguration", Sources: [{ Actor: { Kind: ActorKind.Person, Code: { } own } } one] } || byCode.ContainsKey(own)) return WithTarget(scene, WithSource(scene, c));
        foreach (var office in new Slots(scene, words, frames).Heads(c.Proposition, c.Word, "predicate", c.Type))
            if (scene.Named.At(office) is { Actors: [{ Code: { } state }, ..] } && byCode.ContainsKey(state)) return c with { Sources = [one with { Actor = one.Actor with { Code = state, Office = null } }] };
        return c;
    }

    private Candidate WithSource(Scene scene, Candidate c)
    {
        if (c.Sources.Count > 0) return c;
        var isVerb = c.Proposition.Kind is PredicateKind.Verb;
        if (isVerb ? scene.Tokens[c.Token].Relation is "amod" : !IsTold(scene, c)) return c;
        var doers = isVerb ? new Slots(scene, words, frames).Heads(c.Proposition, c.Word, "subject", c.Type) : [];
        if (isVerb && doers.Count == 0 && c.Proposition.Voice is not Voice.Passive) return c;
        Phrase? doer = null;
        foreach (var head in doers)
        {
            if (scene.Named.At(head) is not { } phrase || !IsUnowned(scene, phrase)) return c;
            doer = phrase;
        }

        if (doer is not null && stateless.Contains(Noun(scene, doer)) && c.Type is EventType.Assault or EventType.Coerce && c.Targets.Count > 0)
            return c with { Sources = [new(Actor.Group(Words(scene, doer), null, Fillers.Political), doer, false)] };
        if ((doer is not null && !people.Contains(Noun(scene, doer))) || Grounds.Of(scene, c, words) is not { } code || !byCode.TryGetValue(code, out var state)) return c;
        return c with
        {
            Sources = doer is null
                ? [new(Actor.Of(state), new(c.Token, c.Token), false)]
                : [new(Actor.Group(Words(scene, doer), code, Fillers.Political | Fillers.People), doer, false)],
        };
    }

    // Who protests at home protests against those who govern there; whom soldiers fire on at home is of the country.
    private Candidate WithTarget(Scene scene, Candidate c)
    {
        if (c.Targets.Count > 0) return c;
        // who refuses food does so against those who hold him
        if (c.Mode is "hunger-strike" && c.Sources.Count > 0 && (Holder(scene, c.Sources[0].Phrase) ?? Grounds.Of(scene, c, words)) is { } holder && byCode.TryGetValue(holder, out var warden))
            return c with { Targets = [new(Actor.Of(warden), c.Sources[0].Phrase, false)] };
        if (c is { Type: EventType.Retreat, Mode: "withdraw", Word.Class: WordClass.Noun, Sources.Count: > 0 } && Left(scene, c) is { } left) return c with { Targets = [left] };
        if (c is { Type: EventType.Protest, Mode: not "boycott", Sources: [var crowd, ..] } && Causes.Against(scene, c, crowd.Phrase) is var (foe, named)) return c with { Targets = [new(foe, named, false)] };
        if (c.Sources is not [{ Actor.Code: { } code } source] || !IsUnowned(scene, source.Phrase) || !byCode.TryGetValue(code, out var state)) return c;
        if (c.Type is EventType.Protest && c.Mode is not "boycott")
            return Causes.IsForeign(scene, c, source.Phrase, code) || friends.Contains(Noun(scene, source.Phrase)) || IsAgainst(scene, c, code) || (c.Mode is "strike" && Noun(scene, source.Phrase) is "worker" or "employee" or "staff") || !grievances.AreTold(scene, code) ? c : c with { Targets = [new(Actor.Of(state), source.Phrase, false)] };
        if (c.Type is not (EventType.Assault or EventType.Coerce)) return c;
        var slots = new Slots(scene, words, frames);
        foreach (var slot in c.Word.Target)
            foreach (var head in slots.Heads(c.Proposition, c.Word, slot, c.Type))
                if (scene.Named.At(head) is { } phrase && IsUnowned(scene, phrase) && (scene.Is(head, UniversalTag.Num) || people.Contains(Noun(scene, phrase)) || men.Contains(Noun(scene, phrase))))
                    return c with { Targets = [new(Actor.Group(Words(scene, phrase), code, Fillers.People), phrase, false)] };
        return c;
    }

    /// <summary>The candidate with the people it is done to, of whom nothing tells whose they are: "Chad executed two men", "Danish police arrested three journalists".</summary>
    public Candidate WithPeople(Scene scene, Candidate c) =>
        c is { IsMutual: false, Targets.Count: 0, Assessment.Unasserted: null, Type: EventType.Coerce or EventType.Assault } && People(scene, c) is { } told ? c with { Targets = [told] } : c;

    private Filler? People(Scene scene, Candidate c)
    {
        // "a Norwegian strike killed two men" is told by the strike
        if (scene.Tokens[c.Token] is { Relation: "advcl", Xpos: "VBG" } || c.Proposition.Doers.Exists(h => words.Arms.Contains(scene.Tokens[h].Lemma) || frames.Of(scene.Tokens[h]).Any(f => f.Frame.Type is EventType.Assault))) return null;
        var isFire = c is { Mode: "attack", Word.Class: WordClass.Verb } && scene.Tokens[c.Token].Lemma is "fire" or "open";
        if (!(isFire || c.Mode is "arrest" or "detain" or "kill") || c is not { Word.Class: WordClass.Verb, Proposition.Voice: Voice.Active, Sources: [{ Actor.Code: not null } doer] } || (IsUnowned(scene, doer.Phrase) && doer.Actor.Kind is ActorKind.Group) || doer.Actor.Kind is ActorKind.Person) return null;
        // whom the police of a town arrest is mostly no affair of states
        var isPolice = doer.Actor.Name.Contains("police", StringComparison.OrdinalIgnoreCase) || scene.Tokens[doer.Phrase.Last].Lemma is "officer" or "detective";
        // "fired into the crowd"
        foreach (var head in isFire ? [.. c.Proposition.Behind("on"), .. c.Proposition.Behind("at"), .. c.Proposition.Behind("into")] : c.Proposition.Objects)
        {
            if (scene.Named.At(head) is not { Kind: not PhraseKind.Name, Actors.Count: 0, Modifiers.Count: 0, Possessor: null } phrase || scene.Is(phrase.Last, UniversalTag.Pron)) continue;
            var noun = Noun(scene, phrase);
            isPolice |= !phrase.IsPlural && scene.Tokens[doer.Phrase.Last].Lemma is "authority" or "authorities";
            if (dissenters.Contains(noun) || (isFire && noun is "crowd") || (!isPolice && (noun is "people" || men.Contains(noun) || persons.Contains(noun)))) return new(Actor.Group(Words(scene, phrase, "least", "most"), null, Fillers.People), phrase, false);
        }

        return null;
    }

    // "Chad fell into chaos after the withdrawal of Norwegian troops": the one other land the sentence names is left, where none is told
    private Filler? Left(Scene scene, Candidate c)
    {
        if (!withdrawals.Contains(scene.Tokens[c.Token].Lemma) || c.Proposition.Behind("from").Count > 0 || (scene.Named.At(c.Token) is { Last: var last } && last != c.Token)) return null;
        // "the Afghan pullout" may be one from there; troops are nobody's land
        if (!c.Sources.TrueForAll(s => s.Actor is { Kind: ActorKind.State or ActorKind.Group or ActorKind.Organisation, Code: not null } && !(s.IsModifier && s.Actor.Kind is ActorKind.State) && s.Phrase.Kind is not PhraseKind.Anaphor)) return null;
        Filler? found = null;
        foreach (var phrase in scene.Named.Phrases)
        {
            if (phrase.Actors is not [{ Kind: ActorKind.State, Code: { } code } land]) continue;
            if (c.Sources.Exists(s => s.Actor.Code == code)) continue;
            if (found is { } other && other.Actor.Code != code) return null;
            if (phrase.Place is not null) found ??= new Filler(land, phrase, false);
        }

        return found;
    }

    // "prisoners in Chadian jails"
    private static string? Holder(Scene scene, Phrase prisoners)
    {
        foreach (var head in scene.Arguments.Direct(prisoners.Last, "in"))
            if (scene.Named.At(head) is { } phrase && (phrase.Place?.Country ?? phrase.Modifiers.Select(m => m.Code).FirstOrDefault()) is { } code) return code;
        return null;
    }

    // "marched to protest against the arrest": what they are against is told, if not whose it is; the law they march against is that of the land
    private bool IsAgainst(Scene scene, Candidate c, string code)
    {
        var against = Causes.Opposed(scene, c);
        return against.Count > 0 && !against.TrueForAll(h => policies.Contains(scene.Tokens[h].Lemma) && scene.Named.At(h) is { } told && told.Modifiers.Concat(told.Possessor?.Actors ?? []).All(a => a.Code == code));
    }

    private static bool IsUnowned(Scene scene, Phrase phrase) =>
        phrase is { Modifiers.Count: 0, Possessor: null, Kind: not PhraseKind.Name } && !scene.Is(phrase.Last, UniversalTag.Pron) && phrase.Actors.All(a => a.Kind is ActorKind.Group);

    // "the coup", "weeks of protest", "riots that followed", "a march in Oslo"; not "a protest movement", "one coup", "averted a strike", "in protest", or bare "protests"
    private bool IsTold(Scene scene, Candidate c)
    {
        var at = scene.Tokens[c.Token];
        if (c.Proposition.Carrier is >= 0 and var carrier && words.Light.Contains(scene.Tokens[carrier].Lemma)) return true;
        if (scene.Named.At(c.Token) is not { } phrase || phrase.Last != c.Token) return false;
        if (c.Type is EventType.Office) return scene.Tokens[phrase.First].Lemma is "the" or "this" or "that";
        // "Khan's arrest", "the arrest of the former president"
        if (c.Type is EventType.Coerce && c.Targets is [{ Actor: { Kind: ActorKind.Person, Code: not null, Office: not null }, Phrase.Kind: PhraseKind.Name }]) return phrase.Possessor is null || phrase.Possessor == c.Targets[0].Phrase;
        return scene.Tree.Has(c.Token, "acl:relcl") || Grounds.Place(scene, c, words) is not null
            || (at is { Relation: "nmod", Head: >= 0 and var span } && scene.Tree.Case(c.Token) is "of" && words.TimeNouns.Contains(scene.Tokens[span].Lemma));
    }

    private static string Noun(Scene scene, Phrase phrase) => scene.Tokens[phrase.Last].Lemma.ToLowerInvariant();

    // without its article, and what only says about how many: "at least"
    private static string Words(Scene scene, Phrase phrase, params ReadOnlySpan<string> about)
    {
        var first = phrase.First;
        while (first < phrase.Last && (scene.Is(first, UniversalTag.Det) || about.Contains(scene.Tokens[first].Form))) first++;
        return scene.Words(first, phrase.Last);
    }
}
