using Chancery.Language;

namespace Chancery.Reading.Clauses;

// What the words above a nominal act make of it.
internal sealed partial class Assessor
{
    // A nominal act: under a verb that plans, holds, cancels, announces it, or beside a time. True while the next word up still speaks of it.
    private bool FromNominal(Assessment a, int noun, int head)
    {
        if (head < 0) return false;
        var relation = Tokens[noun].Relation;
        if (relation is "conj" && !tree.IsClause(head)) return true;
        if (relation is "appos")
        {
            if (!a.IsTold) Noun(a, head);
            return true;
        }

        // "amid attacks", "despite the ban": told beside whatever stands above
        if (relation is "nmod" or "obj" && tree.Case(noun) is { } beside && words.BesidePrepositions.Contains(beside)) return false;
        if (AskCourse(a, noun, head, relation) || AskInvitation(a, noun, head, relation)) return false;
        // "a takeover would shake the region"; but "the attack would shake it"
        if (relation is "nsubj" && Tokens[noun].Xpos is not "NNS" && IsUnsettled(noun) && tree.IsClause(head) && IsWouldBe(head)) a.IsSupposed = true;
        // "raids are the norm"
        if (relation is "nsubj" && Tokens[noun].Xpos is "NNS" && IsUnsettled(noun) && tree.Has(head, "cop") && words.GenericPredicates.Contains(Tokens[head].Lemma)) a.Unasserted ??= "none in particular";
        // "would respond to attacks"
        if (Tree.Plain(relation) is "obl" && tree.Case(noun) is "to" && IsUnsettled(noun) && words.Answering.Contains(Tokens[head].Lemma) && (IsWouldBe(head) || IsToCome(head))) a.Unasserted ??= "none in particular";
        if (!a.IsTold && !IsRecent(noun) && !IsGone(noun, false) && IsAheadOf(noun, head, relation))
        {
            (a.Status, a.Tense) = (EventStatus.Planned, ClauseTense.None);
            return false;
        }

        // "his re-election bid", "invasion plans"
        if (relation is "compound" && !a.IsTold && !(tree.Case(head) is "during" or "under") && (words.PossibleNouns.Contains(Tokens[head].Lemma) || words.PlannedNouns.Contains(Tokens[head].Lemma)))
        {
            OfNoun(a, noun, head);
            return false;
        }

        // "voiced its opposition to attacks": the tree may hang them on the verb
        if (Tree.Plain(relation) is "obl" && tree.Child(noun, "case") is > 0 and var to && words.WardingNouns.Contains(Tokens[to - 1].Lemma) && Tokens[to].Lemma is "to" or "against" or "from" && IsUnsettled(noun))
        {
            a.Unasserted ??= "only " + Tokens[to - 1].Lemma;
            return false;
        }

        // "to defend itself against Russian missile attacks"
        if (Tree.Plain(relation) is "obl" && tree.Case(noun) is "against" or "from" && words.WardingVerbs.Contains(Tokens[head].Lemma) && IsUnsettled(noun))
        {
            a.Unasserted ??= "only warded off";
            return false;
        }

        // "likely triggering protests"
        if (relation is "obj" && Tokens[head].Xpos is "VBG" && IsHedged(head))
        {
            a.Unasserted ??= "a guess";
            return false;
        }

        // "an air raid siren", "missile attack warnings"
        if (relation is "compound" && words.AlarmNouns.Contains(Tokens[head].Lemma))
        {
            a.Unasserted ??= "only " + Tokens[head].Lemma;
            return false;
        }

        // "the proposed sanctions list"
        if (relation is "compound" && !a.IsTold && words.Collections.Contains(Tokens[head].Lemma))
        {
            Colour(a, head);
            return true;
        }

        if (relation is "nmod" && Tokens[head].Upos is UniversalTag.Noun) return OfNoun(a, noun, head);
        // "is ready for its offensive", "prepares for the withdrawal", "braces for attacks"
        if (Tree.Plain(relation) is "obl" && tree.Case(noun) is "for" && !a.IsTold && words.Awaiting.Contains(Tokens[head].Lemma))
        {
            (a.Status, a.Tense, a.IsTold, a.IsAwaited) = (EventStatus.Planned, ClauseTense.Future, true, true);
            return false;
        }

        if (tree.Has(head, "cop") && Tokens[head].Upos is not UniversalTag.Verb)
        {
            if (relation is "nsubj") UnderCopula(a, head);
            // "will be in Moscow for talks", "is due there for talks"
            else if (tree.Case(noun) is "for" && !a.IsTold && (tree.Case(head) is "in" or "at" || words.PlannedPredicates.Contains(Tokens[head].Lemma))) Inherit(a, head);
            // "is in Moscow on a visit"
            else if (tree.Case(noun) is "on" && !a.IsTold && tree.Child(head, "cop") is >= 0 and var copula && Tokens[copula].Xpos is "VBZ" or "VBP" && !arguments.IsNegated(head)) (a.Status, a.Tense, a.IsTold) = (EventStatus.Ongoing, ClauseTense.Present, true);
            return false;
        }

        // "there were talks", "there will be a summit"
        if (relation is "nsubj" && tree.Has(head, "expl") && Tokens[head].Lemma is "be")
        {
            if (!a.IsTold && !arguments.IsNegated(head)) Inherit(a, head);
            return true;
        }

        if (Tokens[head].Upos is not UniversalTag.Verb) return false;
        // "Visit expected to focus on trade": a headline that leaves out "is"
        if (relation is "nsubj" && words.PlannedAdjectives.Contains(Tokens[head].Form.ToLowerInvariant()) && tree.Has(head, "xcomp") && !tree.Has(head, "aux")) relation = "nsubj:pass";
        if (relation is "obj" or "nsubj:pass" || (relation is "nsubj" && (IsHappening(head) || (words.Continuing.Contains(Tokens[head].Lemma) && TenseOf(head) is not ClauseTense.Past)))) UnderVerb(a, noun, head, relation);
        else if (Tree.Plain(relation) is "obl" && Beside(a, noun, head)) return true;
        else if (Tree.Plain(relation) is not "obl") return false;
        // "said it condemned the attack": the attack is no part of what is said
        return relation is "nsubj:pass" or "nsubj" || (relation is "obj" && !words.Factive.Contains(Tokens[head].Lemma) && !(words.Presuming.Contains(Tokens[head].Lemma) && !IsUnsettled(noun)));
    }

    // "a visit is likely", "the trip is planned", "the trip will be his first visit"
    private void UnderCopula(Assessment a, int head)
    {
        var phrase = tree.Case(head) is { } preposition ? preposition + " " + Tokens[head].Lemma : "";
        if (phrase.Length > 0 && StatusOf(phrase) is { } status)
        {
            Weigh(a, status, head);
            // "is under consideration for next month"
            a.Carriers.Add(head);
        }
        else if (words.DroppedPhrases.Contains(phrase)) a.Unasserted ??= "not to come";
        // "the visit is as welcome as": not as "he is welcome to visit"
        else if (words.PossiblePredicates.Contains(Tokens[head].Lemma)
            && (words.PossibleAdjectives.Contains(Tokens[head].Lemma) || Tokens[head].Lemma is "unlikely" || tree.Child(head, "xcomp") >= 0)) Weigh(a, EventStatus.Possible, head);
        else if (words.PlannedPredicates.Contains(Tokens[head].Lemma)) Weigh(a, EventStatus.Planned, head);
        // "the attack is not a crime" denies no attack
        else if (!arguments.IsNegated(head)) Inherit(a, head);
    }

    private EventStatus? StatusOf(string phrase) =>
        words.PossiblePhrases.Contains(phrase) ? EventStatus.Possible : words.PlannedPhrases.Contains(phrase) ? EventStatus.Planned : null;

    private bool OfNoun(Assessment a, int noun, int head)
    {
        var lemma = Tokens[head].Lemma;
        if (words.CancellationNouns.Contains(lemma)) Set(a, EventStatus.Cancelled, head);
        else if (words.PostponementNouns.Contains(lemma)) Set(a, EventStatus.Postponed, head);
        else if (words.PossibleNouns.Contains(lemma))
        {
            Weigh(a, EventStatus.Possible, head);
            // "calls for a truce": nothing but a wish
            if (words.Asking.Contains(lemma) && tree.Case(noun) is "for") a.ContentOf = head;
        }
        else if (words.PlannedNouns.Contains(lemma)) Weigh(a, EventStatus.Planned, head);
        // "claimed responsibility for an attack"
        else if (words.AvowalNouns.Contains(lemma) && tree.Case(noun) is "for" && Tokens[head] is { Relation: "obj", Head: >= 0 and var avowing } && (words.Accepting.Contains(Tokens[avowing].Lemma) || words.Announcing.Contains(Tokens[avowing].Lemma)) && !words.Denying.Contains(Tokens[avowing].Lemma) && !arguments.IsNegated(avowing)) Speak(a, avowing);
        // "unfounded reports of an attack"
        else if (IsFalse(head)) Set(a, EventStatus.Denied, head);
        // "in case of an attack", "in anticipation of an offensive"
        else if ((lemma is "case" or "event" && tree.Case(head) is "in" && IsUnsettled(noun) || lemma is "anticipation") && tree.Case(noun) is "of") a.Unasserted ??= "only " + lemma;
        // "fears of an attack", "concern over an attack"; but "concern over Russia's attack" takes it for granted
        else if (words.UnrealNouns.Contains(lemma) && (tree.Case(noun) is "of" || (tree.Child(noun, "det") is >= 0 and var det && Tokens[det].Lemma is "a"))) a.Unasserted ??= "only " + lemma;
        // "a deterrent to an invasion"; but "resistance to Russia's invasion" takes it for granted
        else if (words.WardingNouns.Contains(lemma) && tree.Case(noun) is "to" or "against" or "from" && IsUnsettled(noun)) a.Unasserted ??= "only " + lemma;
        else
        {
            // "a proposed package of sanctions"
            if (words.Collections.Contains(lemma) && !a.IsTold) Colour(a, head);
            return words.Collections.Contains(lemma);
        }

        return true;
    }

    private bool IsRecent(int noun)
    {
        foreach (var c in tree.Children(noun)) if (Tokens[c].Relation is "amod" && Tokens[c].Lemma is "recent" or "latest" or "last" or "earlier" or "previous") return true;
        return false;
    }

    private bool IsHedged(int verb)
    {
        foreach (var c in tree.Children(verb)) if (Tokens[c].Relation is "advmod" && words.HedgingAdverbs.Contains(Tokens[c].Lemma)) return true;
        return false;
    }

    // One that may come: with no article, or an indefinite one, and nobody's.
    private bool IsUnsettled(int noun) => tree.Child(noun, "nmod:poss") < 0 && (tree.Child(noun, "det") is not (>= 0 and var det) || Tokens[det].Lemma is "a" or "any");

    // What an adjective before a noun says of it: planned, proposed.
    private void Colour(Assessment a, int noun)
    {
        foreach (var c in tree.Children(noun))
        {
            if (Tokens[c].Relation is not "amod" || StatusOf(c) is not { } status) continue;
            (a.Status, a.IsTold, a.Tense) = (status, true, status is EventStatus.Planned or EventStatus.Possible ? ClauseTense.Future : a.Tense);
            a.Cues.Add(c);
        }
    }

    private bool IsFalse(int noun)
    {
        foreach (var c in tree.Children(noun)) if (Tokens[c].Relation is "amod" && words.FalseAdjectives.Contains(Tokens[c].Lemma)) return true;
        return false;
    }

    private bool IsAnothers(int noun) => tree.Child(noun, "nmod:poss") is >= 0 and var owner && Tokens[owner].Upos is not UniversalTag.Pron;

    // "the G7 sanctions"
    private bool IsNamedFor(int noun) => tree.Child(noun, "compound") is >= 0 and var name && Tokens[name].Upos is UniversalTag.Propn;

    // "a ceasefire that took hold on Monday", "the summit, which will open in Rome": what is said of it beside
    private void AskRelative(Assessment a, int noun)
    {
        foreach (var verb in Relatives(noun))
        {
            var isSubject = tree.Child(verb, "nsubj") is >= 0 and var who && IsRelative(who) && IsHappening(verb);
            var isObject = tree.Child(verb, "nsubj:pass") is >= 0 and var what && IsRelative(what) && (words.Light.Contains(Tokens[verb].Lemma) || words.Planning.Contains(Tokens[verb].Lemma));
            if (!isSubject && !isObject) continue;
            a.Carriers.Add(verb);
            // "asked for a meeting, which will take place on Friday": no mere wish
            if (a.ContentOf >= 0 && isSubject && Tokens[verb].Lemma is "take" && !arguments.IsNegated(verb))
            {
                a.ContentOf = -1;
                Verb(a, verb);
            }
            else if (!a.IsTold && isSubject) Inherit(a, verb);
            // "the truce, which began on Tuesday, is holding": a Tuesday gone by
            else if (a.Status is EventStatus.Occurred or EventStatus.Ongoing && TenseOf(verb) is ClauseTense.Past) a.Tense = ClauseTense.Past;
        }
    }

    // Relative clauses of a noun, "a meeting of the council, which will take place" among them, wherever the tree hangs that.
    private List<int> Relatives(int noun)
    {
        var found = new List<int>();
        foreach (var c in tree.Children(noun)) if (Tokens[c] is { Relation: "acl:relcl", Upos: UniversalTag.Verb }) found.Add(c);
        for (var i = noun + 2; found.Count == 0 && i < Tokens.Count; i++)
            if (Tokens[i] is { Xpos: "WDT", Relation: "nsubj", Head: > 0 and var verb } && Tokens[i - 1].Form is "," && Tokens[verb].Lemma is "take" && tree.Has(verb, "obj") && IsOfIt(i - 2, noun)) found.Add(verb);
        return found;
    }

    // "of the council": the words between belong to the noun
    private bool IsOfIt(int at, int noun)
    {
        for (var steps = 0; at > noun && steps < HighestClimb; steps++)
        {
            if (Tokens[at].Relation is not ("nmod" or "flat" or "compound" or "amod" or "conj" or "appos")) return false;
            at = Tokens[at].Head;
        }

        return at == noun;
    }

    private bool IsRelative(int token) => Tokens[token].Xpos is "WDT" or "WP" || Tokens[token].Form is "that" or "which";

    // Somebody of its own does it, and not the subject of the verb above.
    private bool HasDoer(int noun)
    {
        if (IsAnothers(noun) || (noun + 1 < Tokens.Count && Tokens[noun + 1].Form is "by")) return true;
        foreach (var c in tree.Children(noun))
            if ((Tokens[c].Relation is "amod" && char.IsUpper(Tokens[c].Form[0])) || (Tokens[c].Relation is "nmod" && tree.Case(c) is "by" or "between" || (Tokens[c].Relation is "nmod" && tree.Case(c) is "from" && words.SpokenNouns.Contains(Tokens[noun].Lemma)))) return true;
        return false;
    }

    private bool IsHappening(int verb) => words.Happening.Contains(Tokens[verb].Lemma) || words.Phase.Contains(Tokens[verb].Lemma);

    private void UnderVerb(Assessment a, int noun, int verb, string relation)
    {
        var lemma = Tokens[verb].Lemma;
        var phrase = WithParticle(verb);
        // "rejected Norway's claim": it was made all the same
        if (words.SpokenNouns.Contains(Tokens[noun].Lemma) && (words.Denying.Contains(lemma) || words.Refusing.Contains(lemma)) && HasDoer(noun)) return;
        // "dismissed the trip as a stunt": it was made
        if (words.Denying.Contains(lemma) && IsCalledSo(verb)) return;
        if (words.Denying.Contains(lemma))
        {
            Set(a, EventStatus.Denied, verb);
            Speak(a, verb);
        }
        else if (words.Cancelling.Contains(phrase) && arguments.IsNegated(verb))
        {
            // "the visit was not cancelled": it stands
            Set(a, EventStatus.Planned, verb);
            a.Owners.Add(verb);
        }
        else if (words.Cancelling.Contains(phrase))
        {
            Set(a, EventStatus.Cancelled, verb);
            a.Owners.Add(verb);
        }
        else if (words.Postponing.Contains(phrase))
        {
            Set(a, EventStatus.Postponed, verb);
            a.Owners.Add(verb);
        }
        else if (words.Announcing.Contains(lemma))
        {
            a.IsAnnounced = words.Heralding.Contains(lemma);
            // "will announce aid": it is given no sooner, and nobody has said so yet
            if (a is { IsAnnounced: true, IsTold: false } && IsToCome(verb)) (a.Status, a.Tense, a.IsTold) = (EventStatus.Planned, ClauseTense.Future, true);
            else if (relation is "obj" || arguments.Subjects(verb).Count > 0) Speak(a, verb);
        }
        else if (relation is "obj" && words.Forecasting.Contains(lemma) && HasDoer(noun))
        {
            // "analysts expect a Russian attack", as "expect Russia to attack"
            a.Unasserted ??= "what others " + lemma;
        }
        else if (relation is "obj" && words.Awaiting.Contains(lemma))
        {
            // "awaits the rebels' offensive"
            Weigh(a, EventStatus.Planned, verb);
            a.IsAwaited = true;
        }
        else if (words.Averting.Contains(phrase))
        {
            a.Unasserted ??= "kept from happening";
        }
        else if (words.Refusing.Contains(lemma) && (IsAnothers(noun) || (lemma is "avoid" && IsNamedFor(noun))))
        {
            // "avoided Putin's mobilisation": it is taken for granted
            return;
        }
        else if (words.Refusing.Contains(lemma))
        {
            Set(a, EventStatus.Denied, verb);
        }
        else if (relation is "obj" && words.Possible.Contains(lemma) && words.Light.Contains(lemma) && !words.Offering.Contains(lemma))
        {
            // "sought the arrest of": it is not made yet
            a.ContentOf = verb;
            Weigh(a, EventStatus.Possible, verb);
            a.Owners.Add(verb);
            a.Carriers.Add(verb);
        }
        else if (relation is "nsubj" && words.Continuing.Contains(lemma))
        {
            a.Carriers.Add(verb);
            Inherit(a, verb);
            if (a.Status is EventStatus.Occurred) a.Status = EventStatus.Ongoing;
        }
        // "has set off protests", "sets out sanctions"
        else if (words.Planning.Contains(lemma) && phrase.EndsWith(" off", StringComparison.Ordinal)) return;
        // "are arranging talks": none yet
        else if (relation is "obj" && lemma is "arrange" or "plan")
        {
            Weigh(a, EventStatus.Planned, verb);
            a.Owners.Add(verb);
            a.Carriers.Add(verb);
        }
        else if (words.Light.Contains(lemma) || words.Phase.Contains(lemma) || IsHappening(verb))
        {
            a.Carriers.Add(verb);
            a.IsDecided |= relation is "obj" && words.Ordering.Contains(lemma);
            // "the war might not stop" denies no war
            if (relation is "nsubj" && words.Ending.Contains(lemma) && arguments.IsNegated(verb)) return;
            Inherit(a, verb);
            // "will conclude a visit on Sunday": it is under way
            if (a.Status is EventStatus.Planned && words.Ending.Contains(lemma)) a.Status = EventStatus.Ongoing;
            // "as Russia continues its invasion": it began before, and goes on
            if (a.Status is EventStatus.Occurred && relation is "obj" && words.Continuing.Contains(lemma) && (TenseOf(verb) is ClauseTense.Present or ClauseTense.Progressive || IsPerfectNow(verb))) (a.Status, a.Tense) = (EventStatus.Ongoing, ClauseTense.Perfect);
        }
        else if (words.Planning.Contains(lemma))
        {
            Weigh(a, EventStatus.Planned, verb);
            a.Owners.Add(verb);
            a.Carriers.Add(verb);
        }
        else if (words.Possible.Contains(lemma) && IsRecent(noun))
        {
            // "discussed his recent visit": it is over
            return;
        }
        else if (words.Possible.Contains(lemma))
        {
            a.IsMooted = !a.IsTold && words.Asking.Contains(lemma);
            Weigh(a, EventStatus.Possible, verb);
            a.Owners.Add(verb);
        }
        else if (words.Asking.Contains(lemma) && !words.Factive.Contains(lemma))
        {
            a.ContentOf = verb;
        }
    }
}
