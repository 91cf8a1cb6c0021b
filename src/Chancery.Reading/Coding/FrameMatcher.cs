using Chancery.Language;
using Chancery.Reading.Clauses;
using Chancery.Reading.Lexicon;
using Chancery.Reading.Names;

namespace Chancery.Reading.Coding;

/// <summary>Fits the lexicon's frames to the words of a sentence.</summary>
internal sealed class FrameMatcher(FrameIndex frames, ClauseWords words)
{
    private static readonly string[] MutualSlots = ["subject", "possessive", "between", "of", "by", "modifier"];

    /// <summary>The best fit of each token that names an act.</summary>
    public List<Candidate> Match(Scene scene)
    {
        var found = new List<Candidate>();
        var slots = new Slots(scene, words, frames);
        var parts = new FrameParts(scene, slots, words);
        var held = frames.NeededIn(scene.Tokens);
        var calls = new List<FrameIndex.Call>();
        for (var i = 0; i < scene.Tokens.Count; i++)
        {
            Candidate? best = null;
            calls.Clear();
            frames.Find(scene.Tokens[i], held, calls);
            if (calls.Count == 0) continue;
            var hasParticle = scene.Tree.Has(i, "compound:prt");
            Proposition? act = null;
            foreach (var (frame, word, _, _) in calls)
            {
                if (!HasWords(scene, i, word, hasParticle)) continue;
                var proposition = act ??= scene.Propositions.At(Predicate(scene, i));
                if (!parts.Fit(proposition, word)) continue;
                var candidate = Fill(slots, frame, word, proposition);
                if (!IsJoint(candidate) && !IsOfPeople(scene, candidate) && !Encounters.IsOther(scene, candidate) && (best is null || candidate.Weight > best.Weight)) best = candidate;
            }

            // "will not accept the plan": not accepting is what is done
            if (best is { Word.IsNegated: true, Assessment.Status: EventStatus.Denied or EventStatus.Cancelled }) best.Assessment.Status = EventStatus.Occurred;
            if (best is not null) found.AddRange(OneAVisit(scene, best).SelectMany(c => Reciprocity.Spread(scene, c)).SelectMany(c => Reciprocity.Apart(scene, c)));
        }

        return Once(scene, parts, found);
    }

    // "Chad and Norway will hold drills": who drills with another exercises with him
    private static bool IsJoint(Candidate candidate) => candidate.Mode is "drill" && candidate.Sources.Select(s => s.Actor.Code).Distinct().Count() > 1;

    // "captured a spy in Chad": who takes a man takes no land
    private static bool IsOfPeople(Scene scene, Candidate candidate) =>
        candidate is { Mode: "occupy", Word.Class: WordClass.Verb } && candidate.Proposition.Objects is [var taken] && scene.Named.At(taken) is { Last: var last, Place: null, Actors.Count: > 0 } people && last == taken
        && people.Actors.All(a => a.Kind is ActorKind.Person || (a.Fills & (Fillers.People | Fillers.Place)) is Fillers.People);

    // "was in Kyiv": what the copula says of somebody stands at its head
    private static int Predicate(Scene scene, int i) => scene.Tokens[i] is { Relation: "cop", Head: >= 0 and var said } ? said : i;

    // "Y visited X and W" is two visits.
    private static IEnumerable<Candidate> OneAVisit(Scene scene, Candidate candidate)
    {
        // "the king and the emir have both been in Rome"
        if (candidate is { Mode: "visit", Word.Class: WordClass.Verb, Sources.Count: > 1 } && scene.Tokens.Any(t => t.Form is "both" && t.Index < candidate.Token && t.Index >= candidate.Sources[0].Phrase.First)) return candidate.Sources.GroupBy(s => s.Actor.Code).Select(g => candidate with { Sources = [.. g] });
        if (candidate.Mode is not "visit" || candidate.Targets.Select(t => t.Actor.Code).Distinct().Count() < 2) return [candidate];
        return candidate.Targets.GroupBy(t => t.Actor.Code).Select(g => candidate with { Targets = [.. g] });
    }

    // "held talks" and "talks" in it, "hit with sanctions" and "sanctions", are one mention: the verb's where it is complete, else the noun's.
    private static List<Candidate> Once(Scene scene, FrameParts parts, List<Candidate> found)
    {
        if (found.Count < 2) return found;
        var doubled = new HashSet<Candidate>(ReferenceEqualityComparer.Instance);
        foreach (var verb in found)
        {
            if (!verb.Word.IsPhrase) continue;
            var wanted = parts.Wanted(verb.Proposition, verb.Word).ToHashSet();
            foreach (var noun in found)
                // a summit, or a meeting, is no part of the journey to it
                if ((noun.Type == verb.Type || IsEased(verb, noun)) && !(verb.Mode is "visit" && noun.Mode is not "visit") && noun.Word.Class is WordClass.Noun && noun.Token != verb.Token && wanted.Contains(noun.Token))
                    // "convened an emergency meeting": the noun tells who met, if only of one body's members
                    doubled.Add(noun.Type == verb.Type && !verb.IsComplete && verb.Targets.Count == 0 && verb.Mode is "meet" or "mediate" && noun is { IsComplete: false, IsMutual: true, Mode: "meet", Sources.Count: > 0 } ? verb : noun.Type == verb.Type && noun.IsComplete && (!verb.IsComplete || (noun.Mode == verb.Mode && scene.Tokens[verb.Token].Head == noun.Token)) ? verb : noun);
        }

        // "attacked a town, killing twelve people": one happening, told by its main verb
        foreach (var aside in found)
            if (scene.Tokens[aside.Token] is { Relation: "advcl", Xpos: "VBG" } token && found.Exists(f => f.Token == token.Head && f.Type == aside.Type && f.IsComplete) && !aside.IsComplete) doubled.Add(aside);
        // "rallied to protest against him": one protest, told by the half that names whom it is against
        foreach (var aim in found)
            if (aim.Type is EventType.Protest && scene.Tokens[aim.Token] is { Relation: "advcl" or "xcomp", Xpos: "VB" } token && found.Find(f => f.Token == token.Head && f.Type == aim.Type) is { } way && aim.IsComplete && way.IsComplete) doubled.Add(aim.Targets.Count >= way.Targets.Count ? way : aim);
        return [.. found.Where(c => !doubled.Contains(c))];
    }

    // "refused to lift the sanctions", "will end its blockade", "suspended all trade": what is eased or ended stood before, and is not told anew
    private static bool IsEased(Candidate verb, Candidate noun) => verb.Type is EventType.Retreat ? noun.Type is EventType.Sanction or EventType.Coerce : verb.Type is EventType.Sanction && noun.Type is EventType.Cooperate;

    // The words that must stand before it, and its particle.
    private static bool HasWords(Scene scene, int at, FrameWord word, bool hasParticle)
    {
        for (var (k, i) = (word.Before.Count - 1, at - 1); k >= 0; k--, i--)
        {
            while (i >= 0 && scene.Tokens[i].Form is "-") i--;
            if (i < 0 || !(scene.Tokens[i].Lemma == word.Before[k] || string.Equals(scene.Tokens[i].Form, word.Before[k], StringComparison.OrdinalIgnoreCase))) return false;
        }

        // "broke off" is not "broke", "put off" not "put"
        if (word.Particle is null) return word.Class is not WordClass.Verb || !hasParticle;
        foreach (var c in scene.Tree.Children(at))
            if (scene.Tokens[c].Lemma == word.Particle && scene.Tokens[c].Relation is "compound:prt" or "advmod" or "case" or "obl" or "mark") return true;
        // "said no date was set" says no to nobody
        return at + 1 < scene.Tokens.Count && string.Equals(scene.Tokens[at + 1].Form, word.Particle, StringComparison.OrdinalIgnoreCase)
            && !(scene.Tokens[at + 1].Relation is "det" && at + 2 < scene.Tokens.Count && scene.Tokens[at + 2].Upos is UniversalTag.Noun or UniversalTag.Adj or UniversalTag.Propn);
    }

    // "UN meeting of the ministers Wong and Wang": who is named in person stands for the state; a body's name before the noun only tells where.
    private static void Thin(List<Filler> parties)
    {
        if (parties.Count(p => !p.IsModifier) > 1) parties.RemoveAll(p => p.IsModifier);
        var persons = parties.Where(p => p.Actor.Kind is ActorKind.Person).Select(p => p.Actor.Code).ToHashSet();
        parties.RemoveAll(p => p.Actor.Kind is not ActorKind.Person && p.Actor.Code is not null && persons.Contains(p.Actor.Code));
    }

    private static Candidate Fill(Slots slots, Frame frame, FrameWord word, Proposition act)
    {
        var mutual = word.Mutual ?? frame.Mutual;
        // "played host to Brazil's president": a person, though nobody knows which
        var isOnlyOfPeople = frame.Type is EventType.Consult && (frame.SourceFillers & (Fillers.Person | Fillers.Political)) is Fillers.Person;
        var allowedSources = isOnlyOfPeople ? frame.SourceFillers | Fillers.Political : frame.SourceFillers;
        var sources = new List<Filler>();
        var sourceSlots = mutual && word.Class is WordClass.Noun ? word.Source.Concat(MutualSlots).Distinct() : word.Source;
        foreach (var slot in sourceSlots)
        {
            // "after Biden's meeting with Kishida, Xi flew home": whose it is is told, and whoever does something else after it has no part in it
            if (slot is "subject" && mutual && word.Class is WordClass.Noun && sources.Count > 0 && act.Carrier < 0) continue;
            foreach (var filler in slots.Fill(act, word, slot, allowedSources, frame.Type))
                if ((!isOnlyOfPeople || (filler.Actor.Fills & frame.SourceFillers) != 0 || filler.Actor.Kind is ActorKind.Person) && !sources.Exists(s => s.Actor.Id == filler.Actor.Id)) sources.Add(filler);
            if (sources.Count > 0 && !mutual) break;
        }

        // The subject of the verb that carries the noun: paid a visit, cancelled talks, came on a visit.
        // Who announces dismissals dismisses.
        if (sources.Count == 0 && word.Class is WordClass.Noun && !((word.Mode ?? frame.Mode) is "dismissal" && act.Carrier >= 0 && slots.IsAnnouncing(act.Carrier))) sources.AddRange(slots.Fill(act, word, "subject", frame.SourceFillers, frame.Type));
        if (mutual) Thin(sources);
        var (targets, own) = (new List<Filler>(), new List<Filler>());
        // whoever warns or urges the people of another state speaks to it
        var allowed = frame.Type is EventType.Request or EventType.Threaten || (frame.Type is EventType.Support && (word.Mode ?? frame.Mode) is "thank" or "condole" or "apologise") ? frame.TargetFillers | Fillers.People : frame.TargetFillers;
        // a company suffers for its country, and deals for itself
        if (!mutual && (allowed & Fillers.People) != 0) allowed |= Fillers.Company;
        foreach (var slot in word.Target)
        {
            // "Norway may strike, its minister warned": of whom what follows speaks need not be warned by "its"
            if (frame.Type is EventType.Threaten && slot is "clause-subject" or "clause-owner" && sources.Exists(s => s.Phrase.Possessor is { IsDoubtful: true } or { Kind: PhraseKind.Anaphor })) continue;
            foreach (var filler in slots.Fill(act, word, slot, allowed, frame.Type, word.Mode ?? frame.Mode))
                // "said it was unacceptable": what was done is, and no state
                if (!(slot is "clause-subject" && frame.Type is EventType.Accuse && slots.IsIt(filler)) && !sources.Exists(s => s.Actor.Id == filler.Actor.Id || (frame.Type is EventType.Threaten && s.Actor.Code is not null && s.Actor.Code == filler.Actor.Code))) targets.Add(filler);
            if (targets.Count == 0) continue;
            // "failed to hit its targets in Chad": nobody's force is turned on himself where another is told
            if (frame.Type is not EventType.Assault || mutual || sources.Count == 0 || !targets.TrueForAll(t => t.Actor.Code is not null && sources.Exists(s => s.Actor.Code == t.Actor.Code))) break;
            if (own.Count == 0) own.AddRange(targets);
            targets.Clear();
        }

        if (targets.Count == 0) targets.AddRange(own);
        if (targets.Count == 0 && sources.Count > 0 && frame.Type is EventType.Request or EventType.Accuse or EventType.Threaten or EventType.Support || (frame.Type is EventType.Agree && (word.Mode ?? frame.Mode) is "offer" or "invite" or "promise"))
            targets.AddRange(slots.Addressed(act, frame.TargetFillers).Where(t => !sources.Exists(s => s.Actor.Code == t.Actor.Code)));
        if (targets.Count == 0 && sources.Count > 0 && frame.Type is EventType.Threaten) targets.AddRange(slots.Warned(act, sources, frame.TargetFillers));
        // "broke its treaty between Norway and Chad": with the other
        if (frame.Type is EventType.Reject && targets.Count > 1 && targets.Exists(t => !sources.Exists(s => s.Actor.Code == t.Actor.Code))) targets.RemoveAll(t => t.Actor.Code is not null && sources.Exists(s => s.Actor.Code == t.Actor.Code));
        // "soldiers killed during their own offensive": by whom is not told
        if (frame.Type is EventType.Assault && !mutual && act is { Kind: PredicateKind.Verb, Voice: Voice.Passive } && targets.Count > 0 && sources.Count > 0 && act.Behind("by").Count == 0 && sources.TrueForAll(s => s.Actor.Code is not null && targets.TrueForAll(t => t.Actor.Code == s.Actor.Code))) sources.Clear();
        // "Khan's arrest", but "India's arrest of Khan"
        if (sources.Count == 0 && targets.Count > 0 && word.Class is WordClass.Noun && word.Target.Contains("possessive"))
            sources.AddRange(slots.Fill(act, word, "possessive", frame.SourceFillers, frame.Type).Where(s => !targets.Exists(t => t.Phrase == s.Phrase)));
        if (mutual && frame.Type is EventType.Consult && word.Class is WordClass.Noun && (act.Assessment.Owners.Count > 0 || act.Assessment.Status is EventStatus.Cancelled or EventStatus.Postponed)
            && slots.Other([.. sources, .. targets], act.Predicate) is { } other) targets.Add(other);
        // "told Sunak during a meeting", "assured her in a call": whom one speaks to there
        if (mutual && targets.Count == 0 && frame.Type is EventType.Consult && word.Class is WordClass.Noun && (word.Mode ?? frame.Mode) is "meet" or "call" or "talks" && sources.TrueForAll(s => s.Actor.Kind is ActorKind.Person))
            foreach (var one in slots.Company(act, frame.TargetFillers))
                if (!sources.Exists(s => s.Actor.Code == one.Actor.Code)) targets.Add(one);
        if (frame.Type is EventType.Consult && (word.Mode ?? frame.Mode) is "summit" && slots.Attending(act) is { Who.Count: > 0 } attending)
        {
            // "met at the Tokyo summit": where it is
            if (sources.TrueForAll(s => s.IsModifier && s.Actor.Kind is ActorKind.State) && sources.Select(s => s.Actor.Code).Distinct().Count() == 1) sources.Clear();
            foreach (var one in attending.Who)
                if (!sources.Exists(s => s.Actor.Code == one.Actor.Code) && !targets.Exists(t => t.Actor.Id == one.Actor.Id)) sources.Add(one);
            if (attending.IsPlanned && act.Assessment.Status is EventStatus.Occurred) act.Assessment.Status = EventStatus.Planned;
        }

        // "accused Chad of the raid at a meeting of the council": who speaks there is there
        if (frame.Type is EventType.Consult && (word.Mode ?? frame.Mode) is "meet" && word.Class is WordClass.Noun && sources.Count > 0 && sources.Concat(targets).All(s => s.Actor.Kind is ActorKind.Organisation) && slots.Attending(act, true) is { Who.Count: > 0 } present)
        {
            foreach (var one in present.Who)
                if (!sources.Exists(s => s.Actor.Code == one.Actor.Code)) sources.Add(one);
            if (present.IsPlanned && act.Assessment.Status is EventStatus.Occurred) act.Assessment.Status = EventStatus.Planned;
        }

        // "put the king in a bind during a visit to Chad": where nobody's doing is told, the one it befell
        if (sources.Count == 0 && targets.Count > 0 && word.Class is WordClass.Noun && (word.Mode ?? frame.Mode) is "visit") sources.AddRange(slots.Guest(act).Where(g => !targets.Exists(t => t.Actor.Code == g.Actor.Code)));
        // "said during a visit from China's foreign minister": who speaks is the host.
        if (targets.Count == 0 && sources.Count > 0 && word.Class is WordClass.Noun && (word.Mode ?? frame.Mode) is "visit")
            targets.AddRange(slots.Fill(act, word, "subject", frame.TargetFillers).Where(h => h.Actor.Code is { } code && !sources.Exists(s => s.Actor.Code == code)));
        if (frame.Type is EventType.Consult && (word.Mode ?? frame.Mode) is "visit")
        {
            // "Austin greets Gallant in Tel Aviv": who is at home is the host
            if (word.Source is ["object", ..] && word.Target.Contains("subject") && slots.Land(act) is { } land && sources.Count > 0 && sources.TrueForAll(s => s.Actor.Code == land) && targets.Count > 0 && targets.TrueForAll(t => t.Actor.Code is not null && t.Actor.Code != land))
                (sources, targets) = (targets, sources);
            // "Macron and Scholz attended a conference in Paris": one of them is at home
            if (targets.Count > 0 && sources.Exists(s => s.Actor.Code is not null && !targets.Exists(t => t.Actor.Code == s.Actor.Code))) sources.RemoveAll(s => s.Actor.Code is not null && targets.TrueForAll(t => t.Actor.Code == s.Actor.Code));
        }

        // "the overthrow of Bashir and large protests": a change of office is a person's
        if (frame.Type is EventType.Office && sources.Exists(s => s.Actor.Kind is ActorKind.Person)) sources.RemoveAll(s => s.Actor.Kind is ActorKind.Group);
        // "Iran jailed a British-Iranian dual national": to whom he is a foreigner is told by his other state
        if (frame.Type is EventType.Coerce or EventType.Assault or EventType.Retreat && !mutual && targets.Count > 1 && targets.TrueForAll(t => t.Phrase == targets[0].Phrase) && targets.Exists(t => !sources.Exists(s => s.Actor.Code == t.Actor.Code)))
            targets.RemoveAll(t => sources.Exists(s => s.Actor.Code == t.Actor.Code));
        return new(frame, word, act, sources, targets);
    }
}
