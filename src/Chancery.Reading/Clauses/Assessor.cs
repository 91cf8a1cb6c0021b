using Chancery.Language;

namespace Chancery.Reading.Clauses;

/// <summary>
/// Climbs from a word that names an act to the root of its sentence and gathers what each word on the way makes of it:
/// status, assertion, speakers. Negation, modality and report reach through their whole scope.
/// </summary>
internal sealed partial class Assessor(Tree tree, Arguments arguments, ClauseWords words)
{
    private readonly SpeechTags tags = new(tree, words);

    private IReadOnlyList<Token> Tokens => tree.Tokens;

    /// <summary>What the grammar says of the act this token names.</summary>
    public Assessment Assess(int act)
    {
        var a = new Assessment();
        if (tree.IsClause(act)) Verb(a, act);
        else Noun(a, act);
        Climb(a, act);
        if (!tree.IsClause(act))
        {
            AskReduced(a, act);
            AskRelative(a, act);
            AskAhead(a, act);
        }
        else if (a is { IsTold: false, Status: EventStatus.Occurred })
        {
            a.IsAhead = IsBesideToCome(act);
        }

        if (!a.IsTold && IsInTalks(act)) (a.Status, a.Tense, a.IsTold) = (EventStatus.Ongoing, ClauseTense.Present, true);
        if (tree.IsClause(act) && a.Status is EventStatus.Planned && IsAskedFor(act)) a.Unasserted ??= "only asked for";
        a.IsAlongside = IsAlongside(act);

        AskStep(a, act);
        if (!(IsVouchedFor(a, act) && IsInReduced(act))) foreach (var tag in tags.Over(act)) Speak(a, tag.Verb);
        foreach (var relay in a.Relays) Speak(a, relay);
        if (IsQuestion()) a.Unasserted ??= "a question";
        return a;
    }

    // The act's own verb: auxiliaries, negation, form.
    private void Verb(Assessment a, int verb)
    {
        var (negated, modal, future, perfect, progressive, bound, would) = (-1, -1, -1, false, false, false, false);
        foreach (var c in tree.Children(verb))
        {
            var lemma = Tokens[c].Lemma;
            if (Tokens[c].Relation is "advmod" && (lemma is "not" or "n't" or "never" or "neither" or "nor" && arguments.Denies(c) || Tokens[c].Form is "longer")) negated = c;
            if (Tokens[c].Relation is "cc" && lemma is "nor") negated = c;
            // "with neither claiming victory", "nobody attacked"
            if (Tokens[c].Relation is "nsubj" or "nsubj:pass" && lemma is "neither" or "nobody" or "none") negated = c;
            // "no troops will be sent"
            if (Tokens[c].Relation is "nsubj" or "nsubj:pass" && tree.Child(c, "det") is >= 0 and var no && Tokens[no].Lemma is "no") negated = c;
            // "perhaps targeting the capital"
            if (Tokens[c].Relation is "advmod" && words.GuessingAdverbs.Contains(lemma)) a.Unasserted = "a guess";
            // "nearly died"
            if (Tokens[c] is { Relation: "advmod", Lemma: "nearly" or "almost" } && c == verb - 1) a.Unasserted ??= "not quite done";
            if (Tokens[c].Relation is not ("aux" or "aux:pass" or "cop")) continue;
            switch (Tokens[c].Form.ToLowerInvariant())
            {
                case "will" or "'ll" or "’ll" or "shall" or "wo" or "sha": future = c; break;
                case "would" or "'d" or "’d": (future, would) = (c, true); break;
                case "may" or "might" or "could" or "can" or "ca": modal = c; break;
                case "should" or "must" or "ought": a.Unasserted = "an obligation"; break;
                default:
                    if (lemma is "have") perfect = true;
                    // is to visit, was to visit
                    if (lemma is "be" && arguments.Mark(verb) is "to" && (Tokens[verb].Xpos is "VB" || (Tokens[c].Xpos is "VBD" or "VBZ" or "VBP" && tree.Child(verb, "aux:pass") is >= 0 and var passive && passive != c && Tokens[passive].Xpos is "VB"))) future = c;
                    if (lemma is "be" && Tokens[c].Relation is "aux" && Tokens[verb].Xpos is "VBG") (progressive, bound) = (Tokens[c].Xpos is "VBZ" or "VBP", Tokens[c].Xpos is "VBD");
                    break;
            }
        }

        progressive |= IsBeingDone(verb) || (bound && IsSaidThen(verb));
        a.IsLasting = (perfect || Tokens[verb] is { Relation: "acl", Xpos: "VBN" }) && IsForLong(verb);
        if (modal >= 0 && perfect && IsConceded(verb, modal)) modal = -1;
        if (future >= 0 && !(perfect && IsUnfulfilled(verb))) (a.Status, a.Tense, a.IsTold) = (EventStatus.Planned, ClauseTense.Future, true);
        else if (modal >= 0) (a.Status, a.Tense, a.IsTold) = (EventStatus.Possible, ClauseTense.Future, true);
        // "is expected in Ankara", "we are expecting him in Ankara"
        else if (!perfect && words.Forecasting.Contains(Tokens[verb].Lemma) && !tree.Has(verb, "xcomp") && !tree.Has(verb, "ccomp") && (tree.Has(verb, "obj") || arguments.IsPassive(verb))) (a.Status, a.Tense, a.IsTold) = (EventStatus.Planned, ClauseTense.Future, true);
        // "has been blockading the port": it goes on
        else if (perfect && IsPerfectProgressive(verb)) (a.Status, a.Tense, a.IsTold) = (EventStatus.Ongoing, ClauseTense.Perfect, true);
        else if (IsStillToDo(verb) || IsMeasuredAhead(verb)) (a.Status, a.Tense, a.IsTold) = (EventStatus.Planned, ClauseTense.Future, true);
        // "was to have gone there"
        else if (perfect && IsUnfulfilled(verb)) (a.Status, a.Tense, a.IsTold) = (EventStatus.Cancelled, ClauseTense.Past, true);
        else if (perfect) (a.Status, a.Tense, a.IsTold) = (EventStatus.Occurred, ClauseTense.Perfect, true);
        else if (progressive && words.Motion.Contains(Tokens[verb].Lemma)) (a.Status, a.Tense, a.IsTold) = (EventStatus.Planned, ClauseTense.Future, true);
        // "was heading to Beijing on Sunday": under way, and not yet there
        else if (bound && !progressive && words.Motion.Contains(Tokens[verb].Lemma) && (tree.Child(verb, "xcomp") is not (>= 0 and var said) || Tokens[said].Upos is UniversalTag.Verb)) (a.Status, a.Tense, a.IsTold) = (EventStatus.Planned, ClauseTense.Past, true);
        else if (progressive) (a.Status, a.Tense, a.IsTold) = (EventStatus.Ongoing, ClauseTense.Progressive, true);
        // "Minister heading to Rome on Monday": a headline that leaves out "is"
        else if (Tokens[verb] is { Xpos: "VBG", Relation: "root" or "parataxis" } && words.Motion.Contains(Tokens[verb].Lemma) && tree.Has(verb, "nsubj")) (a.Status, a.Tense, a.IsTold) = (EventStatus.Planned, ClauseTense.Future, true);
        else if (IsHeadlineInfinitive(verb)) (a.Status, a.Tense, a.IsTold) = (EventStatus.Planned, ClauseTense.Future, true);
        // "is due in Ankara", "is on a visit to China", "is in Beijing"
        else if (Tokens[verb].Upos is UniversalTag.Adj && tree.Has(verb, "cop") && words.PlannedPredicates.Contains(Tokens[verb].Lemma) && !words.OfferingPredicates.Contains(Tokens[verb].Lemma)) (a.Status, a.Tense, a.IsTold) = (EventStatus.Planned, ClauseTense.Future, true);
        else if (Tokens[verb].Upos is UniversalTag.Noun or UniversalTag.Propn or UniversalTag.Adv && tree.Child(verb, "cop") is >= 0 and var copula && Tokens[copula].Xpos is "VBZ" or "VBP" && (tree.Case(verb) is "on" or "in" || (Tokens[verb] is { Upos: UniversalTag.Adv, Form: "back" or "home" } && arguments.Direct(verb, "in").Count > 0))) (a.Status, a.Tense, a.IsTold) = (EventStatus.Ongoing, ClauseTense.Present, true);
        // "when he visits": not yet, or again and again
        else if ((TenseOf(verb) is ClauseTense.Present || IsBare(verb)) && Tokens[verb].Relation is "advcl" or "conj" or "acl:relcl" && IsWhenever(verb)) (a.Status, a.Tense, a.IsTold) = (EventStatus.Planned, ClauseTense.Future, true);
        // "after seizing the ship, it asked for talks"
        else if (Tokens[verb] is { Xpos: "VBG", Relation: "advcl", Head: >= 0 and var then } && arguments.Mark(verb) is "after" && TenseOf(then) is ClauseTense.Past) a.Tense = ClauseTense.Past;
        else a.Tense = TenseOf(verb);
        a.IsTold |= a.Tense is ClauseTense.Past;
        if (would && HasCondition(verb)) a.Unasserted = "a condition";
        if (would && perfect) a.Unasserted = "contrary to fact";
        if (would && !IsReportedLater(verb)) a.Status = EventStatus.Possible;
        if (future >= 0) a.Cues.Add(future);
        if (modal >= 0) a.Cues.Add(modal);
        if (modal >= 0 && IsFeared(verb)) a.Unasserted ??= "only feared";
        if (negated >= 0) Negate(a, negated);
        // "will visit and sign": the second verb shares the first one's auxiliary.
        if (!a.IsTold && Tokens[verb] is { Xpos: "VB" or "VBP" or "VBG", Relation: "conj", Head: >= 0 and var first } && tree.IsClause(first) && !tree.Has(verb, "nsubj"))
        {
            var above = new Assessment();
            Verb(above, first);
            (a.Status, a.Tense, a.IsTold) = (above.Status, above.Tense, above.IsTold);
            a.Unasserted ??= above.Unasserted;
            a.Cues.AddRange(above.Cues);
        }
    }

    private bool IsUnfulfilled(int verb)
    {
        if (Tokens[verb].Xpos is not ("VBN" or "VBD") || arguments.Mark(verb) is not "to") return false;
        foreach (var c in tree.Children(verb)) if (Tokens[c] is { Relation: "aux" or "cop", Lemma: "be", Xpos: "VBD" }) return true;
        return false;
    }

    private bool IsPerfectProgressive(int verb)
    {
        var (has, been) = (false, false);
        foreach (var c in tree.Children(verb))
        {
            has |= Tokens[c] is { Relation: "aux", Lemma: "have", Xpos: "VBZ" or "VBP" };
            been |= Tokens[c] is { Relation: "aux", Form: "been" };
        }

        return has && been && Tokens[verb].Xpos is "VBG";
    }

    // "would forge a pact if it wins"
    private bool HasCondition(int verb)
    {
        foreach (var c in tree.Children(verb)) if (Tokens[c].Relation is "advcl" && arguments.Mark(c) is "if" or "unless") return true;
        return false;
    }

    // "amid fears it could invade": with no "that", trees hang the clause elsewhere
    private bool IsFeared(int verb)
    {
        var (subject, first) = (tree.Child(verb, "nsubj"), tree.Child(verb, "nsubj"));
        while (first > 0 && tree.IsUnder(first - 1, subject)) first--;
        return first > 0 && Tokens[first - 1].Upos is UniversalTag.Noun && words.UnrealNouns.Contains(Tokens[first - 1].Lemma);
    }

    private bool IsWhenever(int verb)
    {
        foreach (var c in tree.Children(verb)) if (Tokens[c].Relation is "advmod" or "mark" && Tokens[c].Lemma is "when") return true;
        return false;
    }

    private void Negate(Assessment a, int cue)
    {
        a.Cues.Add(cue);
        a.IsTold = true;
        // "will no longer", "will not now": it was planned.
        a.Status = a.Status is EventStatus.Planned && (Tokens[cue].Form is "longer" || (cue + 1 < Tokens.Count && Tokens[cue + 1].Lemma is "now"))
            ? EventStatus.Cancelled
            : EventStatus.Denied;
    }

    private ClauseTense TenseOf(int verb)
    {
        var at = verb;
        if (tree.Child(verb, "aux:pass") is >= 0 and var aux) at = aux;
        else if (tree.Child(verb, "cop") is >= 0 and var copula) at = copula;
        return Tokens[at].Xpos switch
        {
            "VBD" => ClauseTense.Past,
            // "said its warplanes hit two camps": a form that does not tell, under a past verb of saying
            "VBP" or "VB" when at == verb && words.Invariant.Contains(Tokens[verb].Lemma) && Tokens[verb] is { Relation: "ccomp", Head: >= 0 and var said } && Tokens[said].Xpos is "VBD" && words.Reporting.Contains(Tokens[said].Lemma) && !tree.Has(verb, "aux") && !tree.Has(verb, "mark") => ClauseTense.Past,
            "VBZ" or "VBP" => ClauseTense.Present,
            "VBN" => Tokens[verb].Relation is "acl" or "advcl" ? ClauseTense.Past : ClauseTense.None,
            _ => ClauseTense.None,
        };
    }

    // "Putin to visit China": an infinitive with a subject and no verb above it.
    private bool IsHeadlineInfinitive(int verb) =>
        arguments.Mark(verb) is "to" && (Tokens[verb].Relation is "root" or "parataxis" || (tree.Has(verb, "nsubj") && (Tokens[verb].Relation is "ccomp" or "conj" || (Tokens[verb].Relation is "advcl" && tree.Child(verb, "nsubj") is 0))));

    // "said he would visit" is the future seen from the past; "would visit" alone is a condition.
    private bool IsReportedLater(int verb)
    {
        for (var (i, steps) = (verb, 0); i >= 0 && steps < 8; i = Tokens[i].Head, steps++)
        {
            if (Tokens[i].Relation is "ccomp" or "acl:relcl" or "parataxis") return true;
            foreach (var c in tree.Children(i)) if (Tokens[c].Relation is "parataxis" or "ccomp" && words.Reporting.Contains(Tokens[c].Lemma)) return true;
        }

        return false;
    }

    // A noun's own adjectives: planned, possible, cancelled.
    private void Noun(Assessment a, int noun)
    {
        foreach (var c in tree.Children(noun))
        {
            // "president due to hold talks"
            if (c + 2 < noun && words.PlannedPredicates.Contains(Tokens[c].Lemma) && Tokens[c + 1].Lemma is "to" && Tokens[c + 2].Xpos is "VB" && Tokens[c].Upos is UniversalTag.Adj)
            {
                (a.Status, a.IsTold, a.Tense) = (EventStatus.Planned, true, ClauseTense.Future);
                a.Cues.Add(c);
            }

            // "a visit announced by Beijing"
            if (Tokens[c] is { Relation: "acl", Xpos: "VBN" or "VBD" } && words.Announcing.Contains(Tokens[c].Lemma) && arguments.Subjects(c).Count > 0 && arguments.IsPassive(c)) Speak(a, c);
            // "a meeting due next week", "the visit, due to begin on Monday"
            if (c > noun && Tokens[c] is { Upos: UniversalTag.Adj, Relation: "acl" or "amod" or "appos" or "parataxis" } && words.PlannedPredicates.Contains(Tokens[c].Lemma) && !tree.Has(c, "cop"))
            {
                (a.Status, a.IsTold, a.Tense) = (EventStatus.Planned, true, ClauseTense.Future);
                a.Cues.Add(c);
            }

            if (Tokens[c].Relation is not ("amod" or "compound" or "acl" or "advmod")) continue;
            // "has regular meetings with both"
            if (words.HabitualAdjectives.Contains(Tokens[c].Lemma) && arguments.LightVerb(noun) is >= 0 and var habit && TenseOf(habit) is ClauseTense.Present) a.Unasserted = "a habit";
            if (StatusOf(c) is not { } status) continue;
            // "a possible future invasion"
            if (status is EventStatus.Planned && a is { IsTold: true, Status: EventStatus.Possible }) continue;
            // "held their long-awaited meeting on Monday", "the planned offensive has begun"
            if (status is EventStatus.Planned && IsUnderWay(noun)) continue;
            (a.Status, a.IsTold) = (status, true);
            a.Cues.Add(c);
            if (status is EventStatus.Planned or EventStatus.Possible) a.Tense = ClauseTense.Future;
        }

        foreach (var participle in arguments.Participles(noun))
        {
            if (Tokens[participle].Head == noun || a.IsTold || StatusOf(participle) is not { } status) continue;
            (a.Status, a.IsTold, a.Tense) = (status, true, ClauseTense.Future);
            a.Cues.Add(participle);
        }

        if (tree.Child(noun, "det") is >= 0 and var det && Tokens[det].Lemma is "no" or "any")
        {
            // "no talks are planned", "no meeting took place": said not to be
            if (Tokens[det].Lemma is "no" && IsToldOf(noun)) Set(a, EventStatus.Denied, det);
            else a.Unasserted = "no such act";
        }
    }

    // It is the whole of what is said that it is planned, held, takes place.
    private bool IsToldOf(int noun)
    {
        if (Tokens[noun].Head is not (>= 0 and var verb) || Tokens[verb].Upos is not UniversalTag.Verb) return false;
        return Tokens[noun].Relation switch
        {
            "nsubj:pass" => words.Planning.Contains(Tokens[verb].Lemma) || words.Happening.Contains(Tokens[verb].Lemma),
            "nsubj" => words.Happening.Contains(Tokens[verb].Lemma),
            "obj" => Tokens[verb].Lemma is "hold" or "plan" or "schedule",
            _ => false,
        };
    }

    private bool IsUnderWay(int noun)
    {
        var carrier = Tokens[noun].Relation is "obj" && arguments.LightVerb(noun) is >= 0 and var light ? light : Tokens[noun] is { Relation: "nsubj" or "nsubj:pass", Head: >= 0 and var verb } && Tokens[verb].Upos is UniversalTag.Verb && IsHappening(verb) ? verb : -1;
        if (carrier < 0) return false;
        var above = new Assessment();
        Verb(above, carrier);
        return above is { Status: EventStatus.Occurred or EventStatus.Ongoing, IsTold: true };
    }

    // "restored relations, a step announced by the minister", "will go there, a trip that the minister announced"
    private void AskStep(Assessment a, int act)
    {
        for (var i = act + 1; i < Tokens.Count; i++)
            if (Tokens[i] is { Relation: "acl" or "acl:relcl", Xpos: "VBN" or "VBD", Head: >= 0 and var step } && Tokens[step].Relation is "appos" or "parataxis" && step > act && words.Announcing.Contains(Tokens[i].Lemma)
                && tree.Child(step, "det") is >= 0 and var det && Tokens[det].Lemma is "a" && tree.IsUnder(step, act) && arguments.Subjects(i) is [var announcer, ..] && announcer > step) Speak(a, i);
    }

    private EventStatus? StatusOf(int modifier)
    {
        var form = Tokens[modifier].Form.ToLowerInvariant();
        return words.CancelledAdjectives.Contains(form) ? EventStatus.Cancelled
            : words.PostponedAdjectives.Contains(form) ? EventStatus.Postponed
            : words.PossibleAdjectives.Contains(form) ? EventStatus.Possible
            : words.PlannedAdjectives.Contains(form) ? EventStatus.Planned
            : words.OngoingAdjectives.Contains(form) && Tokens[modifier].Relation is "amod" ? EventStatus.Ongoing
            : null;
    }

    private bool IsQuestion() => Tokens[^1].Form is "?";
}
