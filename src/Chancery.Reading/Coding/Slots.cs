using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Finds who fills a slot of a frame's word in a sentence.</summary>
internal sealed class Slots(Scene scene, ClauseWords words, FrameIndex frames)
{
    private const int Reach = 10;

    private Arguments Arguments => scene.Arguments;

    /// <summary>Heads of the phrases in a slot, those joined to them not included.</summary>
    public List<int> Heads(int act, FrameWord word, string slot, Assessment assessment, EventType type = EventType.Consult) => slot switch
    {
        "subject" => scene.Is(act, UniversalTag.Verb) ? Near(Arguments.Subjects(act), act, -1) : word.Class is WordClass.Adjective ? Arguments.Surface(act, 0) : Carried(act, word, assessment, type),
        "object" => Near(Arguments.Objects(act), act, 1),
        "indirect" => Arguments.Indirect(act),
        "clause" => Arguments.Complement(act) is >= 0 and var clause ? [clause] : [],
        "clause-subject" => Arguments.Complement(act) is >= 0 and var clause ? Arguments.Surface(clause, 0) : [],
        "obliged" => Obliged(act),
        _ => Prepositional(act, slot),
    };

    // "said that Sudan must return": whom the clause lays a duty on.
    private List<int> Obliged(int act)
    {
        var clause = Arguments.Complement(act);
        if (clause < 0) return [];
        foreach (var c in scene.Tree.Children(clause))
            if (scene.Tokens[c].Relation is "aux" && scene.Tokens[c].Lemma is "must" or "should" or "ought") return Arguments.IsPassive(clause) ? [] : Arguments.Surface(clause, 0);
        return [];
    }

    /// <summary>The acceptable actors in a slot, each once.</summary>
    public List<Filler> Fill(int act, FrameWord word, string slot, Fillers allowed, Assessment assessment, EventType type = EventType.Consult)
    {
        var found = new List<Filler>();
        switch (slot)
        {
            case "possessive":
                if (scene.Named.At(act) is { Possessor: { } owner }) Add(found, owner, allowed);
                break;
            case "modifier":
                if (scene.Named.At(act) is { } phrase) AddModifiers(found, phrase, act, allowed);
                break;
            case "clause":
                AddInside(found, act, allowed, type);
                break;
            case "object-owner":
                foreach (var o in Arguments.Objects(act)) AddOwners(found, o, allowed);
                break;
            default:
                var placeOnly = slot is "in" or "at" or "near" or "outside" or "inside" or "across" or "around";
                foreach (var head in Heads(act, word, slot, assessment, type))
                    foreach (var joined in Group(head)) Add(found, joined, placeOnly && (allowed & Fillers.Place) == 0 ? allowed & ~Fillers.Political : allowed);
                break;
        }

        return found;
    }

    /// <summary>The phrase of a head and those joined to it, by the tree or side by side in the text.</summary>
    public List<Phrase> Group(int head)
    {
        var found = new List<Phrase>();
        foreach (var joined in scene.Tree.Joined(head))
            if ((joined == head || IsList(head, joined)) && PhraseAt(joined) is { } phrase && !found.Contains(phrase) && (joined == head || !phrase.IsPossessive)) found.Add(phrase);
        if (found.Count > 0) Widen(found);
        return found;
    }

    // "with Albania today": a time that the tree took for the head stands for the name before it.
    private Phrase? PhraseAt(int head)
    {
        if (scene.Named.At(head) is { } phrase) return phrase;
        foreach (var c in scene.Tree.Children(head))
            if (scene.Tokens[c].Relation is "compound" or "nmod" or "flat" && c == head - 1 && scene.Named.At(c) is { } before) return before;
        return null;
    }

    // Only a headline joins by a comma alone.
    private bool IsList(int head, int joined)
    {
        if (scene.Tokens[^1].Form is not ".") return true;
        for (var i = head + 1; i < scene.Tokens.Count && (i <= joined || scene.Tree.IsUnder(i, head)); i++)
            if (scene.Tokens[i].Upos is UniversalTag.Cconj) return true;
        return false;
    }

    // China, India and North Korea: neighbours joined only by commas and "and" that the tree hangs on no other verb.
    private void Widen(List<Phrase> group)
    {
        if (group[0].Actors.Count == 0) return;
        var told = group.Count;
        var byAnd = scene.Tokens[^1].Form is not ".";
        var phrases = scene.Named.Phrases;
        var index = 0;
        for (var k = 0; k < phrases.Count; k++) if (phrases[k] == group[0]) index = k;
        foreach (var step in (int[])[-1, 1])
        {
            for (var k = index + step; k >= 0 && k < phrases.Count; k += step)
            {
                var (left, right) = step < 0 ? (phrases[k], phrases[k + 1]) : (phrases[k - 1], phrases[k]);
                if (phrases[k].IsPossessive && phrases[k].Actors.Count > 0 && step > 0 && k + 1 < phrases.Count && phrases[k + 1].Possessor == phrases[k]) continue;
                if (!AreJoined(left, right) || phrases[k].Actors.Count == 0 || phrases[k].IsPossessive) break;
                if (group.Contains(phrases[k])) continue;
                if (phrases[k].Actors[0].Kind is ActorKind.Person != group[0].Actors[0].Kind is ActorKind.Person || HangsElsewhere(phrases[k], group) || phrases[k].Actors[0].Id == group[0].Actors[0].Id) break;
                group.Add(phrases[k]);
                byAnd |= scene.Tokens[(right.Possessor ?? right).First - 1].Form is not ",";
            }
        }

        // "After the re-election of Putin, Xi": a comma alone joins nothing outside a headline.
        if (!byAnd) group.RemoveRange(told, group.Count - told);
    }

    private bool AreJoined(Phrase left, Phrase right)
    {
        var any = false;
        var from = left.Last + 1;
        var to = right.Possessor is { } owner ? owner.First : right.First;
        if (to <= from) return false;
        for (var i = from; i < to; i++)
        {
            if (scene.Tokens[i].Form is "," or "and" or "&") any = true;
            else return false;
        }

        return any && to - from <= 2;
    }

    private bool HangsElsewhere(Phrase phrase, List<Phrase> group)
    {
        for (var i = phrase.First; i <= phrase.Last; i++)
        {
            var head = scene.Tokens[i].Head;
            if (head >= phrase.First && head <= phrase.Last) continue;
            if (head < 0 || scene.Named.At(head) is { } above && group.Contains(above)) return false;
            return scene.Tokens[i].Relation is "nsubj" or "nsubj:pass" or "obj" or "obl" or "nmod" or "nmod:poss" or "root" && !group.Any(g => HeadOf(g) == head);
        }

        return false;
    }

    private int HeadOf(Phrase phrase)
    {
        for (var i = phrase.First; i <= phrase.Last; i++)
            if (scene.Tokens[i].Head < phrase.First || scene.Tokens[i].Head > phrase.Last) return scene.Tokens[i].Head;
        return -1;
    }

    // Where the tree gives a verb no subject or object, the phrase that stands right beside it.
    private List<int> Near(List<int> heads, int verb, int side)
    {
        if (heads.Count > 0 || Arguments.IsPassive(verb)) return heads;
        var i = verb + side;
        while (i >= 0 && i < scene.Tokens.Count && IsPassedOver(i, side)) i += side;
        if (i < 0 || i >= scene.Tokens.Count || scene.Named.At(i) is not { Actors.Count: > 0, IsPossessive: false } phrase) return heads;
        if (side > 0) return scene.Tokens[phrase.Last].Relation is "nsubj" or "nsubj:pass" ? heads : [phrase.Last];
        return phrase.First > 0 && scene.Is(phrase.First - 1, UniversalTag.Adp) || scene.Tokens[phrase.Last].Relation is "obj" ? heads : [phrase.Last];
    }

    private bool IsPassedOver(int i, int side)
    {
        var token = scene.Tokens[i];
        return side > 0 ? token.Upos is UniversalTag.Adv : token.Upos is UniversalTag.Aux or UniversalTag.Adv or UniversalTag.Part || words.PlannedPredicates.Contains(token.Lemma);
    }

    /// <summary>The one other political actor of a sentence that has just two, for an act between two of whom one is told: "criticised Sunak for cancelling talks".</summary>
    public Filler? Other(List<Filler> known, int act)
    {
        if (known.Select(f => f.Actor.Code).Distinct().ToList() is not [{ } code]) return null;
        Filler? other = null;
        foreach (var phrase in scene.Named.Phrases)
        {
            // only who takes part in a clause that the act stands under
            if (HeadOf(phrase) is not (>= 0 and var above) || !scene.Tree.IsUnder(act, above)) continue;
            foreach (var actor in phrase.Actors)
            {
                if ((actor.Fills & Fillers.Political) == 0 || actor.Code is null || actor.Code == code) continue;
                if (other is { } found && found.Actor.Code != actor.Code) return null;
                if (other is null || actor.Kind is ActorKind.Person) other = new(actor, phrase, false);
            }
        }

        return other;
    }

    // The subject of the verb that carries a nominal act, or that plans, cancels it, or beside which it happens.
    private List<int> Carried(int noun, FrameWord word, Assessment assessment, EventType type)
    {
        // a headline without its verb: "President due to hold talks" taken for a sentence about talks
        foreach (var c in scene.Tree.Children(noun)) if (scene.Tokens[c].Relation is "nsubj" && !scene.Tree.Has(noun, "cop")) return [c];
        var verb = Arguments.LightVerb(noun);
        // Russia and US in talks
        if (verb < 0 && scene.Tokens[noun] is { Relation: "nmod", Head: >= 0 and var named } && scene.Tree.Case(noun) is "in" && scene.Named.At(named) is { Actors.Count: > 0 }) return [named];
        if (verb >= 0)
        {
            var lemma = scene.Tokens[verb].Lemma;
            return words.Light.Contains(lemma) || word.LightVerbs.Contains(lemma) || assessment.Owners.Contains(verb) || assessment.Carriers.Contains(verb) ? Arguments.Subjects(verb) : [];
        }

        // "came to Paris for talks": who comes talks; but "imported gas before the invasion" tells of two.
        var head = scene.Tokens[noun].Head;
        if (type is not EventType.Consult || head < 0 || !scene.Is(head, UniversalTag.Verb) || Tree.Plain(scene.Tokens[noun].Relation) is not "obl") return [];
        return scene.Tree.Case(noun) is "for" or "on" or "during" or "in" or "after" or "before" or "following" or "ahead of" ? Arguments.Surface(head, 0) : [];
    }

    private List<int> Prepositional(int act, string preposition)
    {
        var found = Arguments.Prepositional(act, preposition);
        // "sanctions targeting Russia"
        if (found.Count == 0 && preposition is "against" or "on" && !scene.Is(act, UniversalTag.Verb))
            foreach (var c in scene.Tree.Children(act)) if (scene.Tokens[c].Relation is "acl" && words.Aiming.Contains(scene.Tokens[c].Lemma)) found.AddRange(Arguments.Objects(c).Where(o => o != act));
        if (found.Count > 0 || preposition is "of" or "by") return found;
        // A nominal act in a phrase with its own preposition, which the tree hung on a neighbour: look right, up to the next verb.
        var tokens = scene.Tokens;
        for (var i = act + 1; i < tokens.Count && i <= act + Reach; i++)
        {
            if (tokens[i].Upos is UniversalTag.Verb or UniversalTag.Punct or UniversalTag.Sconj && tokens[i].Form is not "-") break;
            if (tokens[i].Upos is not UniversalTag.Adp || !string.Equals(tokens[i].Form, preposition, StringComparison.OrdinalIgnoreCase)) continue;
            for (var j = i + 1; j < tokens.Count && j <= i + Reach; j++)
                if (scene.Named.At(j) is { } phrase) return phrase.IsPossessive ? [] : [phrase.Last];
        }

        return found;
    }

    private static void Add(List<Filler> found, Phrase phrase, Fillers allowed)
    {
        var actors = phrase.Actors.Count > 0 ? phrase.Actors : phrase.Apposition?.Actors ?? [];
        foreach (var actor in actors)
            if ((actor.Fills & allowed) != 0 && !found.Exists(f => f.Actor.Id == actor.Id)) found.Add(new(actor, phrase, false));
    }

    // Whoever the complement clause names as the one to suffer or receive: "threatened to attack Poland".
    private void AddInside(List<Filler> found, int act, Fillers allowed, EventType type)
    {
        var clause = Arguments.Complement(act);
        if (clause < 0) return;
        // "refused to condemn Iran" refuses nothing to Iran; "threatened to attack Poland" threatens Poland.
        if (type is not (EventType.Threaten or EventType.Request) && frames.Of(scene.Tokens[clause]).Any() && frames.Of(scene.Tokens[clause]).All(f => Ontology.Quad(f.Frame.Type) is 3 or 4)) return;
        foreach (var phrase in scene.Named.Phrases)
        {
            if (phrase.First <= act || phrase.Kind is PhraseKind.Anaphor || !scene.Tree.IsUnder(phrase.Last, clause) || IsAside(phrase, clause)) continue;
            Add(found, phrase, allowed);
            if (found.Count == 0) AddModifiers(found, phrase, phrase.First, allowed);
            if (found.Count > 0) return;
        }
    }

    // "after China-brokered talks", "amid a row with Iran": told beside the act, not of it.
    private bool IsAside(Phrase phrase, int clause)
    {
        for (var (i, steps) = (phrase.Last, 0); i >= 0 && i != clause && steps < 12; i = scene.Tokens[i].Head, steps++)
            if (scene.Tree.Case(i) is "after" or "before" or "amid" or "during" or "despite" or "following" || scene.Tokens[i].Relation is "advcl") return true;
        return false;
    }

    private static void AddModifiers(List<Filler> found, Phrase phrase, int act, Fillers allowed)
    {
        if (phrase.Last < act) return;
        foreach (var actor in phrase.Modifiers)
            if ((actor.Fills & allowed) != 0 && !found.Exists(f => f.Actor.Id == actor.Id)) found.Add(new(actor, phrase, true));
    }

    private void AddOwners(List<Filler> found, int o, Fillers allowed)
    {
        if (scene.Named.At(o) is not { } phrase) return;
        if (phrase.Possessor is { } owner) Add(found, owner, allowed);
        AddModifiers(found, phrase, phrase.First, allowed);
        if (found.Count == 0) Add(found, phrase, allowed | Fillers.People);
        // "condemned the invasion of Ukraine": of names whom it is done to, who did it is not told.
        if (found.Count > 0 || frames.Of(scene.Tokens[o]).Any(f => f.Frame.Type is EventType.Assault or EventType.Coerce or EventType.Sanction or EventType.Threaten)) return;
        foreach (var of in Arguments.Prepositional(o, "of"))
            foreach (var p in Group(of)) Add(found, p, allowed);
    }
}
