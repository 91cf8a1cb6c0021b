using Chancery.Language;

namespace Chancery.Reading.Clauses;

internal sealed partial class Assessor
{
    private const int HighestClimb = 12;

    private void Climb(Assessment a, int act)
    {
        var at = act;
        // Direct while what stands above still speaks of the act itself; beyond, only who says so matters.
        var direct = true;
        var isBeside = false;
        var isKnown = IsVouchedFor(a, act) && IsInReduced(act);
        for (var steps = 0; steps < HighestClimb; steps++)
        {
            if (!isKnown) AskSides(a, at, act);
            var head = Tokens[at].Head;
            if (head < 0) return;
            if (tree.IsClause(at) && tree.IsTakenForGranted(at))
            {
                // "the drones that officials say Chad has used": whoever speaks around it does not say so
                if (!a.Speakers.Contains(at)) FromClause(a, at, head, act, direct);
                return;
            }

            var content = a.ContentOf;
            if (tree.IsClause(at)) direct = FromClause(a, at, head, act, direct);
            else direct = direct ? FromNominal(a, at, head) : direct;
            // "accused Iran of arming rebels during a visit to Oslo": the visit is no part of what is said
            isBeside |= !tree.IsClause(at) && tree.Case(at) is "during" or "after" or "following" or "ahead of";
            if (isBeside && a.ContentOf != content) a.ContentOf = content;
            at = head;
        }
    }

    private bool FromClause(Assessment a, int clause, int head, int act, bool direct)
    {
        var isAct = clause == act;
        var mark = arguments.Mark(clause);
        if (mark is "if" or "unless" or "whether" or "should" or "in case" || IsOpen(clause) || IsEventuality(clause, head) || IsAnyTime(clause, head)) a.Unasserted ??= "a condition";
        if (isAct && IsUnmet(clause, head, mark)) a.Unasserted ??= "a condition";
        if (isAct && (IsYetTo(clause, head) || (mark is "without" && Tokens[clause].Xpos is "VBG"))) a.Unasserted ??= "not done";
        if (isAct && IsOnlyAimedAt(clause, head, mark)) a.Unasserted ??= "only aimed at";
        if (direct && IsOutOfReach(clause, head)) a.Unasserted ??= "out of reach";
        // "called for Sudan to leave", "time for Sudan to leave"
        if (isAct && mark is "for" && Tokens[clause].Xpos is "VB" && tree.Has(clause, "nsubj") && !words.Planning.Contains(Tokens[head].Lemma)) a.Unasserted ??= "only wished for";
        // "Biden to visit Israel, saying": the tree may hang the headline on what follows it
        if (isAct && IsHeadlineInfinitive(clause))
        {
            // "Kremlin says Biden to visit Israel"
            if (Tokens[clause].Relation is "ccomp" && words.Reporting.Contains(Tokens[head].Lemma) && !words.Asking.Contains(Tokens[head].Lemma)) Speak(a, head);
            return false;
        }

        switch (Tokens[clause].Relation)
        {
            // "is talking to allies about sending tanks": nobody sends them yet
            case "advcl" or "xcomp" or "ccomp" or "acl" when direct && mark is "about" && Tokens[clause].Xpos is "VBG" && Tokens[head].Upos is UniversalTag.Verb or UniversalTag.Noun or UniversalTag.Adj:
                Weigh(a, EventStatus.Possible, head);
                return false;
            case "xcomp":
                // "confirmed sending troops", "claimed to have taken the town"
                if (((Tokens[clause].Xpos is "VBG" && mark is null) || (mark is "to" && tree.Has(clause, "aux") && !arguments.IsPassive(head))) && words.Announcing.Contains(Tokens[head].Lemma) && Tokens[head].Upos is UniversalTag.Verb) Speak(a, head);
                if (direct && BidBefore(head, clause) is >= 0 and var offered) GovernByNoun(a, offered);
                else if (direct) Govern(a, head, true);
                return direct;
            // "mulls arming it", "ruled out sending troops": what the tree takes for a clause of its own
            case "ccomp" or "advcl" when direct && isAct && mark is null && IsMused(clause, head):
                Govern(a, head, true);
                return direct;
            case "ccomp" or "acl" or "acl:relcl" or "advcl" when Denier(clause, head) is >= 0 and var denier:
                if (direct) Set(a, EventStatus.Denied, denier);
                Speak(a, denier);
                return false;
            // "relied on claims by Chad that"
            case "advcl" or "ccomp" when mark is "that" && !words.Reporting.Contains(Tokens[head].Lemma) && ClaimBefore(head, clause) is >= 0 and var claim:
                Speak(a, claim);
                return false;
            // "issued a statement that": what is issued says it
            case "ccomp" when Tokens[head].Upos is UniversalTag.Verb && mark is "that" && tree.Child(head, "obj") is >= 0 and var issued && words.ReportingNouns.Contains(Tokens[issued].Lemma):
                Speak(a, issued);
                return false;
            case "ccomp" or "csubj" or "csubj:pass" when Tokens[head].Upos is not UniversalTag.Noun || !words.ReportingNouns.Contains(Tokens[head].Lemma):
                // "made retaking the island a priority" retakes nothing
                if (direct && isAct && Tokens[clause].Xpos is "VBG" && !tree.Has(clause, "aux") && !words.Reporting.Contains(Tokens[head].Lemma) && !words.Denying.Contains(Tokens[head].Lemma) && !words.Phase.Contains(Tokens[head].Lemma)) a.Unasserted ??= "only spoken of";
                if (direct) Govern(a, head, Tokens[clause].Xpos is "VB" && mark is "to");
                // what a clause only presupposes, "the summit in May", the reporter vouches for
                else if (IsVouchedFor(a, act)) return false;
                else if (Tokens[head].Upos is UniversalTag.Verb && words.Reporting.Contains(Tokens[head].Lemma)) Speak(a, head);
                if (IsUnsaid(head)) a.Unasserted ??= "not said";
                return direct;
            // "is said by officials to have attacked"
            case "advcl" or "xcomp" or "ccomp" when mark is "to" && Tokens[head].Xpos is "VBN" && words.Reporting.Contains(Tokens[head].Lemma) && tree.Has(head, "obl:agent"):
                Speak(a, head);
                return direct;
            // "reported, citing a statement, that": what is cited so is reported
            case "advcl" or "ccomp" or "acl" when mark is "that" && words.Citing.Contains(Tokens[head].Lemma) && Tokens[head] is { Xpos: "VBG", Head: >= 0 and var carrier } && words.Reporting.Contains(Tokens[carrier].Lemma):
                Speak(a, carrier);
                return direct;
            case "acl" or "acl:relcl" when mark is "that" && Tokens[head] is { Relation: "obj", Head: >= 0 and var citing } && words.Citing.Contains(Tokens[citing].Lemma) && Tokens[citing] is { Xpos: "VBG", Head: >= 0 and var reporter } && words.Reporting.Contains(Tokens[reporter].Lemma):
                Speak(a, reporter);
                return direct;
            case "advcl" or "conj" when mark is "that" && Tokens[head].Upos is UniversalTag.Verb && words.Reporting.Contains(Tokens[head].Lemma):
                Speak(a, head);
                return direct;
            // "is close to reaching a deal": not there yet
            case "advcl" or "acl" or "xcomp" or "ccomp" when direct && mark is "to" or "of" && Tokens[clause].Xpos is "VBG" or "VBN" && (words.Nearing.Contains(Tokens[head].Lemma) || (tree.Child(clause, "mark") is > 0 and var near && words.Nearing.Contains(Tokens[near - 1].Lemma))):
                Weigh(a, EventStatus.Possible, head);
                return false;
            // "is planning on sending troops"
            case "advcl" or "xcomp" or "ccomp" when direct && mark is "on" && Tokens[clause].Xpos is "VBG" && Tokens[head].Upos is UniversalTag.Verb && words.Planning.Contains(Tokens[head].Lemma):
                Weigh(a, EventStatus.Planned, head);
                return false;
            case "advcl" when mark is "to" && direct && words.Asking.Contains(Tokens[head].Lemma):
                Govern(a, head, true);
                return direct;
            case "advcl" when direct && isAct && IsAsWellAs(clause):
                return direct;
            case "advcl" when mark is "to" && direct && Tokens[head].Upos is UniversalTag.Verb:
                if (PlanBefore(clause) is >= 0 and var vowed)
                {
                    GovernByNoun(a, vowed);
                    return false;
                }

                if (BidBefore(head, clause) is >= 0 and var bid)
                {
                    GovernByNoun(a, bid);
                    return false;
                }

                // purpose: went to Paris to meet X; of "is said to be heading there to meet X" the verb above tells
                if (!a.IsTold) (a.Status, a.Tense) = (EventStatus.Planned, ClauseTense.Future);
                a.Carriers.Add(head);
                a.IsPurposed = IsOnTheWay(head);
                if (IsBorne(head)) return true;
                Inherit(a, head);
                // "heads to Rome to meet her": not there yet
                if (a is { IsTold: false, Status: EventStatus.Occurred } && IsSettingOut(head)) (a.Status, a.Tense) = (EventStatus.Planned, ClauseTense.Future);
                // "fear that it could use the talks to annex the land"
                if (a.Status is EventStatus.Possible && Tokens[head] is { Relation: "ccomp", Head: >= 0 and var thought } && words.Unreal.Contains(Tokens[thought].Lemma)) a.Unasserted ??= "not asserted: " + Tokens[thought].Lemma;
                return false;
            // "would have succeeded in taking the town"
            case "advcl" when direct && isAct && mark is "in" && Tokens[clause].Xpos is "VBG" && Tokens[head].Lemma is "succeed":
                Inherit(a, head);
                return direct;
            // "stopped him from taking office": he did not
            case "advcl" when mark is "from" && Tokens[clause].Xpos is "VBG" && !words.Motion.Contains(Tokens[head].Lemma):
                a.Unasserted ??= "kept from it";
                return false;
            // "it will be the first time a Russian minister has gone there": he is to go
            case "acl" or "acl:relcl" or "ccomp" when isAct && a.Status is not EventStatus.Denied && IsTimeToCome(head):
                (a.Status, a.Tense, a.IsTold) = (EventStatus.Planned, ClauseTense.Future, true);
                return false;
            // "speculation that the two will meet"
            case "acl" or "ccomp" or "acl:relcl" when mark is "that" && words.UnrealNouns.Contains(Tokens[head].Lemma):
                a.Unasserted ??= "only " + Tokens[head].Lemma;
                return false;
            case "acl" or "ccomp" or "acl:relcl" when mark is "that" && words.ReportingNouns.Contains(Tokens[head].Lemma):
                Speak(a, head);
                return false;
            case "advcl" or "acl" when mark is "of" or "for" && words.Alleging.Contains(Tokens[head].Lemma):
                a.ContentOf = head;
                return false;
            // "railed against X for arming Y"
            case "advcl" when mark is "for" && Tokens[clause].Xpos is "VBG":
                a.ContentOf = head;
                return false;
            case "advcl" when mark is "against" or "from" or "into" && words.Asking.Contains(Tokens[head].Lemma):
                a.ContentOf = head;
                return false;
            // "worked there before resigning": that he worked there is past
            case "advcl" when direct && isAct && mark is "before" && Tokens[clause].Xpos is "VBG" && !IsMeasured(clause) && IsOfThePast(head):
                (a.Status, a.Tense, a.IsTold) = (EventStatus.Occurred, ClauseTense.Past, true);
                return false;
            case "advcl" or "acl:relcl" or "acl" when direct && mark is "before" && !a.IsTold && (Tokens[clause].Relation is "advcl" || TenseOf(clause) is ClauseTense.Present):
                (a.Status, a.Tense) = (EventStatus.Planned, ClauseTense.Future);
                return false;
            // "attacked the town, killing two and taking others away"
            case "advcl" when direct && Tokens[clause].Xpos is "VBG" && mark is null && (isAct || Tokens[act] is { Relation: "conj", Xpos: "VBG" } joined && joined.Head == clause):
                Inherit(a, head);
                return false;
            // "the risk of a war breaking out"
            case "acl" when Tokens[clause].Xpos is "VBG" && mark is null && tree.Case(head) is "of" && Tokens[head].Head is >= 0 and var chance && (words.UnrealNouns.Contains(Tokens[chance].Lemma) || words.PossibleNouns.Contains(Tokens[chance].Lemma)):
                a.Unasserted ??= "only " + Tokens[chance].Lemma;
                return false;
            // "a role in planning the attack", "accused of a role in planning it"
            case "acl" or "advcl" when mark is "in" && Tokens[clause].Xpos is "VBG" && (words.Shares.Contains(Tokens[head].Lemma) || (tree.Child(clause, "mark") is > 0 and var into && words.Shares.Contains(Tokens[into - 1].Lemma))):
                a.Unasserted ??= "a share in it";
                return false;
            // "no evidence of fighters having arrived", "the state of appointing a minister"
            case "acl" when isAct && mark is "of" && (Tokens[clause].Xpos is "VBG" || (tree.Child(clause, "aux") is >= 0 and var having && Tokens[having].Xpos is "VBG")) && IsOnlySpokenOf(head):
                a.Unasserted ??= "only spoken of";
                return false;
            case "acl" when direct && (Tokens[clause].Xpos is "VB" || (isAct && Tokens[clause].Xpos is "VBG" && mark is "of" or "for")):
                // "The Ukrainian president to meet Sunak": a headline
                if (isAct && mark is "to" && (Tokens[head].Relation is "root" || (Tokens[head].Relation is "parataxis" or "conj" && tree.Child(head, "punct") is >= 0 and var split && Tokens[split].Form is ";")) && !tree.Has(head, "cop") && !words.PossibleNouns.Contains(Tokens[head].Lemma) && !words.DecisionNouns.Contains(Tokens[head].Lemma)) (a.Status, a.Tense, a.IsTold) = (EventStatus.Planned, ClauseTense.Future, true);
                GovernByNoun(a, head);
                // "will be the first minister to visit": as real as what he will be
                if (tree.Has(head, "cop")) Inherit(a, head);
                else if (isAct && Becoming(head) is >= 0 and var main) Inherit(a, main);
                return direct && FromNominal(a, head, Tokens[head].Head);
            // "voted to call for Sudan to leave": the tree may set what is called for beside the call
            case "conj" when Tokens[clause].Xpos is "VB" && mark is "to" && words.Asking.Contains(Tokens[head].Lemma) && IsCalledFor(head, clause):
                a.ContentOf = head;
                return false;
            case "conj" or "parataxis":
                return direct && tree.IsClause(head);
            default:
                return false;
        }
    }

    // A verb over a clause: it reports, plans, refuses, denies, hopes.
    private void Govern(Assessment a, int verb, bool infinitive)
    {
        var lemma = Tokens[verb].Lemma;
        if (Tokens[verb].Upos is not UniversalTag.Verb)
        {
            GovernByPredicate(a, verb, lemma);
            return;
        }

        var isUnreal = words.Unreal.Contains(lemma) && !IsSpanOf(verb);
        if (infinitive && isUnreal && !arguments.IsPassive(verb) && HasOther(verb))
        {
            // observers expect X to visit
            a.Unasserted ??= "what others " + lemma;
        }
        else if (words.Denying.Contains(lemma))
        {
            Set(a, EventStatus.Denied, verb);
            Speak(a, verb);
        }
        else if (!infinitive && words.Reporting.Contains(lemma))
        {
            Speak(a, verb);
            if (words.Asking.Contains(lemma) && !words.Informing.Contains(lemma)) a.ContentOf = verb;
        }
        else if (words.Asking.Contains(lemma) || isUnreal && !(infinitive && words.Planning.Contains(lemma)) && !(infinitive && words.Possible.Contains(lemma)))
        {
            if (a.ContentOf < 0) a.ContentOf = verb;
            if (isUnreal && !words.Asking.Contains(lemma)) a.Unasserted ??= "not asserted: " + lemma;
        }
        else if ((words.Refusing.Contains(lemma) || words.Refusing.Contains(WithParticle(verb))) && infinitive)
        {
            Set(a, EventStatus.Denied, verb);
        }
        else if (words.Cancelling.Contains(lemma) && !infinitive)
        {
            Set(a, EventStatus.Cancelled, verb);
        }
        else if (infinitive && IsObliged(verb))
        {
            a.Unasserted ??= "an obligation";
        }
        else if (infinitive && lemma is "vote")
        {
            a.IsDecided = true;
            Inherit(a, verb);
        }
        // "a raid designed to topple him"
        else if (infinitive && words.Designing.Contains(lemma))
        {
            a.IsSupposed = true;
            Inherit(a, verb);
        }
        // "moves to release them"
        else if (infinitive && lemma is "move" && TenseOf(verb) is ClauseTense.Present)
        {
            Weigh(a, EventStatus.Planned, verb);
        }
        else if (infinitive && words.Striving.Contains(lemma))
        {
            a.IsStriven = true;
            Inherit(a, verb);
        }
        else if (infinitive && words.Planning.Contains(lemma))
        {
            if (words.Pledging.Contains(lemma)) a.ContentOf = verb;
            Weigh(a, EventStatus.Planned, verb);
        }
        else if (infinitive && words.Possible.Contains(lemma))
        {
            if (words.Offering.Contains(lemma)) a.ContentOf = verb;
            Weigh(a, EventStatus.Possible, verb);
        }
        else if (infinitive)
        {
            Inherit(a, verb);
            if (a.Status is EventStatus.Occurred && words.Continuing.Contains(lemma) && (TenseOf(verb) is ClauseTense.Present || IsPerfectNow(verb))) a.Status = EventStatus.Ongoing;
        }
    }

    private void GovernByPredicate(Assessment a, int predicate, string lemma)
    {
        // "was able to sink it", "were unable to agree"
        if (words.AblePredicates.Contains(lemma) && TenseOf(predicate) is ClauseTense.Past) Inherit(a, predicate);
        else if (words.UnablePredicates.Contains(lemma) && TenseOf(predicate) is ClauseTense.Past or ClauseTense.Present) Set(a, EventStatus.Denied, predicate);
        // "is not afraid to sanction them"
        else if (words.HesitantPredicates.Contains(lemma)) Set(a, EventStatus.Possible, predicate);
        else if (words.PlannedPredicates.Contains(lemma)) Weigh(a, EventStatus.Planned, predicate);
        else if (words.PossiblePredicates.Contains(lemma)) Weigh(a, EventStatus.Possible, predicate);
        else GovernByNoun(a, predicate);
    }

    private void GovernByNoun(Assessment a, int noun)
    {
        var lemma = Tokens[noun].Lemma;
        if (tree.Child(noun, "det") is >= 0 and var det && Tokens[det].Lemma is "no" && (words.PlannedNouns.Contains(lemma) || words.PossibleNouns.Contains(lemma)))
        {
            Set(a, EventStatus.Denied, det);
            return;
        }

        if (words.CancellationNouns.Contains(lemma) || IsRetracted(noun)) Set(a, EventStatus.Cancelled, noun);
        else if (words.RefusalNouns.Contains(lemma)) Set(a, EventStatus.Denied, noun);
        else if (words.PossibleNouns.Contains(lemma))
        {
            Weigh(a, arguments.LightVerb(noun) is >= 0 and var taken && words.Accepting.Contains(Tokens[taken].Lemma) ? EventStatus.Planned : EventStatus.Possible, noun);
            a.ContentOf = noun;
        }
        else if (words.PlannedNouns.Contains(lemma)) Weigh(a, EventStatus.Planned, noun);
        else if (words.DecisionNouns.Contains(lemma)) Decide(a, noun);
        else if (words.AimingNouns.Contains(lemma)) a.IsSupposed = true;
    }

    // The act is as real as the verb that carries it.
    private void Inherit(Assessment a, int verb)
    {
        var above = new Assessment();
        Verb(above, verb);
        a.Unasserted ??= above.Unasserted;
        a.Cues.AddRange(above.Cues);
        if (a.Status is EventStatus.Denied or EventStatus.Cancelled or EventStatus.Postponed) return;
        // planned, and never took place
        if (a is { IsTold: true, Status: EventStatus.Planned } && above.Status is EventStatus.Denied)
        {
            a.Status = EventStatus.Cancelled;
            return;
        }

        if (a.IsTold && above.Status is EventStatus.Occurred) return;
        if (above.Status is EventStatus.Possible && a.Status is EventStatus.Planned || above.IsTold || !a.IsTold)
            (a.Status, a.Tense, a.IsTold) = (above.Status, above.Tense, a.IsTold || above.IsTold);
    }

    private static void Set(Assessment a, EventStatus status, int cue)
    {
        (a.Status, a.IsTold) = (status, true);
        a.Cues.Add(cue);
    }

    // A plan makes it planned at most; a possible plan is possible, a plan denied is denied.
    private void Weigh(Assessment a, EventStatus status, int governor)
    {
        a.Cues.Add(governor);
        var above = new Assessment();
        if (tree.IsClause(governor)) Verb(above, governor);
        a.Unasserted ??= above.Unasserted;
        if (a.Status is EventStatus.Denied or EventStatus.Cancelled or EventStatus.Postponed) return;
        a.Status = above.Status switch
        {
            EventStatus.Denied => EventStatus.Denied,
            EventStatus.Possible => EventStatus.Possible,
            _ => a.Status is EventStatus.Possible ? EventStatus.Possible : status,
        };
        (a.Tense, a.IsTold) = (ClauseTense.Future, true);
    }
}
