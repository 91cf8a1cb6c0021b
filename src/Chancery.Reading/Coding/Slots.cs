using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Finds who fills a slot of a frame's word in a sentence.</summary>
internal sealed partial class Slots(Scene scene, ClauseWords words, FrameIndex frames)
{
    private const int Reach = 10;

    private const string Owner = "-owner";

    private const string Site = "-site";

    private static readonly string[] Parties = ["between", "among", "with", "of"];

    // "sanctions over Russia's invasion": whose deed is answered is whom the answer is for
    private static readonly string[] Reasons = ["over", "for", "following", "after"];

    private static readonly string[] Belonging = ["with", "of"];

    // "blamed it on remarks by Norway"
    private static readonly string[] Told = ["with", "of", "by"];

    // "a raid on a camp in Chad"; of whoever is hit, not of whoever hits
    private static readonly string[] Sites = ["with", "of", "in", "near", "outside", "at"];

    private static readonly string[] Authorship = ["by", "from"];

    // "curbs on exports to Norway", "a ban on imports from it"
    private static readonly string[] Trading = ["of", "to", "from", "with"];

    private readonly JoinedPhrases joins = new(scene);

    private Arguments Arguments => scene.Arguments;

    /// <summary>Heads of the phrases in a slot, those joined to them not included.</summary>
    public List<int> Heads(Proposition act, FrameWord word, string slot, EventType type = EventType.Consult) => slot switch
    {
        "subject" => act.Kind is PredicateKind.Verb ? IsOthersDoing(act.Predicate) ? [] : Near(act.Doers, act, -1) : word.Class is WordClass.Adjective or WordClass.Verb ? Being(act) : Carried(act, word, type),
        "object" => Near(Objects(act, word), act, 1),
        "indirect" => Arguments.Indirect(act.Predicate),
        "predicate" => Arguments.Predicates(act.Predicate),
        "predicate-clause" => [.. Arguments.Predicates(act.Predicate).Select(Arguments.Complement).Where(c => c >= 0)],
        "possessive" => Under(act.Predicate, "nmod:poss"),
        "modifier" => [.. Under(act.Predicate, "compound"), .. Under(act.Predicate, "amod")],
        "clause" => Clauses(act),
        // "told Hungary to leave"
        "infinitive" => act.Content is >= 0 and var to && scene.Tokens[to].Xpos is "VB" && Arguments.Mark(to) is "to" ? [to] : [],
        "clause-subject" => act.Content is >= 0 and var clause ? Arguments.Surface(clause, 0) : [],
        "clause-object" => act.Content is >= 0 and var clause ? Arguments.Objects(clause) : [],
        "obliged" => Obliged(act.Content),
        "participle" => Participles(act.Predicate),
        "not" => Arguments.Negation(act.Predicate) is >= 0 and var not ? [not] : [],
        _ => Prepositional(act, slot, word.Class is WordClass.Verb),
    };

    /// <summary>Heads of what a verb is done to; where the tree took its particle for a preposition, "shot down a drone", what stands behind that.</summary>
    public List<int> Objects(Proposition act, FrameWord word)
    {
        if (act.Kind is not PredicateKind.Verb) return [];
        var objects = Arguments.Objects(act.Predicate);
        return objects.Count == 0 && word.Particle is { } particle && act.Voice is not Voice.Passive ? Arguments.Direct(act.Predicate, particle) : objects;
    }

    // "gave them a day to leave": the tree may hang what they are to do on the day
    private List<int> Clauses(Proposition act)
    {
        // "has not said whether it will retaliate" says nothing
        if (act.Content is >= 0 and var clause) return words.Reporting.Contains(scene.Tokens[act.Predicate].Lemma) && Arguments.Mark(clause) is "whether" or "if" ? [] : [clause];
        return [.. act.Objects.Where(o => o > act.Predicate).Select(Arguments.Complement).Where(c => c >= 0)];
    }

    private List<int> Under(int head, string relation)
    {
        var found = new List<int>();
        foreach (var c in scene.Tree.Children(head)) if (scene.Tokens[c].Relation == relation) found.Add(c);
        return found;
    }

    // "said that Sudan must return", "has to return", "insisted that Sudan return": whom the clause lays a duty on.
    private List<int> Obliged(int clause)
    {
        if (clause < 0 || Arguments.IsPassive(clause)) return [];
        // "should have learned": what was not done is not asked for
        if (scene.Tokens[clause].Xpos is "VBN" && scene.Tree.Has(clause, "aux")) return [];
        foreach (var c in scene.Tree.Children(clause))
            if (scene.Tokens[c].Relation is "aux" && scene.Tokens[c].Lemma is "must" or "should" or "ought") return Arguments.Surface(clause, 0);
        if (scene.Tokens[clause].Lemma is "have" or "need" && scene.Tree.Child(clause, "xcomp") is >= 0 and var duty && Arguments.Mark(duty) is "to" && !scene.Tree.Has(clause, "obj")) return Arguments.Surface(clause, 0);
        return IsSubjunctive(clause) ? Arguments.Surface(clause, 0) : [];
    }

    // one who is named alone, and a verb without its ending
    private bool IsSubjunctive(int clause) =>
        scene.Tokens[clause].Xpos is "VB" or "VBP" && Arguments.Mark(clause) is "that" && !scene.Tree.Has(clause, "aux")
        && scene.Tree.Child(clause, "nsubj") is >= 0 and var subject && scene.Tokens[subject].Xpos is "NNP" && !scene.Tree.Has(subject, "conj") && scene.Named.At(subject) is { Actors: [{ Kind: ActorKind.State or ActorKind.Person }] };

    /// <summary>The acceptable actors in a slot, each once.</summary>
    public List<Filler> Fill(Proposition act, FrameWord word, string slot, Fillers allowed, EventType type = EventType.Consult, string? mode = null)
    {
        var found = new List<Filler>();
        switch (slot)
        {
            case "possessive":
                if (Whole(act.Predicate, word) is { Possessor: { } owner })
                    foreach (var joined in joins.Before(owner)) Add(found, joined, allowed);
                break;
            case "modifier":
                // "president talks Ukraine war": what stands behind it does not talk
                if (Whole(act.Predicate, word) is { } phrase && phrase.Last != act.Predicate && phrase != scene.Named.At(act.Predicate)) AddModifiers(found, phrase, phrase.First, allowed);
                else if (scene.Named.At(act.Predicate) is { } own && (type is not EventType.Consult || (own.Last == act.Predicate && !IsLed(own)))) AddModifiers(found, own, act.Predicate, allowed);
                break;
            case "clause":
                AddInside(found, act, allowed, type, mode);
                break;
            case "posting":
                foreach (var o in Objects(act, word)) AddPosting(found, o, allowed);
                break;
            case "object-owner":
                foreach (var o in Objects(act, word)) AddOwners(found, o, allowed);
                if (found.Count == 0 && type is EventType.Sanction or EventType.Retreat) foreach (var o in Objects(act, word)) AddContent(found, o, allowed);
                // "the latest European state to close its border": its own
                if (mode is "restrict") found.RemoveAll(f => f.Phrase.Kind is PhraseKind.Anaphor);
                break;
            case "concerned":
                if (scene.Named.At(act.Predicate) is { } about) AddConcern(found, about, allowed);
                break;
            case "clause-owner":
                foreach (var o in Heads(act, word, "clause-subject")) AddOwners(found, o, allowed);
                break;
            case "object-parties":
                foreach (var o in Objects(act, word)) AddParties(found, o, word, allowed);
                break;
            case "parties":
                AddParties(found, act.Predicate, word, allowed);
                break;
            case "agent":
                AddAgents(found, act, word, allowed);
                break;
            case "reason":
                foreach (var preposition in Reasons)
                    foreach (var cause in Prepositional(act, preposition, word.Class is WordClass.Verb)) if (found.Count == 0) AddOwners(found, cause, allowed);
                if (found.Count == 0 && act.Kind is PredicateKind.Verb) AddHelped(found, act.Predicate, allowed);
                break;
            case "object-clause":
                foreach (var o in Objects(act, word)) if (found.Count == 0) AddConcerned(found, o, allowed);
                break;
            case "hearer":
                AddHearers(found, act.Predicate, allowed, type is EventType.Threaten && act.Content < 0);
                break;
            case "condition":
                foreach (var head in Conditions.Subjects(scene, act))
                {
                    foreach (var joined in joins.Of(head)) Add(found, joined, allowed);
                    if (found.Count == 0) AddWhose(found, head, allowed);
                }

                break;
            case "subject-owner":
                foreach (var head in Heads(act, word, "subject", type))
                {
                    // "the bombing of a school by Norway drew protests"
                    foreach (var doer in Arguments.Prepositional(head, "by"))
                        foreach (var joined in joins.Of(doer)) Add(found, joined, allowed);
                    if (found.Count == 0) AddBehind(found, head, allowed, Belonging);
                }

                break;
            case var owned when owned.EndsWith(Owner, StringComparison.Ordinal):
                foreach (var head in Prepositional(act, owned[..^Owner.Length], word.Class is WordClass.Verb, true))
                    if (type is EventType.Accuse && owned is "into-owner" or "about-owner") AddCulprit(found, head, allowed);
                    else AddBehind(found, head, allowed, type is EventType.Sanction or EventType.Retreat ? Trading : type is EventType.Request && IsSuffered(head) ? [] : (type is EventType.Assault && mode is not null) || (type is EventType.Coerce && owned is "in-owner" or "at-owner") ? Sites : type is EventType.Accuse or EventType.Reject or EventType.Threaten ? Told : Belonging);
                break;
            case var sited when sited.EndsWith(Site, StringComparison.Ordinal):
                foreach (var head in Prepositional(act, sited[..^Site.Length], word.Class is WordClass.Verb)) AddSite(found, head, allowed);
                break;
            default:
                // who points at Norway need not stand there
                var placeOnly = slot is "in" or "near" or "outside" or "inside" or "across" or "around" || (slot is "at" && type is not (EventType.Accuse or EventType.Threaten));
                foreach (var head in Heads(act, word, slot, type))
                    foreach (var joined in joins.Of(head)) Add(found, joined, placeOnly && (allowed & Fillers.Place) == 0 ? allowed & ~Fillers.Political : allowed);
                if (found.Count == 0) foreach (var head in Heads(act, word, slot, type)) AddIncluded(found, act, head, allowed);
                if (found.Count == 0 && slot is "on" && type is EventType.Sanction) foreach (var head in Heads(act, word, slot, type)) AddTied(found, head, allowed);
                // "the road to Abyei, which Sudan seized": what the pronoun stands for may be the nearer name
                if (found.Count == 0 && slot is "object" or "subject" && act.Kind is PredicateKind.Verb)
                    foreach (var c in scene.Tree.Children(act.Predicate))
                        if (scene.Tokens[c].Xpos is "WDT" && (scene.Tokens[c].Relation is "obj") == (slot is "object") && scene.Named.At(c) is { Actors.Count: > 0 } relative) Add(found, relative, allowed);
                // "condemnation of the Israeli strike", "concern over Israel's raid": blame and praise go to whose deed it is
                if (found.Count == 0 && (type is EventType.Accuse or EventType.Support && slot is "of" or "for" or "at" or "over" or "about" or "with" || slot is "against" && type is EventType.Accuse or EventType.Threaten))
                    foreach (var head in Heads(act, word, slot, type))
                    {
                        AddWhose(found, head, allowed);
                        if (found.Count == 0 && type is EventType.Accuse) AddBehind(found, head, allowed, Authorship);
                    }

                // "Israeli strikes killed twelve": whose strikes they are did it
                if (slot is "subject" && found.Count == 0 && type is EventType.Assault && act.Kind is PredicateKind.Verb)
                    foreach (var head in Heads(act, word, slot, type).Select(Antecedent).SelectMany(Counted))
                        if (frames.Of(scene.Tokens[head]).Any(f => f.Frame.Type is EventType.Assault) || words.Arms.Contains(scene.Tokens[head].Lemma) || IsModel(head)) AddFirer(found, head, allowed);
                if (slot is "subject" && found.Count == 0 && type is EventType.Request or EventType.Accuse or EventType.Threaten or EventType.Support && act.Kind is PredicateKind.Verb)
                    foreach (var head in Heads(act, word, slot, type)) AddAuthor(found, head, allowed);
                // "Biden's order banned firms": whose order it is bans
                if (slot is "subject" && found.Count == 0 && type is EventType.Sanction or EventType.Coerce && act is { Kind: PredicateKind.Verb, Voice: Voice.Active })
                    foreach (var head in Heads(act, word, slot, type).Where(h => words.OrderNouns.Contains(scene.Tokens[h].Lemma))) AddWhose(found, head, allowed);
                if (slot is "subject" && found.Count == 0 && words.Mediating.Contains(scene.Tokens[act.Predicate].Lemma)) AddPrefixed(found, act.Predicate, allowed);
                if (slot is "subject" && found.Count == 0 && act is { Kind: PredicateKind.Verb, Voice: Voice.Active }) AddIssuers(found, act.Predicate, allowed, type);
                // "a US plan to send troops": whose plan it is will do it
                if (slot is "subject" && found.Count == 0 && act is { Kind: PredicateKind.Verb, Voice: Voice.Active } && scene.Tokens[act.Predicate] is { Relation: "acl", Xpos: "VB" or "VBG", Head: >= 0 and var plan } && (scene.Tokens[act.Predicate].Xpos is "VBG" ? type is EventType.Aid or EventType.Cooperate or EventType.Assault or EventType.Mobilize or EventType.Retreat && Arguments.Mark(act.Predicate) is null : IsPlan(scene.Tokens[plan].Lemma) && !words.Leave.Contains(scene.Tokens[plan].Lemma)) && scene.Named.At(plan) is { Actors.Count: 0 })
                    AddWhose(found, plan, allowed);
                break;
        }

        if (type is EventType.Assault) RemoveScenes(found, act, slot);
        // "arrested supporters of Khan": Khan is free
        if (slot is "of" or "object-owner" && type is EventType.Coerce or EventType.Assault && act.Kind is PredicateKind.Verb)
            found.RemoveAll(f => f.Actor.Kind is ActorKind.Person && f.Phrase.First > 0 && scene.Tokens[f.Phrase.First - 1].Form is "of");
        return found;
    }

    // Where the tree gives a verb no subject or object, the phrase that stands right beside it.
    private List<int> Near(List<int> heads, Proposition act, int side)
    {
        if (heads.Count > 0 || act.Voice is Voice.Passive) return heads;
        var i = act.Predicate + side;
        while (i >= 0 && i < scene.Tokens.Count && IsPassedOver(i, side)) i += side;
        if (i < 0 || i >= scene.Tokens.Count || scene.Named.At(i) is not { Actors.Count: > 0, IsPossessive: false } phrase) return heads;
        if (side > 0) return scene.Tokens[phrase.Last].Relation is "nsubj" or "nsubj:pass" ? heads : [phrase.Last];
        return phrase.First > 0 && scene.Is(phrase.First - 1, UniversalTag.Adp) || scene.Tokens[phrase.Last].Relation is "obj" ? heads : [phrase.Last];
    }

    private bool IsPassedOver(int i, int side)
    {
        var token = scene.Tokens[i];
        return side > 0 ? token.Upos is UniversalTag.Adv || token.Form is "-" : token.Upos is UniversalTag.Aux or UniversalTag.Adv or UniversalTag.Part || words.PlannedPredicates.Contains(token.Lemma);
    }

    /// <summary>The one other political actor of a sentence that has just two, for an act between two of whom one is told: "criticised Sunak for cancelling talks".</summary>
    public Filler? Other(List<Filler> known, int act)
    {
        if (known.Select(f => f.Actor.Code).Distinct().ToList() is not [{ } code]) return null;
        Filler? other = null;
        foreach (var phrase in scene.Named.Phrases)
        {
            // only who takes part in a clause that the act stands under
            if (IsSceneOf(phrase) || joins.HeadOf(phrase) is not (>= 0 and var above) || !scene.Tree.IsUnder(act, above)) continue;
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
    private List<int> Carried(Proposition act, FrameWord word, EventType type)
    {
        var (noun, assessment) = (act.Predicate, act.Assessment);
        // a headline without its verb: "President due to hold talks" taken for a sentence about talks; "is on a visit", "is in talks"
        foreach (var c in scene.Tree.Children(noun)) if (scene.Tokens[c].Relation is "nsubj" && (!scene.Tree.Has(noun, "cop") || scene.Tree.Case(noun) is "on" or "in")) return [c];
        var verb = IsOnlyNamed(act.Carrier, type) ? -1 : act.Carrier;
        // is working on sanctions
        if (verb < 0 && assessment.Owners is [.., var maker] && words.Working.Contains(scene.Tokens[maker].Lemma)) return Arguments.Subjects(maker);
        // Russia and US in talks
        if (verb < 0 && scene.Tokens[noun] is { Relation: "nmod" or "appos", Head: >= 0 and var named } && (scene.Tree.Case(noun) is "in" || (scene.Tree.Case(noun) is "on" && named < noun && scene.Named.At(named) is { Actors: [{ Kind: ActorKind.Person }] })) && scene.Named.At(named) is { Actors.Count: > 0 }) return [named];
        if (verb < 0 && scene.Tokens[noun] is { Relation: "nmod", Head: >= 0 and var stage } && words.Stages.Contains(scene.Tokens[stage].Lemma) && scene.Tree.Has(stage, "cop") && scene.Tree.Case(stage) is "on" or "in" or "at") return Arguments.Surface(stage, 0);
        // Xi is in Moscow on a visit, for talks
        if (verb < 0 && scene.Tokens[noun] is { Relation: "nmod" or "obl", Head: >= 0 and var site } && scene.Tree.Case(noun) is var how && (how is "on" || (how is "for" && scene.Named.At(site) is { Place: not null })) && scene.Tree.Has(site, "cop")) return Arguments.Surface(site, 0);
        // "looks on during a meeting" does nothing to it
        if (verb >= 0 && type is EventType.Consult && IsDuring(noun)) verb = -1;
        // "came for talks brokered by Norway"
        if (verb >= 0 && words.Mediating.Contains(scene.Tokens[verb].Lemma) && scene.Tokens[verb].Head == noun) verb = -1;
        if (verb >= 0)
        {
            var lemma = scene.Tokens[verb].Lemma;
            if (type is EventType.Request or EventType.Accuse or EventType.Threaten or EventType.Assault or EventType.Sanction or EventType.Support && words.Receiving.Contains(lemma) && !word.LightVerbs.Contains(lemma)) return [];
            // "discussed the coup": who speaks of it is not who was put out
            if (type is EventType.Office && !words.Light.Contains(lemma) && !word.LightVerbs.Contains(lemma)) return [];
            return words.Light.Contains(lemma) || word.LightVerbs.Contains(lemma) || assessment.Owners.Contains(verb) || assessment.Carriers.Contains(verb) ? Arguments.Subjects(verb) : [];
        }

        return type is EventType.Consult ? Beside(act) : [];
    }

    private List<int> Prepositional(Proposition proposition, string preposition, bool isVerb, bool isOfOwner = false)
    {
        var act = proposition.Predicate;
        // "was in Kyiv", "was at a summit in Kyiv"; but a teacher in Kyiv is there for good
        if (proposition.Kind is PredicateKind.Predicative && isVerb)
        {
            if (scene.Tree.Case(act) is not { } own) return scene.Is(act, UniversalTag.Adv) ? proposition.Behind(preposition) : [];
            if (own == preposition) return [act];
        }

        var found = proposition.Behind(preposition);
        // "sanctions targeting Russia"
        if (found.Count == 0 && preposition is "against" or "on" && !scene.Is(act, UniversalTag.Verb))
            foreach (var c in scene.Tree.Children(act)) if (scene.Tokens[c].Relation is "acl" && words.Aiming.Contains(scene.Tokens[c].Lemma)) found.AddRange(Arguments.Objects(c).Where(o => o != act));
        if (found.Count == 0 && preposition is "by" && !isVerb) found.AddRange(RightBehind(proposition, "by"));
        if (found.Count == 0 && preposition is "of" && !isVerb) found.AddRange(BehindDoer(proposition));
        if (found.Count == 0 && preposition is "in" && isVerb && Where(act) is >= 0 and var land) return [land];
        if (found.Count > 0 || preposition is "of" or "by") return found;
        // A nominal act in a phrase with its own preposition, which the tree hung on a neighbour: look right, up to the next verb.
        var tokens = scene.Tokens;
        for (var i = act + 1; i < tokens.Count && i <= act + Reach; i++)
        {
            // "a summit dominated by disputes between two others"
            if (tokens[i].Form is "by" && i > act + 1 && scene.Is(i - 1, UniversalTag.Verb)) break;
            if (tokens[i].Upos is UniversalTag.Verb or UniversalTag.Punct or UniversalTag.Sconj && tokens[i].Form is not "-" && !(tokens[i].Head == act && tokens[i].Xpos is "VBN")) break;
            // "according to the minister", "due to the war": two words, one preposition
            if (tokens[i].Form is "to" && tokens[i - 1].Lemma is "accord" or "due" or "prior" or "owe" or "thanks" || tokens[i - 1].Form is "according" or "owing") break;
            if (tokens[i].Upos is not UniversalTag.Adp || !string.Equals(tokens[i].Form, preposition, StringComparison.OrdinalIgnoreCase)) continue;
            for (var j = i + 1; j < tokens.Count && j <= i + Reach; j++)
                if (scene.Named.At(j) is { } phrase && !(isOfOwner && phrase.IsPossessive)) return phrase.IsPossessive ? [] : [phrase.Last];
        }

        return found;
    }

    // "the killing of the general by a Chadian drone", where the tree hangs the doer on the verb above
    private IEnumerable<int> RightBehind(Proposition act, string preposition)
    {
        foreach (var of in act.Behind("of"))
        {
            if (scene.Named.At(of) is not { } phrase || phrase.Last + 2 >= scene.Tokens.Count || scene.Tokens[phrase.Last + 1].Form != preposition) continue;
            for (var i = phrase.Last + 2; i < scene.Tokens.Count && i <= phrase.Last + Reach; i++)
                if (scene.Named.At(i) is { } doer)
                {
                    if (!doer.IsPossessive) yield return doer.Last;
                    yield break;
                }
        }
    }

    private static void Add(List<Filler> found, Phrase phrase, Fillers allowed)
    {
        var actors = phrase.Actors.Count > 0 && !(phrase.Actors[0].Code is null && phrase.Apposition is { Actors.Count: > 1 }) ? phrase.Actors : phrase.Apposition?.Actors ?? [];
        foreach (var actor in actors)
            if ((actor.Fills & allowed) != 0 && !found.Exists(f => f.Actor.Id == actor.Id)) found.Add(new(actor, phrase, false));
    }

    // Whoever the complement clause names as the one to suffer or receive: "threatened to attack Poland".
    private void AddInside(List<Filler> found, Proposition act, Fillers allowed, EventType type, string? mode)
    {
        if (Clauses(act) is not [var clause, ..]) return;
        // "refused to condemn Iran" refuses nothing to Iran; "threatened to attack Poland" threatens Poland, and "agreed to suspend the treaty with Poland" is agreed against it.
        if (type is not (EventType.Threaten or EventType.Request) && mode is not "agree" && IsHostile(clause)) return;
        foreach (var phrase in scene.Named.Phrases)
        {
            if (phrase.First <= act.Predicate || (phrase.Kind is PhraseKind.Anaphor && !(mode is "agree" && IsOther(phrase, act))) || !scene.Tree.IsUnder(phrase.Last, clause) || IsAside(phrase, clause) || IsOwn(phrase, act)) continue;
            // "agreed to meet in Oslo": where they will meet agrees to nothing
            if (mode is "agree" && (IsMission(phrase.Last) || (scene.Tree.Case(phrase.Last) is "in" or "at" && !IsMission(scene.Tokens[phrase.Last].Head)))) continue;
            // "warned that Norway would strike Chad": who will strike is not threatened
            if (type is EventType.Threaten && !Arguments.IsPassive(clause) && Arguments.Surface(clause, 0).Exists(s => scene.Named.At(s) == phrase)) continue;
            foreach (var joined in joins.Of(phrase.Last) is { Count: > 0 } group ? group : [phrase]) Add(found, joined, allowed);
            // "agreed to cap the price of Norwegian oil" is agreed with others
            if (found.Count == 0 && !(mode is "agree" && scene.Tokens[phrase.Last].Relation is "nmod")) AddModifiers(found, phrase, phrase.First, allowed);
            if (found.Count > 0) return;
        }
    }

    // "agreed to see him", "to open relations with it"
    private bool IsOther(Phrase phrase, Proposition act) =>
        scene.Tokens[phrase.Last] is { Upos: UniversalTag.Pron, Relation: "obj" or "obl" or "nmod", Lemma: "he" or "she" or "it" or "they", Form: not ("his" or "its" or "their") } && phrase.Actors is [{ Code: { } code }] && !phrase.IsDoubtful
        && Arguments.Surface(act.Predicate, 0) is [var doer] && scene.Named.At(doer) is { Actors: [{ Code: { } own }] } && own != code;

    private bool IsHostile(int clause)
    {
        var parts = new FrameParts(scene, this, words);
        var acts = frames.Of(scene.Tokens[clause]).Where(f => parts.Fit(scene.Propositions.At(clause), f.Word)).ToList();
        return acts.Count > 0 && acts.TrueForAll(f => f.Frame.Type is not EventType.Mobilize && Ontology.Quad(f.Frame.Type) is 3 or 4);
    }

    // "after China-brokered talks", "amid a row with Iran", "according to Iran": told beside the act, not of it.
    private bool IsAside(Phrase phrase, int clause)
    {
        for (var (i, steps) = (phrase.Last, 0); i >= 0 && i != clause && steps < 12; i = scene.Tokens[i].Head, steps++)
            if (scene.Tree.Case(i) is "after" or "before" or "amid" or "during" or "despite" or "following" or "over" or "until" or "as" or "according to" || scene.Tokens[i].Relation is "advcl" or "acl" or "acl:relcl") return true;
        return false;
    }

    // "AU-led talks": who leads them is not one of the parties
    private bool IsLed(Phrase phrase)
    {
        if (phrase.Modifiers.Count != 1) return false;
        for (var i = phrase.First + 2; i < phrase.Last; i++) if (scene.Tokens[i - 1].Form is "-" && words.Leading.Contains(scene.Tokens[i].Lemma)) return true;
        return false;
    }

    private static void AddModifiers(List<Filler> found, Phrase phrase, int act, Fillers allowed)
    {
        if (phrase.Last < act) return;
        foreach (var actor in phrase.Modifiers)
            if ((actor.Fills & allowed) != 0 && !found.Exists(f => f.Actor.Id == actor.Id)) found.Add(new(actor, phrase, true));
    }
}
